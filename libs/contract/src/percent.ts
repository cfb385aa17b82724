import type { Language } from './message-format.js';

/**
 * An exact share with its percentage beside it: "73/140 (52,14 %)", "2/5 (40 %)". To read only: nothing is decided on it.
 * Two decimals, rounded half up in whole numbers; they stay, zeros included, where something was rounded ("50,00 %"), so
 * that a rounded half is never mistaken for half. A text that isn't a share is left as it is.
 */
export function inPercent(language: Language, share: string): string {
  const [, top, bottom = '1'] = /^(\d+)(?:\/(\d+))?$/u.exec(share) ?? [];
  if (top === undefined || BigInt(bottom) === 0n || BigInt(top) === 0n) return share;
  const [numerator, denominator] = [BigInt(top) * 10_000n, BigInt(bottom)];
  const hundredths = (2n * numerator + denominator) / (2n * denominator);
  const decimals = String(hundredths % 100n).padStart(2, '0');
  const shown = numerator % denominator === 0n ? decimals.replace(/0+$/u, '') : decimals;
  const mark = language === 'fr' ? ',' : '.';
  const percent = `${hundredths / 100n}${shown === '' ? '' : `${mark}${shown}`}`;
  return `${share} (${percent}${language === 'fr' ? '\u00a0%' : '%'})`;
}
