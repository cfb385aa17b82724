import type {
  LegalSource,
  RuleKey,
  StatutesFinding,
  StatutesKey,
  StatutesSentence,
  StatutesSetting,
} from '@collegium/rules';
import { formatMessage } from './message-format.js';
import type { Language } from './message-format.js';
import { statutesFindingSentences } from './statutes-finding-sentences.js';
import { legalSourceWords, statutesLabels } from './statutes-labels.js';
import { statutesSentences } from './statutes-sentences.js';
import { inWords } from './tell-inputs.js';
import type { TellInputs } from './tell-inputs.js';
import { tellRule } from './tell.js';

/** A sentence of the statutes, told as the rules of a ballot tell theirs. */
export function tellStatutes(language: Language, key: StatutesSentence['key'], inputs: TellInputs): string {
  return isOwn(key)
    ? formatMessage(language, statutesSentences[language][key], inWords(language, inputs))
    : tellRule(language, key, inputs);
}

function isOwn(key: StatutesKey | RuleKey): key is StatutesKey {
  return Object.hasOwn(statutesSentences.fr, key);
}

type Told = Pick<StatutesFinding, 'key' | 'setting' | 'article' | 'source' | 'inputs'>;

/** Something to say against statutes: "Setting (its article, the law): what is wrong, and what to write". */
export function tellStatutesFinding(
  language: Language,
  { key, setting, article, source, inputs }: Told,
): string {
  const said = formatMessage(language, statutesFindingSentences[language][key], inWords(language, inputs));
  return `${headOf(language, setting, { article, source })}${said}`;
}

/** "Setting (art. 12, SCIC: law …): ", in the language's own punctuation. */
export function headOf(
  language: Language,
  setting: StatutesSetting,
  { article, source }: { readonly article?: string | undefined; readonly source?: LegalSource | undefined },
): string {
  const places = [
    ...(article === undefined ? [] : [article]),
    ...(source === undefined ? [] : [legalSourceWords[language][source]]),
  ];
  const cited = places.length === 0 ? '' : ` (${places.join(language === 'fr' ? ' ; ' : '; ')})`;
  return `${statutesLabels[language][setting]}${cited}${language === 'fr' ? ' : ' : ': '}`;
}
