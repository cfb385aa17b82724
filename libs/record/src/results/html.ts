/** HTML as values: everything interpolated is escaped, unless it is already HTML made here. */

export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Interpolated = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Tagged template: `html\`<p>${anything}</p>\``. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Html {
  return new Html(
    strings.map((text, i) => (i === 0 ? text : interpolate(values[i - 1] ?? '') + text)).join(''),
  );
}

function interpolate(value: Interpolated): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((item) => item.text).join('\n');
  return escape(String(value));
}

/** Nothing. */
export const none = new Html('');
