/**
 * The part of ICU MessageFormat that the catalogues use: `{name}`, `{n, plural, =0 {…} one {…} other {…}}` with `#`, and
 * `{x, select, a {…} other {…}}`. Own code instead of the machine's Intl tables, because results.html must be the same
 * bytes wherever and whenever it is written again. A spec holds it against intl-messageformat.
 */

export type Language = 'fr' | 'en';
export type MessageInputs = Readonly<Record<string, string | number>>;

/**
 * Fills a template. An input that isn't given stays visible as `{name}`, so that no sentence silently loses a number.
 * @throws Error for a template that isn't of this format: a fault of the catalogue, which its spec would show
 */
export function formatMessage(language: Language, template: string, inputs: MessageInputs): string {
  const cursor = { text: template, at: 0 };
  const parts = readParts(cursor);
  if (cursor.at < template.length) throw new Error(`not a message: ${template}`);
  return write(parts, { language, inputs });
}

/** The names of the inputs that a template uses. */
export function messageInputs(template: string): string[] {
  const names = (parts: readonly Part[]): string[] =>
    parts.flatMap((part) => {
      if (typeof part === 'string' || part.kind === 'count') return [];
      return [part.name, ...(part.kind === 'value' ? [] : [...part.cases.values()].flatMap(names))];
    });
  return [...new Set(names(readParts({ text: template, at: 0 })))];
}

/** A whole number with its thousands apart. */
export function formatCount(language: Language, value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u202f' : ',');
}

const joins = { fr: { and: 'et', or: 'ou' }, en: { and: 'and', or: 'or' } } as const;

/** A list in words: a, b and c. */
export function formatList(language: Language, items: readonly string[], join: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joins[language][join]} ${last}`;
}

type Part =
  | string
  | { readonly kind: 'count' }
  | { readonly kind: 'value'; readonly name: string }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly cases: ReadonlyMap<string, readonly Part[]>;
    };

interface Cursor {
  readonly text: string;
  at: number;
}

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (match !== null) cursor.at += match[0].length;
  return match;
}

function readParts(cursor: Cursor): Part[] {
  const parts: Part[] = [];
  while (cursor.at < cursor.text.length) {
    const plain = take(cursor, /[^{}#]+/y);
    if (plain !== null) parts.push(plain[0]);
    else if (take(cursor, /#/y) !== null) parts.push({ kind: 'count' });
    else if (cursor.text[cursor.at] === '{') parts.push(readArgument(cursor));
    else break;
  }
  return parts;
}

function readArgument(cursor: Cursor): Part {
  const [, name = '', kind] = expect(cursor, /\{(\w+)(?:, (plural|select),)?/y);
  const cases = new Map<string, readonly Part[]>();
  while (take(cursor, /\s*\}/y) === null) {
    const [, selector = ''] = expect(cursor, /\s*(=?[\w-]+) \{/y);
    cases.set(selector, readParts(cursor));
    expect(cursor, /\}/y);
  }
  return kind === 'plural' || kind === 'select' ? { kind, name, cases } : { kind: 'value', name };
}

function expect(cursor: Cursor, pattern: RegExp): RegExpExecArray {
  const match = take(cursor, pattern);
  if (match === null) throw new Error(`not a message: ${cursor.text}`);
  return match;
}

interface Writing {
  readonly language: Language;
  readonly inputs: MessageInputs;
  /** What `#` stands for. */
  readonly counted?: number;
}

function write(parts: readonly Part[], writing: Writing): string {
  return parts.map((part) => writePart(part, writing)).join('');
}

function writePart(part: Part, writing: Writing): string {
  const { language, inputs, counted } = writing;
  if (typeof part === 'string') return part;
  if (part.kind === 'count') return counted === undefined ? '#' : formatCount(language, counted);
  const value = inputs[part.name];
  if (value === undefined) return `{${part.name}}`;
  if (part.kind === 'value') return typeof value === 'number' ? formatCount(language, value) : value;
  const { cases } = part;
  const chosen = cases.get(selectorOf(part.kind, language, value, cases)) ?? cases.get('other') ?? [];
  return write(chosen, part.kind === 'plural' ? { ...writing, counted: Number(value) } : writing);
}

// CLDR: in French 0 and 1 are singular, in English only 1. Counts are whole, so no other category matters here.
function selectorOf(
  kind: 'plural' | 'select',
  language: Language,
  value: string | number,
  cases: ReadonlyMap<string, unknown>,
): string {
  if (kind === 'select') return String(value);
  const exact = `=${value}`;
  if (cases.has(exact)) return exact;
  const singular = language === 'fr' ? Number(value) < 2 : Number(value) === 1;
  return singular ? 'one' : 'other';
}
