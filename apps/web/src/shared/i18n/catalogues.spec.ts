import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './catalogue.js';
import { formatMessage, spaced } from './format-message.js';

const src = join(dirname(fileURLToPath(import.meta.url)), '../..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => join(src, file));
const catalogueFiles = files.filter((file) => file.endsWith('messages.ts'));

const isCatalogue = (value: unknown): value is Catalogue<string> =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

async function cataloguesOf(file: string): Promise<readonly Catalogue<string>[]> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return Object.values(module).filter(isCatalogue);
}

/** Plain text, and what a text takes, are told apart by their type. */
const PLAIN_TEXT = new IntlMessageFormat('x').getAst()[0]?.type;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names and kinds of what a text takes: `{count}`, `{count, plural}`… at any depth. */
function placeholders(elements: readonly Element[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if ('options' in element) {
      for (const option of Object.values(element.options))
        for (const name of placeholders(option.value)) names.add(name);
    }
    if ('value' in element && element.type !== PLAIN_TEXT) names.add(element.value);
  }
  return names;
}
const takes = (locale: string, text: string) =>
  [...placeholders(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst())].sort();

const textsOf = (catalogue: Catalogue<string>) =>
  (['fr', 'en'] as const).flatMap((locale) =>
    Object.entries(catalogue[locale]).map(([key, text]) => [locale, key, text] as const),
  );

describe.each(catalogueFiles.map((file) => [relative(src, file), file]))('the words of %s', (_, file) => {
  it('are complete in French and English, and take the same values', async () => {
    const catalogues = await cataloguesOf(file);
    expect(catalogues.length).toBeGreaterThan(0);
    for (const { fr, en } of catalogues) {
      expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
      for (const key of Object.keys(fr)) {
        expect([key, takes('en', en[key] ?? '')]).toEqual([key, takes('fr', fr[key] ?? '')]);
        expect([key, (fr[key] ?? '').trim(), (en[key] ?? '').trim()]).toEqual([key, fr[key], en[key]]);
      }
    }
  });

  it('say the same as any ICU formatter would', async () => {
    for (const catalogue of await cataloguesOf(file)) {
      for (const [locale, key, text] of textsOf(catalogue)) {
        for (const count of [0, 1, 2, 7]) {
          const values = Object.fromEntries(takes(locale, text).map((name) => [name, count]));
          const icu = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(values);
          expect([key, formatMessage(locale, text, values)]).toEqual([key, spaced(locale, String(icu))]);
        }
      }
    }
  });

  it('use the typographic apostrophe: a straight one quotes in ICU', async () => {
    for (const { fr, en } of await cataloguesOf(file)) {
      expect(Object.values(fr).filter((text) => text.includes("'"))).toEqual([]);
      expect(Object.values(en).filter((text) => text.includes("'"))).toEqual([]);
    }
  });

  it('are all said somewhere', async () => {
    // A feature's words are said in that feature; shared ones anywhere.
    const [, feature = ''] = /(.*\/features\/[^/]+\/)/u.exec(file) ?? [];
    const room = feature || src;
    const code = files
      .filter(
        (other) => other.startsWith(room) && /\.tsx?$/u.test(other) && !/messages\.ts$|\.spec\./u.test(other),
      )
      .map((other) => readFileSync(other, 'utf8'))
      .join('\n');
    const prefixes = [...code.matchAll(/`([a-z][\w.-]*[.-])\$\{/gu)].map((match) => match[1] ?? '');
    const said = (key: string) =>
      code.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix));
    for (const { fr } of await cataloguesOf(file)) {
      expect(Object.keys(fr).filter((key) => !said(key))).toEqual([]);
    }
  });
});
