/** What every part of a ballot's section is told with: its language, and names for its ids. */
import type { Lang, SayInputs, Words } from '../evidence/facts.js';
import type { BallotView, RecordView } from '../evidence/view.js';
import { html, none } from './html.js';
import type { Html } from './html.js';
import { pageWords } from './words.js';
import type { PageWords } from './words.js';

export interface Telling {
  readonly lang: Lang;
  readonly words: PageWords;
  readonly say: (key: string, inputs: SayInputs) => string;
  readonly college: (n: number) => string;
  readonly label: (option: string) => string;
  readonly urn: (urn: string) => string;
}

/** The telling of one ballot in one language. */
export function tellingOf(view: RecordView, ballot: BallotView, lang: Lang, { say }: Words): Telling {
  const words = pageWords[lang];
  const labels = new Map(ballot.frozen?.options.map(({ id, label }) => [id, label]));
  const colleges = new Map(ballot.life.opened?.body.urns.map(({ urn, college }) => [urn, college]));
  const label = (option: string): string => labels.get(option) ?? option;
  const college = (n: number): string => {
    const name = view.collegeNames.get(n);
    return name === undefined ? words.college(n) : `${words.college(n)} (${name})`;
  };
  const urn = (id: string): string => {
    const found = colleges.get(id) ?? null;
    return found === null ? words.allColleges : college(found);
  };
  const tell = (key: string, inputs: SayInputs): string => say(lang, key, named(inputs, label, urn));
  return { lang, words, college, label, urn, say: tell };
}

// Ids become names; every other input is already a number or a word of the catalogue.
function named(inputs: SayInputs, label: (id: string) => string, urn: (id: string) => string): SayInputs {
  const naming: Readonly<Record<string, (id: string) => string>> = {
    option: label,
    options: label,
    drawn: label,
    urn,
    urns: urn,
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const nameOf = naming[name];
      if (nameOf === undefined || typeof input === 'number') return [name, input];
      return [name, typeof input === 'string' ? nameOf(input) : input.map(nameOf)];
    }),
  );
}

/** Where in the statutes a rule stands. */
export function articleNote(article: string | undefined, { words }: Telling): Html {
  return article === undefined ? none : html` <span class="soft">(${words.article(article)})</span>`;
}
