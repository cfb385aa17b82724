import type { Articles, Comparator, FractionText, RuleTopic } from './ballot-rules.js';
import type { Scope, Share } from './decision.js';

/**
 * Every sentence a decision can be told in, with the inputs each one has. The words themselves belong to the screens;
 * a spec there holds its catalogues against this list.
 */
export const stepKeys = {
  'input.contradicts': ['fault', 'where'],
  'urns.missing': ['urns', 'declared', 'counted'],
  'urns.complete': ['declared', 'counted'],
  'urn.consistent': ['urn', 'votes', 'electors', 'blank', 'void', 'abstention', 'names'],
  'quorum.none-required': ['convocation'],
  'quorum.reached': [
    'convocation',
    'counted',
    'present',
    'remote',
    'represented',
    'heads',
    'called',
    'needed',
  ],
  'quorum.missed': [
    'convocation',
    'counted',
    'present',
    'remote',
    'represented',
    'heads',
    'called',
    'needed',
  ],
  'expressed.resolution': ['votes', 'for', 'against', 'abstention', 'blank', 'void', 'expressed'],
  'expressed.election': ['votes', 'blank', 'void', 'expressed'],
  'decision.majority-reached': ['for', 'expressed', 'threshold', 'needed'],
  'decision.majority-missed': ['for', 'expressed', 'threshold', 'needed'],
  'decision.tie-rejected': ['for', 'against', 'expressed'],
  'decision.none-expressed': ['votes'],
  'election.rank': ['options', 'counts', 'seats'],
  'election.seat': ['option', 'votes', 'seat', 'seats'],
  'election.vacant': ['vacant', 'seats', 'candidates', 'withVotes'],
  'election.tie': ['options', 'votes', 'seats'],
  'election.lot': ['options', 'votes', 'seats', 'seed', 'drawn'],
  'election.lot-too-large': ['options', 'seats', 'seed'],
  'election.new-vote': ['options', 'votes', 'seats'],
  'election.tie-break-unused': ['kind'],
  'unanimity.all-expressed-for': ['favourable', 'expressed'],
  'unanimity.no-against': ['for', 'against'],
  'unanimity.all-colleges': ['unanimous', 'colleges'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type StepKey = keyof typeof stepKeys;

export type StepInput = number | string | readonly string[];

/** The rule a step applies: stable, so that a reader of old records finds it again. */
export type StepRule =
  | 'input'
  | 'urns.complete'
  | 'urn.consistent'
  | 'quorum.global'
  | 'expressed'
  | 'decision.expressed'
  | 'election.rank'
  | 'election.seat'
  | 'election.vacant'
  | 'election.tie'
  | 'unanimity';

/** Two exact numbers, reduced, and how they were compared: `left op right`. */
export interface Comparison {
  readonly left: FractionText;
  readonly op: Comparator | '=';
  readonly right: FractionText;
}

/** One line of the arithmetic. `holds` is null where the step only reports. */
export interface Step {
  readonly rule: StepRule;
  readonly key: StepKey;
  readonly article?: string;
  readonly scope: Scope;
  readonly inputs: Readonly<Record<string, StepInput>>;
  readonly fraction?: Share;
  readonly comparison?: Comparison;
  readonly holds: boolean | null;
}

type InputsOf<K extends StepKey> = Readonly<Record<(typeof stepKeys)[K][number], StepInput>>;

interface StepParts<K extends StepKey> {
  readonly key: K;
  readonly scope?: Scope;
  readonly inputs: InputsOf<K>;
  readonly fraction?: Share;
  readonly comparison?: Comparison;
  readonly holds: boolean | null;
}

const applied: Readonly<Record<StepKey, { readonly rule: StepRule; readonly topic?: RuleTopic }>> = {
  'input.contradicts': { rule: 'input' },
  'urns.missing': { rule: 'urns.complete', topic: 'urns' },
  'urns.complete': { rule: 'urns.complete', topic: 'urns' },
  'urn.consistent': { rule: 'urn.consistent', topic: 'urns' },
  'quorum.none-required': { rule: 'quorum.global', topic: 'quorum' },
  'quorum.reached': { rule: 'quorum.global', topic: 'quorum' },
  'quorum.missed': { rule: 'quorum.global', topic: 'quorum' },
  'expressed.resolution': { rule: 'expressed', topic: 'decision' },
  'expressed.election': { rule: 'expressed', topic: 'election' },
  'decision.majority-reached': { rule: 'decision.expressed', topic: 'decision' },
  'decision.majority-missed': { rule: 'decision.expressed', topic: 'decision' },
  'decision.tie-rejected': { rule: 'decision.expressed', topic: 'tie' },
  'decision.none-expressed': { rule: 'decision.expressed', topic: 'decision' },
  'election.rank': { rule: 'election.rank', topic: 'election' },
  'election.seat': { rule: 'election.seat', topic: 'election' },
  'election.vacant': { rule: 'election.vacant', topic: 'election' },
  'election.tie': { rule: 'election.tie', topic: 'tie' },
  'election.lot': { rule: 'election.tie', topic: 'tie' },
  'election.lot-too-large': { rule: 'election.tie', topic: 'tie' },
  'election.new-vote': { rule: 'election.tie', topic: 'tie' },
  'election.tie-break-unused': { rule: 'election.tie', topic: 'tie' },
  'unanimity.all-expressed-for': { rule: 'unanimity', topic: 'unanimity' },
  'unanimity.no-against': { rule: 'unanimity', topic: 'unanimity' },
  'unanimity.all-colleges': { rule: 'unanimity', topic: 'unanimity' },
};

/** Makes a step, citing the article its rule comes from when the statutes name one. Scope is global unless given. */
export function makeStep<K extends StepKey>(articles: Articles | undefined, parts: StepParts<K>): Step {
  const { rule, topic } = applied[parts.key];
  const article = topic && articles?.[topic];
  return { rule, ...(article === undefined ? {} : { article }), scope: 'global', ...parts };
}
