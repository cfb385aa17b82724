/**
 * Numbers and dates in French and English, without the machine's own tables: the page must be the same bytes
 * wherever it is written again. Percentages are for reading only; each stands beside its exact fraction.
 */
import type { Lang } from '../evidence/facts.js';

/** A whole number with its thousands apart. */
export function number(lang: Lang, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? '\u202f' : ',');
}

/** A share in percent, to one decimal, rounded half up in whole numbers; empty without a denominator. */
export function percent(lang: Lang, numerator: number, denominator: number): string {
  if (denominator === 0) return '';
  const tenths = Number((BigInt(numerator) * 2000n + BigInt(denominator)) / (2n * BigInt(denominator)));
  const whole = Math.floor(tenths / 10);
  const rest = tenths % 10;
  if (lang === 'fr') return `${whole}${rest === 0 ? '' : `,${rest}`}\u00a0%`;
  return `${whole}${rest === 0 ? '' : `.${rest}`}%`;
}

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** A date `YYYY-MM-DD` in words. */
export function dateInWords(lang: Lang, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[lang][Number(month) - 1] ?? month;
  const dayInWords = lang === 'fr' && day === '01' ? '1er' : String(Number(day));
  return `${dayInWords} ${name} ${year}`;
}

/** An instant, in UTC, to the minute. */
export function minute(lang: Lang, instant: string): string {
  const [date = '', time = ''] = instant.split('T');
  const hour = lang === 'fr' ? time.slice(0, 5).replace(':', '\u00a0h\u00a0') : time.slice(0, 5);
  return `${dateInWords(lang, date)}, ${hour} (UTC)`;
}
