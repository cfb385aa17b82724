import type {
  Articles,
  Comparator,
  Counted,
  DeclaredUrn,
  ElectionCollege,
  FractionText,
} from './ballot-rules.js';

/**
 * Version 2 of the rules: colleges with weights, member voices, quorums of several tests, majorities on every base
 * (the clauses are those of statutes and laws cited beside each).
 */

/** What a share is taken of. In voices, where members have several: `members` is then all the voices called. */
export type Base =
  /** For and against, after abstention and blank were given the meaning the rules state. */
  | 'expressed'
  /** Everything found in the urns, blank and void included; an abstention is no ballot. */
  | 'ballots_cast'
  /** Everyone taking part when the ballot opened, in whatever way: silence weighs against. */
  | 'present_or_represented'
  /** Everyone called: absence weighs against. */
  | 'members';

/** When an attendance test is asked: at the opening of the sitting, at the opening of each ballot. */
export type QuorumMoment = 'opening' | 'each_ballot';

/** Where an attendance test is asked; `each_college` asks it of every college to which somebody was called. */
export type QuorumScope = 'global' | 'each_college' | { readonly college: number };

/**
 * One attendance test. `heads` counts members; `rights` counts what they weigh: the weights of the colleges, each
 * shared among its members called, or their voices where no college has a weight. `when` left out: at each ballot.
 */
export interface QuorumTest {
  readonly scope: QuorumScope;
  readonly counted: readonly Counted[];
  readonly measure: 'heads' | 'rights';
  readonly value: FractionText;
  readonly op: Comparator;
  readonly when?: readonly QuorumMoment[];
}

/** Tests for each convocation; an empty list asks for no quorum. `combine` left out: all must hold. */
export interface QuorumRules {
  readonly first: readonly QuorumTest[];
  readonly second: readonly QuorumTest[];
  readonly combine?: 'all' | 'any';
}

/** No member may have more voices than this share of them. */
export interface VoiceCap {
  readonly share: FractionText;
  /** Of all voices, or of those of the members taking part. */
  readonly base: 'members' | 'present_or_represented';
  /**
   * "No more than 1/20 of the voices" speaks of itself: `before_reduction` takes the share of the voices before any is
   * cut, `fixpoint` the greatest number that still holds of the voices afterwards (c. rural L524-4; scenario SC-21).
   */
  readonly method: 'before_reduction' | 'fixpoint';
}

/** From how much held on, how many voices; below the lowest, none. */
export interface VoiceBracket {
  readonly from: number;
  readonly voices: number;
}

/** How many voices a member has: one each; as many as shares; by brackets of what it holds; the same in a college. */
export type VoiceRules =
  | { readonly unit: 'head' }
  | { readonly unit: 'shares'; readonly cap?: VoiceCap }
  | {
      readonly unit: 'brackets';
      readonly cap?: VoiceCap;
      readonly brackets: readonly VoiceBracket[];
      /** Above the highest bracket: so many voices more for each further `every`. */
      readonly beyond?: { readonly every: number; readonly voices: number };
    }
  | {
      readonly unit: 'fixed';
      readonly cap?: VoiceCap;
      readonly colleges: readonly { readonly college: number; readonly voices: number }[];
    };

export interface Majority {
  readonly threshold: FractionText;
  readonly op: Comparator;
}

/** A majority of a base of its own. */
export interface MajorityOf extends Majority {
  readonly base: Base;
}

/** What becomes of a weight that nobody uses. */
export type WeightPolicy = 'weight_lost' | 'redistribute_equal' | 'redistribute_proportional';
export type SilentPolicy = WeightPolicy | 'against';
export type AbsentPolicy = SilentPolicy | 'block';
/** How a college that is exactly divided is carried over by majority. */
export type CollegeTie = 'weight_lost' | 'split_half' | 'against';

/** A college and its weight in the whole. */
export interface WeightedCollege {
  readonly college: number;
  readonly weight: FractionText;
  /** Members called below which the college isn't formed; 0: it always is. */
  readonly minMembers: number;
  /** Where its weight goes when it isn't formed; left out: as the colleges' common `notFormed` says. */
  readonly notFormed?: WeightPolicy | { readonly mergeInto: number };
  /** Where its members vote when it isn't formed. Left out, and not merged: nowhere. */
  readonly membersVoteIn?: number;
  /** Its own majority and tie, when votes are carried over by majority. */
  readonly majority?: Majority;
  readonly tie?: CollegeTie;
}

/** Bounds that a law sets to the weights (SCIC: law 47-1775, art. 19 octies: 1/10, 1/2, at least 3 colleges). */
export interface WeightBounds {
  readonly min: FractionText;
  readonly max: FractionText;
  readonly minCount: number;
  readonly enforce: 'warn' | 'block';
}

/** Votes taken college by college, each with its weight. */
export interface CollegeWeighting {
  readonly colleges: readonly WeightedCollege[];
  /** `proportional`: the share *for* of each college times its weight; `majority`: the college's whole weight, or none. */
  readonly carryOver: 'proportional' | 'majority';
  /** What the share of a college is taken of. */
  readonly denominator: Base;
  readonly majority: Majority;
  readonly tie: CollegeTie;
  readonly notFormed: WeightPolicy;
  /** Members were called, none takes part. */
  readonly absent: AbsentPolicy;
  /** Members take part, none expresses a vote. */
  readonly silent: SilentPolicy;
  /** No college passes it by an equal redistribution; `1`: no cap. */
  readonly redistributionCap: FractionText;
  /** With fewer colleges than this the weighting is suspended: one head, one vote. 0: never. */
  readonly suspendBelow: number;
  /** Colleges that are formed, or only those among them that express a vote. */
  readonly suspendCounts: 'formed' | 'taking_part';
  readonly bounds: WeightBounds | 'none';
}

/** Where a majority is asked; `colleges`: in at least so many of them. */
export type DecisionScope =
  'global' | 'each_college' | { readonly college: number } | { readonly colleges: number };

/**
 * One majority test. `weighting` only with scope `global`: the weighted share of all colleges, each taken of the
 * weighting's denominator, which is then the base.
 */
export interface DecisionTest {
  readonly scope: DecisionScope;
  readonly base: Base;
  readonly threshold: FractionText;
  readonly op: Comparator;
  readonly weighting: boolean;
}

/** All entries must hold; of an `anyOf`, one. A double majority is two entries, a veto an entry on one college. */
export type DecisionTests = readonly (DecisionTest | { readonly anyOf: readonly DecisionTest[] })[];

export type Treatment = 'neutral' | 'for' | 'against';

/** What "unanimously" means. */
export type UnanimityMeaning = 'no_against' | 'all_expressed_for' | 'all_present_for' | 'all_members_for';

interface RulesOfAnyBallotV2 {
  readonly version: 2;
  readonly secrecy: 'open' | 'sealed';
  /** Who votes: the members of the assembly, or those among them who sit on the board. */
  readonly electorate: 'members' | 'board';
  readonly urns: readonly DeclaredUrn[];
  readonly quorum: QuorumRules;
  readonly voices: VoiceRules;
  readonly articles?: Articles;
}

/** A question answered by for, against or abstention; a list put to the vote in block when it `ratifies`. */
export interface ResolutionRulesV2 extends RulesOfAnyBallotV2 {
  readonly kind: 'resolution';
  /** Ids of those whom an adoption ratifies together (a list in block, seats filled by designation). */
  readonly ratifies?: readonly string[];
  readonly offers: { readonly abstention: boolean; readonly blank: boolean };
  readonly weighting: 'none' | CollegeWeighting;
  readonly tests: DecisionTests;
  readonly abstention: Treatment;
  readonly blank: Treatment;
  readonly void: 'neutral' | 'against';
  /** For and against equal where half is asked. `casting_vote`: the chair's, never in a sealed ballot. */
  readonly tie: 'rejected' | 'casting_vote' | 'new_vote';
  /** What decides after a suspension when the first vote did not; `none`: a first vote is the last. */
  readonly fallback: 'none' | DecisionTests;
  readonly unanimity: UnanimityMeaning;
}

/** As in version 1, under a quorum of version 2. */
export interface ElectionRulesV2 extends RulesOfAnyBallotV2 {
  readonly kind: 'election';
  readonly method: 'most-votes';
  readonly offers: { readonly blank: boolean };
  readonly colleges: readonly ElectionCollege[];
  readonly tieBreak: 'ask';
  readonly unanimity: 'all_expressed_for';
}

/** Persons elected together, a co-presidency: one ticket per vote, all urns together. */
export interface TicketRulesV2 extends RulesOfAnyBallotV2 {
  readonly kind: 'ticket';
  readonly offers: { readonly blank: boolean };
  /** Ids of the tickets. */
  readonly tickets: readonly string[];
  /** What the first must reach; `relative`: nothing but more votes than any other. */
  readonly majority: 'relative' | MajorityOf;
  readonly unanimity: 'all_expressed_for';
}

export type RulesV2 = ResolutionRulesV2 | ElectionRulesV2 | TicketRulesV2;
export type TicketRules = TicketRulesV2;
