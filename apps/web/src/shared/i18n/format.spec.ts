import { formatMessage } from './format-message.js';
import {
  formatBothHours,
  formatDay,
  formatInstant,
  formatList,
  formatShare,
  formatTime,
  groupedHash,
  shortHash,
  zoneCity,
} from './format.js';
import { preferredLocale } from './locale.js';

const opening = '2025-05-19T12:05:09.000Z';
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('the language of a page', () => {
  it('is what the device was set to, else the first of the browser’s that is spoken here, else French', () => {
    expect(preferredLocale('en', ['fr-FR'])).toBe('en');
    expect(preferredLocale(null, ['de-DE', 'en-US', 'fr'])).toBe('en');
    expect(preferredLocale('xx', ['fr-CA'])).toBe('fr');
    expect(preferredLocale(null, ['de'])).toBe('fr');
  });
});

describe('a sentence', () => {
  it('takes the plural and the spaces of its language', () => {
    const text = '{n, plural, one {# vote} other {# votes}} : bravo !';
    expect(formatMessage('fr', text, { n: 0 })).toBe('0 vote\u00a0: bravo\u202f!');
    expect(formatMessage('en', '{n, plural, one {# vote} other {# votes}}', { n: 0 })).toBe('0 votes');
    expect(formatMessage('fr', '« Ouvrir le scrutin »')).toBe('«\u00a0Ouvrir le scrutin\u00a0»');
    expect(formatMessage('en', 'a : b')).toBe('a : b');
  });
});

describe('hours and days', () => {
  it('are those of the assembly', () => {
    expect(formatTime('fr', opening, 'Europe/Paris')).toBe('14:05');
    expect(formatTime('fr', opening, 'America/Guadeloupe')).toBe('08:05');
    expect(formatDay('fr', opening, 'Europe/Paris')).toBe('lundi 19 mai 2025');
    expect(plain(formatInstant('en', opening, 'Europe/Paris'))).toMatch(/19 May 2025.* 14:05:09/u);
  });

  it('show the reader’s own beside it only when it differs', () => {
    const zones = { assembly: 'Europe/Paris', viewer: 'America/Guadeloupe' };
    expect(formatBothHours('fr', opening, zones)).toEqual({ assembly: '14:05', here: '08:05' });
    expect(
      formatBothHours('fr', opening, { assembly: 'Europe/Paris', viewer: 'Europe/Berlin' }).here,
    ).toBeNull();
    expect(zoneCity('America/Guadeloupe')).toBe('Guadeloupe');
  });
});

describe('numbers and hashes', () => {
  it('are written for the reader', () => {
    expect(plain(formatShare('fr', 9, 13))).toBe('69,2 %');
    expect(formatShare('en', 9, 13)).toBe('69.2%');
    expect(formatShare('fr', 0, 0)).toBe('–');
    expect(formatList('fr', ['A', 'B', 'C'])).toBe('A, B et C');
    expect(shortHash('a1b2c3d4e5f6')).toBe('a1b2-c3d4');
    expect(groupedHash('a1b2c3d4e')).toBe('a1b2 c3d4 e');
  });
});
