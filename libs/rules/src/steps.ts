import type { Articles, Comparator, FractionText, RuleTopic } from './ballot-rules.js';
import type { Scope, Share } from './decision.js';

/** A quorum that each college must reach, in full. */
const quorumOfCollege = [
  'convocation',
  'college',
  'counted',
  'present',
  'remote',
  'represented',
  'postal',
  'heads',
  'called',
  'needed',
] as const;

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
  // Version 2. `base` is a Base, `policy` a policy's name, lists of colleges and weights run side by side.
  'quorum.college-reached': quorumOfCollege,
  'quorum.college-missed': quorumOfCollege,
  'quorum.rights-reached': ['convocation', 'counted', 'share', 'threshold'],
  'quorum.rights-missed': ['convocation', 'counted', 'share', 'threshold'],
  'quorum.any-reached': ['reached', 'tests'],
  'quorum.any-missed': ['reached', 'tests'],
  'voices.assigned': ['unit', 'members', 'voices'],
  'voices.cap': ['share', 'base', 'voices', 'most', 'method', 'capped'],
  'college.not-formed': ['college', 'members', 'minMembers', 'weight', 'policy'],
  'college.merged': ['college', 'members', 'minMembers', 'weight', 'into'],
  'college.votes-elsewhere': ['college', 'into'],
  'college.absent': ['college', 'members', 'weight', 'policy'],
  'college.absent-blocks': ['college', 'members'],
  'college.silent': ['college', 'votes', 'weight', 'policy'],
  'weights.redistributed': ['college', 'weight', 'policy', 'cap', 'colleges', 'weights'],
  'weights.cap-lifted': ['cap', 'colleges'],
  'weights.suspended': ['colleges', 'least', 'counting'],
  'weights.effective': ['colleges', 'weights'],
  'decision.counted-as': [
    'abstentionAs',
    'abstention',
    'blankAs',
    'blank',
    'voidAs',
    'void',
    'for',
    'against',
  ],
  'college.share': ['college', 'for', 'count', 'base', 'weight', 'carried'],
  'college.majority-reached': ['college', 'for', 'count', 'base', 'threshold', 'weight', 'carried'],
  'college.majority-missed': ['college', 'for', 'count', 'base', 'threshold', 'weight'],
  'college.divided': ['college', 'for', 'count', 'base', 'policy', 'weight', 'carried'],
  'decision.weighted-reached': ['share', 'threshold', 'carryOver'],
  'decision.weighted-missed': ['share', 'threshold', 'carryOver'],
  'decision.weighted-tie': ['share', 'carryOver'],
  'decision.base-reached': ['for', 'count', 'base', 'threshold', 'needed'],
  'decision.base-missed': ['for', 'count', 'base', 'threshold', 'needed'],
  'decision.college-reached': ['college', 'for', 'count', 'base', 'threshold', 'needed'],
  'decision.college-missed': ['college', 'for', 'count', 'base', 'threshold', 'needed'],
  'decision.colleges-reached': ['reached', 'colleges', 'needed'],
  'decision.colleges-missed': ['reached', 'colleges', 'needed'],
  'decision.any-reached': ['reached', 'tests'],
  'decision.any-missed': ['reached', 'tests'],
  'decision.divided': ['for', 'against', 'expressed'],
  'decision.casting-vote': ['side'],
  'decision.casting-vote-awaited': [],
  'decision.casting-vote-sealed': [],
  'decision.division-unused': ['kind'],
  'decision.tie-new-vote': [],
  'decision.fallback-open': [],
  'decision.fallback': [],
  'decision.adopted': [],
  'decision.rejected': [],
  'unanimity.all-present-for': ['favourable', 'present'],
  'unanimity.all-members-for': ['favourable', 'members'],
  'ratification.list': ['options'],
  'expressed.ticket': ['votes', 'blank', 'void', 'expressed'],
  'ticket.rank': ['options', 'counts'],
  'ticket.elected': ['option', 'votes'],
  'ticket.majority-reached': ['option', 'for', 'count', 'base', 'threshold', 'needed'],
  'ticket.majority-missed': ['option', 'for', 'count', 'base', 'threshold', 'needed'],
  'ticket.tie': ['options', 'votes'],
  'ticket.none': [],
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
  | 'unanimity'
  | 'quorum.college'
  | 'quorum.rights'
  | 'quorum.any'
  | 'voices'
  | 'college.state'
  | 'weights'
  | 'college.carried'
  | 'decision.treatment'
  | 'decision.weighted'
  | 'decision.base'
  | 'decision.college'
  | 'decision.any'
  | 'decision.tie'
  | 'decision.fallback'
  | 'decision.outcome'
  | 'ratification'
  | 'ticket';

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
  'quorum.college-reached': { rule: 'quorum.college', topic: 'quorum' },
  'quorum.college-missed': { rule: 'quorum.college', topic: 'quorum' },
  'quorum.rights-reached': { rule: 'quorum.rights', topic: 'quorum' },
  'quorum.rights-missed': { rule: 'quorum.rights', topic: 'quorum' },
  'quorum.any-reached': { rule: 'quorum.any', topic: 'quorum' },
  'quorum.any-missed': { rule: 'quorum.any', topic: 'quorum' },
  'voices.assigned': { rule: 'voices', topic: 'voices' },
  'voices.cap': { rule: 'voices', topic: 'voices' },
  'college.not-formed': { rule: 'college.state', topic: 'weights' },
  'college.merged': { rule: 'college.state', topic: 'weights' },
  'college.votes-elsewhere': { rule: 'college.state', topic: 'weights' },
  'college.absent': { rule: 'college.state', topic: 'weights' },
  'college.absent-blocks': { rule: 'college.state', topic: 'weights' },
  'college.silent': { rule: 'college.state', topic: 'weights' },
  'weights.redistributed': { rule: 'weights', topic: 'weights' },
  'weights.cap-lifted': { rule: 'weights', topic: 'weights' },
  'weights.suspended': { rule: 'weights', topic: 'weights' },
  'weights.effective': { rule: 'weights', topic: 'weights' },
  'decision.counted-as': { rule: 'decision.treatment', topic: 'decision' },
  'college.share': { rule: 'college.carried', topic: 'weights' },
  'college.majority-reached': { rule: 'college.carried', topic: 'weights' },
  'college.majority-missed': { rule: 'college.carried', topic: 'weights' },
  'college.divided': { rule: 'college.carried', topic: 'weights' },
  'decision.weighted-reached': { rule: 'decision.weighted', topic: 'weights' },
  'decision.weighted-missed': { rule: 'decision.weighted', topic: 'weights' },
  'decision.weighted-tie': { rule: 'decision.weighted', topic: 'tie' },
  'decision.base-reached': { rule: 'decision.base', topic: 'decision' },
  'decision.base-missed': { rule: 'decision.base', topic: 'decision' },
  'decision.college-reached': { rule: 'decision.college', topic: 'decision' },
  'decision.college-missed': { rule: 'decision.college', topic: 'decision' },
  'decision.colleges-reached': { rule: 'decision.college', topic: 'decision' },
  'decision.colleges-missed': { rule: 'decision.college', topic: 'decision' },
  'decision.any-reached': { rule: 'decision.any', topic: 'decision' },
  'decision.any-missed': { rule: 'decision.any', topic: 'decision' },
  'decision.divided': { rule: 'decision.tie', topic: 'tie' },
  'decision.casting-vote': { rule: 'decision.tie', topic: 'tie' },
  'decision.casting-vote-awaited': { rule: 'decision.tie', topic: 'tie' },
  'decision.casting-vote-sealed': { rule: 'decision.tie', topic: 'tie' },
  'decision.division-unused': { rule: 'decision.tie', topic: 'tie' },
  'decision.tie-new-vote': { rule: 'decision.tie', topic: 'tie' },
  'decision.fallback-open': { rule: 'decision.fallback', topic: 'decision' },
  'decision.fallback': { rule: 'decision.fallback', topic: 'decision' },
  'decision.adopted': { rule: 'decision.outcome', topic: 'decision' },
  'decision.rejected': { rule: 'decision.outcome', topic: 'decision' },
  'unanimity.all-present-for': { rule: 'unanimity', topic: 'unanimity' },
  'unanimity.all-members-for': { rule: 'unanimity', topic: 'unanimity' },
  'ratification.list': { rule: 'ratification', topic: 'decision' },
  'expressed.ticket': { rule: 'expressed', topic: 'ticket' },
  'ticket.rank': { rule: 'ticket', topic: 'ticket' },
  'ticket.elected': { rule: 'ticket', topic: 'ticket' },
  'ticket.majority-reached': { rule: 'ticket', topic: 'ticket' },
  'ticket.majority-missed': { rule: 'ticket', topic: 'ticket' },
  'ticket.tie': { rule: 'ticket', topic: 'tie' },
  'ticket.none': { rule: 'ticket', topic: 'ticket' },
};

/** Makes a step, citing the article its rule comes from when the statutes name one. Scope is global unless given. */
export function makeStep<K extends StepKey>(articles: Articles | undefined, parts: StepParts<K>): Step {
  const { rule, topic } = applied[parts.key];
  const article = topic && articles?.[topic];
  return { rule, ...(article === undefined ? {} : { article }), scope: 'global', ...parts };
}
