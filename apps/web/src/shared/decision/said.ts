import {
  blockSentences,
  readinessSentences,
  say,
  tellBlock,
  tellReadiness,
  type Locale,
  type TellInputs,
} from '@collegium/contract';
import { spaced } from '../i18n/format-message.js';
import type { BlockKey, ReadinessKey } from '@collegium/rules';

type Given = Readonly<Record<string, unknown>>;

/** What the ids in a sentence stand for: a reader never sees one. */
export interface Names {
  readonly option: (id: string) => string;
  readonly urn: (id: string, college: number | null) => string;
}

/**
 * The sentence of a rule, a step, a finding or a block, with names in the place of ids. A key that this version of the
 * pages doesn't know is shown as it is, rather than nothing.
 */
export function said(locale: Locale, key: string, given: Given, names: Names): string {
  return spaced(locale, tell(locale, key, named(given, names)));
}

function tell(locale: Locale, key: string, inputs: TellInputs): string {
  if (Object.hasOwn(readinessSentences.fr, key)) return tellReadiness(locale, key as ReadinessKey, inputs);
  if (Object.hasOwn(blockSentences.fr, key)) return tellBlock(locale, key as BlockKey, inputs);
  return say(locale, key, inputs);
}

function named(given: Given, names: Names): TellInputs {
  const college = typeof given['college'] === 'number' ? given['college'] : null;
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]): [string, string | number | readonly string[]][] => {
      const naming = namingOf(name, names, college);
      if (typeof value === 'number') return [[name, value]];
      if (typeof value === 'string') return [[name, naming(value)]];
      return Array.isArray(value) ? [[name, value.map((one) => naming(String(one)))]] : [];
    }),
  );
}

function namingOf(name: string, names: Names, college: number | null): (id: string) => string {
  if (name === 'option' || name === 'options' || name === 'drawn') return names.option;
  if (name === 'urn' || name === 'urns') return (id) => names.urn(id, college);
  return (text) => text;
}
