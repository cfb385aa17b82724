import type { Articles, LegalSource, RuleTopic, StatutesSetting } from '@collegium/rules';
import type { z } from 'zod';
import type { Language } from './message-format.js';
import { adviceFor, fieldName } from './statutes-advice.js';
import { settingSources, statutesLabels } from './statutes-labels.js';
import { headOf } from './statutes-tell.js';

/** One thing that keeps a text from being statutes. `setting` is null for what belongs to none. */
export interface StatutesIssue {
  /** Where in the text, as its author would look for it: `resolution.tests[0].threshold`. */
  readonly path: string;
  readonly setting: StatutesSetting | null;
  readonly label: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What `statutesSchema` refuses in an imported text, in words: the setting, its article or its law, and what to write.
 * @param imported the text that was refused, for the articles it cites itself
 */
export function explainStatutesIssues(
  language: Language,
  issues: readonly Issue[],
  imported?: unknown,
): StatutesIssue[] {
  const articles = articlesIn(imported);
  return issues
    .flatMap((issue) => leaves(issue))
    .map((issue) => {
      const setting = settingAt(issue.path);
      const advice = adviceFor(language, issue);
      const path = written(issue.path);
      if (setting === null) {
        const label = language === 'fr' ? 'Statuts' : 'Statutes';
        return { path, setting, label, message: `${label}${language === 'fr' ? ' : ' : ': '}${advice}` };
      }
      const field = fieldName(language, issue.path, setting);
      const topic = topicOf(setting);
      const cited = { article: topic && articles[topic], source: sourceOf(setting) };
      const message = `${headOf(language, setting, cited)}${field === null ? '' : `${field}, `}${advice}`;
      return { path, setting, label: statutesLabels[language][setting], message };
    });
}

/** A choice between forms is refused as a whole; what is wrong is in the form that was meant, the one gone into furthest. */
function leaves(issue: Issue, above: Path = []): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const inside = issue.errors
    .map((branch) => branch.flatMap((one) => leaves(one, path)))
    .filter((branch) => branch.some((one) => one.path.length > path.length));
  const [nearest] = inside.sort((a, b) => a.length - b.length);
  return nearest ?? [{ ...issue, path }];
}

const written = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${String(step)}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');

/** The setting a place belongs to: a college's own clauses are those of the weighting they are an exception to. */
function settingAt(path: Path): StatutesSetting | null {
  const [room, part, , inside] = path.map(String);
  if (room === 'weighting' && part === 'colleges')
    return collegeClauses[inside ?? ''] ?? 'weighting.colleges';
  if (room === 'weighting' && part === 'suspendCounts') return 'weighting.suspendBelow';
  const near = [`${room ?? ''}.${part ?? ''}`, room ?? ''];
  return near.find((name): name is StatutesSetting => Object.hasOwn(statutesLabels.fr, name)) ?? null;
}

const collegeClauses: Readonly<Record<string, StatutesSetting>> = {
  minMembers: 'weighting.notFormed',
  notFormed: 'weighting.notFormed',
  membersVoteIn: 'weighting.notFormed',
  majority: 'weighting.majority',
  tie: 'weighting.tie',
};

function sourceOf(setting: StatutesSetting): LegalSource | undefined {
  return (settingSources as Partial<Record<StatutesSetting, LegalSource>>)[setting];
}

function topicOf(setting: StatutesSetting): RuleTopic | undefined {
  if (setting === 'resolution.tie' || setting === 'election.tieBreak') return 'tie';
  const [room] = setting.split('.', 1);
  return setting.endsWith('.unanimity') ? 'unanimity' : topics.get(room);
}

const topics: ReadonlyMap<string | undefined, RuleTopic> = new Map([
  ['colleges', 'election'],
  ['quorum', 'quorum'],
  ['voices', 'voices'],
  ['weighting', 'weights'],
  ['resolution', 'decision'],
  ['ratification', 'decision'],
  ['election', 'election'],
  ['ticket', 'ticket'],
]);

function articlesIn(imported: unknown): Articles {
  const read = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
  const cited = Object.entries(read((read(imported) as { articles?: unknown }).articles));
  return Object.fromEntries(cited.filter(([, article]) => typeof article === 'string'));
}
