import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '@collegium/contract';

export type MessageValue = string | number;
export type MessageValues = Readonly<Record<string, MessageValue>>;

const compiled = new Map<string, IntlMessageFormat>();

/** Fills an ICU message. Compiled once per language and text; plain texts never reach the parser. */
export function formatMessage(locale: Locale, template: string, values?: MessageValues): string {
  if (!template.includes('{')) return spaced(locale, template);
  const id = `${locale}:${template}`;
  let message = compiled.get(id);
  if (!message) {
    message = new IntlMessageFormat(template, locale, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return spaced(locale, String(message.format({ ...values })));
}

/** French puts unbreakable spaces before ; : ! ? » and after «: written as plain spaces, set here. */
function spaced(locale: Locale, text: string): string {
  if (locale !== 'fr') return text;
  return text
    .replace(/ ([;!?])/gu, '\u202f$1')
    .replace(/ ([:»])/gu, '\u00a0$1')
    .replace(/« /gu, '«\u00a0');
}
