/**
 * What a verification needs from the rules and their words, given by who may import them. Every function is total: a
 * forged record may hold any JSON where rules are expected.
 */
import type { ActTally } from '../act-bodies.js';
import type { JsonObject } from '../canonical.js';
import type { DecisionInput } from '../evidence/decision.js';
import type { Words } from '../evidence/facts.js';
import type { VoteChoice } from '../vote.js';

export interface UrnQuestion {
  readonly rules: JsonObject;
  readonly urn: string;
  /** College of the urn; null for an urn of all colleges. */
  readonly college: number | null;
  /** By height, each with the college of its elector. */
  readonly votes: readonly { readonly college: number; readonly choice: VoteChoice }[];
}

export type UrnAnswer =
  | { readonly ok: true; readonly tally: ActTally }
  /** The vote at this height can't be counted. */
  | { readonly ok: false; readonly height: number; readonly refusal: string }
  /** The rules aren't rules. */
  | { readonly ok: false; readonly height: null };

/** Whether a ballot's rules are those of its statutes, both as found: for statutes that rules version 2 can read. */
export interface RulesQuestion {
  readonly statutes: JsonObject;
  readonly rules: JsonObject;
  readonly round: number;
}

export interface Judge extends Words {
  /** False too if the statutes or the rules aren't any. */
  rulesFollow(question: RulesQuestion): boolean;
  /** Counts an urn again, refusing what its rules don't offer. */
  verifyUrn(question: UrnQuestion): UrnAnswer;
  /** Computes a decision again; null if the input isn't one that rules can decide on. */
  decide(input: DecisionInput<JsonObject>): object | null;
}
