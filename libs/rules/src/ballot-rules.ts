import type { RulesV2 } from './rules-v2.js';

/**
 * The parameters of one ballot, frozen when it becomes `ready`. Only what `decide` computes can be written here:
 * a parameter the engine doesn't know has no place in the type, and the published schema refuses it. What version 1
 * knew stays as it was for ever (ADR 0012); version 2 (`rules-v2.ts`) adds colleges with weights, and everything else.
 */

/** An exact number written `p/q`, or a whole number (`0`, `1`). Never a decimal: see `readFraction`. */
export type FractionText = string;

/** How a share is compared with its threshold. "At least" is `>=`, "more than" is `>`. */
export type Comparator = '>' | '>=';

/** A way of taking part in the sitting that a quorum may count. Version 1 knew no vote by post. */
export type Counted = 'present' | 'remote' | 'represented' | 'postal';

/** One attendance test of version 1, on the members called to the assembly, counted by heads. */
export interface QuorumTestV1 {
  readonly scope: 'global';
  readonly counted: readonly Exclude<Counted, 'postal'>[];
  readonly measure: 'heads';
  readonly value: FractionText;
  readonly op: Comparator;
}

/** Tests for each convocation; all of a list must hold, an empty list asks for no quorum. */
export interface QuorumRulesV1 {
  readonly first: readonly QuorumTestV1[];
  readonly second: readonly QuorumTestV1[];
}

/**
 * An urn that must be counted before anything is decided. `college: null` is the urn of all colleges together.
 * Several urns may belong to one college (polling places): their counts are added.
 */
export interface DeclaredUrn {
  readonly urn: string;
  readonly college: number | null;
}

/** What "unanimously" meant in version 1. An election has no vote against, so it only knows `all_expressed_for`. */
export type UnanimityMeaningV1 = 'all_expressed_for' | 'no_against';

/** The parameters that a step can trace back to an article of the statutes. */
export type RuleTopic =
  'quorum' | 'decision' | 'tie' | 'election' | 'unanimity' | 'urns' | 'weights' | 'voices' | 'ticket';

/** Which article of the statutes says what, in the statutes' own numbering ("art. 12 al. 2"). */
export type Articles = Partial<Readonly<Record<RuleTopic, string>>>;

interface RulesOfAnyBallotV1 {
  readonly version: 1;
  /** `none`: every vote counts for one, whatever the college. */
  readonly weighting: 'none';
  readonly urns: readonly DeclaredUrn[];
  readonly quorum: QuorumRulesV1;
  readonly articles?: ArticlesV1;
}

/** The topics that version 1 knew. */
export type ArticlesV1 = Partial<
  Readonly<Record<'quorum' | 'decision' | 'tie' | 'election' | 'unanimity' | 'urns', string>>
>;

/** One majority test of a resolution: the share *for* of the base against the threshold. */
export interface DecisionTestV1 {
  readonly scope: 'global';
  readonly base: 'expressed';
  readonly threshold: FractionText;
  readonly op: Comparator;
}

/** A question answered by for, against or abstention. Abstention and blank stay out of the expressed votes. */
export interface ResolutionRulesV1 extends RulesOfAnyBallotV1 {
  readonly kind: 'resolution';
  readonly offers: { readonly abstention: boolean; readonly blank: boolean };
  readonly tests: readonly DecisionTestV1[];
  readonly abstention: 'neutral';
  readonly blank: 'neutral';
  readonly tie: 'rejected';
  readonly unanimity: UnanimityMeaningV1;
}

/** The seats a college fills, and how many of its candidates one vote may name. */
export interface ElectionCollege {
  readonly college: number;
  readonly seats: number;
  readonly minNames: number;
  readonly maxNames: number;
  /** Option ids; the order they are shown in is no business of the rules. */
  readonly candidates: readonly string[];
}

/** Persons or organisations elected college by college, those with the most votes first (plurinominal, one round). */
export interface ElectionRulesV1 extends RulesOfAnyBallotV1 {
  readonly kind: 'election';
  readonly method: 'most-votes';
  readonly offers: { readonly blank: boolean };
  readonly colleges: readonly ElectionCollege[];
  /** `ask`: a tie across the last seat stops the decision until `TieBreakFacts` say what was done about it. */
  readonly tieBreak: 'ask';
  readonly unanimity: 'all_expressed_for';
}

export type RulesV1 = ResolutionRulesV1 | ElectionRulesV1;
export type BallotRules = RulesV1 | RulesV2;
export type ResolutionRules = Extract<BallotRules, { readonly kind: 'resolution' }>;
export type ElectionRules = Extract<BallotRules, { readonly kind: 'election' }>;
