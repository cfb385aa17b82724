import type { Locale } from '@collegium/contract';

/** Formatters of numbers, dates and hours by the rules of the language. Instants are ISO 8601 in UTC. */

const memo = new Map<string, Intl.DateTimeFormat>();

function dates(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${locale}|${timeZone}|${JSON.stringify(options)}`;
  let format = memo.get(id);
  if (!format) {
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'fr-FR', { ...options, timeZone });
    memo.set(id, format);
  }
  return format;
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A share for display, with at most one decimal. The exact numbers must always stand next to it. */
export function formatShare(locale: Locale, numerator: number, denominator: number): string {
  if (denominator === 0) return '–';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    numerator / denominator,
  );
}

/**
 * An exact share (`73/140`, `1`) in percent: two decimals at most, both kept where something was rounded, so that a
 * rounded half (`50,00 %`) is never taken for half (`50 %`).
 */
export function formatExact(locale: Locale, share: string): string {
  const [numerator = '0', denominator = '1'] = share.split('/');
  const whole = BigInt(denominator) === 0n || (BigInt(numerator) * 10_000n) % BigInt(denominator) === 0n;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(toNumber(share));
}

/** An exact share as a number to draw with: nothing is ever decided on it. */
export function toNumber(share: string): number {
  const [numerator = 0, denominator = 1] = share.split('/').map(Number);
  return denominator === 0 ? 0 : numerator / denominator;
}

/** `14:32`. */
export function formatTime(locale: Locale, instant: string, timeZone: string): string {
  return dates(locale, timeZone, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
}

/** `lundi 19 mai 2025`. */
export function formatDay(locale: Locale, instant: string, timeZone: string): string {
  return dates(locale, timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(instant),
  );
}

/** `19 mai 2025, 14:32:07`: for acts and receipts, where seconds matter. */
export function formatInstant(locale: Locale, instant: string, timeZone: string): string {
  return dates(locale, timeZone, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(new Date(instant));
}

/** The short name of a zone at an instant, as its readers say it: `UTC+2`, `UTC−4`; or its city. */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/**
 * The hour for someone elsewhere: their own first, the assembly's beside it when the two differ at that instant.
 * `here` is null when both clocks show the same.
 */
export function formatBothHours(
  locale: Locale,
  instant: string,
  zones: { readonly assembly: string; readonly viewer: string },
): { readonly assembly: string; readonly here: string | null } {
  const options = { day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  const at = new Date(instant);
  const same =
    dates(locale, zones.assembly, options).format(at) === dates(locale, zones.viewer, options).format(at);
  return {
    assembly: formatTime(locale, instant, zones.assembly),
    here: same ? null : formatTime(locale, instant, zones.viewer),
  };
}

export function viewerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** `A, B et C`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}

/** The first eight hex digits of a hash, as they are read aloud and shown on the big screen: `a1b2-c3d4`. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;
}

/** A whole fingerprint in groups of four. */
export function groupedHash(hash: string): string {
  return hash.match(/.{1,4}/gu)?.join(' ') ?? hash;
}
