import type { Locale } from '@collegium/contract';

/** Whole seconds between two instants (ISO 8601, UTC); a clock that is behind gives 0, never a negative time. */
export function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

/** `45 s`, `3 min 07 s`, `1 h 03 min`: how long something has lasted, short enough to be read from afar. */
export function formatElapsed(locale: Locale, seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${unit(locale, hours, 'hour')} ${unit(locale, minutes, 'minute', 2)}`;
  if (minutes > 0) return `${unit(locale, minutes, 'minute')} ${unit(locale, seconds % 60, 'second', 2)}`;
  return unit(locale, seconds, 'second');
}

function unit(locale: Locale, value: number, name: 'hour' | 'minute' | 'second', digits = 1): string {
  const format = { style: 'unit', unit: name, unitDisplay: 'short', minimumIntegerDigits: digits } as const;
  return new Intl.NumberFormat(locale, format).format(value).replaceAll(' ', '\u00a0');
}
