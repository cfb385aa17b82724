import { instantOf, isTimeZone, localDate } from './local-time.js';

describe('local time', () => {
  it.each([
    ['2025-05-19', '14:00', 'Europe/Paris', '2025-05-19T12:00:00.000Z'],
    ['2025-12-19', '14:00', 'Europe/Paris', '2025-12-19T13:00:00.000Z'],
    ['2025-05-19', '14:00', 'America/Guadeloupe', '2025-05-19T18:00:00.000Z'],
    ['2025-05-19', '00:30', 'Pacific/Noumea', '2025-05-18T13:30:00.000Z'],
    // The night of daylight saving: 02:30 doesn't exist in March, and happens twice in October.
    ['2025-03-30', '02:30', 'Europe/Paris', '2025-03-30T01:30:00.000Z'],
    ['2025-10-26', '02:30', 'Europe/Paris', '2025-10-26T00:30:00.000Z'],
    ['2025-10-26', '03:00', 'Europe/Paris', '2025-10-26T02:00:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(instantOf(date, time, zone).toISOString()).toBe(instant);
  });

  it('gives the date people see where they are', () => {
    const instant = new Date('2025-05-18T23:30:00.000Z');
    expect(localDate(instant, 'Europe/Paris')).toBe('2025-05-19');
    expect(localDate(instant, 'America/Guadeloupe')).toBe('2025-05-18');
  });

  it('knows time zones from other words', () => {
    expect(isTimeZone('Europe/Paris')).toBe(true);
    expect(isTimeZone('Europe/Nowhere')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});
