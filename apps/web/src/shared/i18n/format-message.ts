import { formatMessage as fill, type Locale } from '@collegium/contract';

export type MessageValue = string | number;
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Fills an ICU message with the record's own small formatter: light on a phone, and the same words as the record. */
export function formatMessage(locale: Locale, template: string, values: MessageValues = {}): string {
  return spaced(locale, fill(locale, template, values));
}

/** French puts unbreakable spaces before ; : ! ? » and after «: written as plain spaces, set here. */
export function spaced(locale: Locale, text: string): string {
  if (locale !== 'fr') return text;
  return text
    .replace(/ ([;!?])/gu, '\u202f$1')
    .replace(/ ([:»])/gu, '\u00a0$1')
    .replace(/« /gu, '«\u00a0');
}
