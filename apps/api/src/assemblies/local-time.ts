const DAY = 86_400_000;

/** The calendar date, YYYY-MM-DD, of an instant in a time zone. */
export function localDate(instant: Date, timeZone: string): string {
  const parts = partsOf(instant, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/**
 * The instant of a local date and hour in a time zone. An hour that daylight saving skips becomes the one after it;
 * of one that happens twice, the first.
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  // The offset before any change of that day, and the one after it; on most days they are the same.
  const offsets = [offsetAt(asUtc - DAY, timeZone), offsetAt(asUtc + DAY, timeZone)] as const;
  const right = offsets.find((offset) => offsetAt(asUtc - offset, timeZone) === offset);
  return new Date(asUtc - (right ?? offsets[0]));
}

/** Whether the process knows this time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsOf(new Date(instant), timeZone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`) - instant;
}

function partsOf(instant: Date, timeZone: string): Readonly<Record<Part, string>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const found = new Map<string, string>(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const part = (name: Part): string => found.get(name) ?? '00';
  return {
    year: part('year').padStart(4, '0'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';
