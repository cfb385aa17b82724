/** What whoever keeps the record gathers for an archive: exact texts only, nothing to encode again. */
import type { JsonObject } from '../canonical.js';
import type { CommittedMember } from './member.js';

export interface EvidenceFacts {
  /** Exact texts of all acts, by height. For an annex, its own `evidence-downloaded` included. */
  readonly acts: readonly string[];
  /** Signed checkpoint of the register over exactly these acts. */
  readonly checkpoint: string;
  /** The statutes' exact canonical text, whose SHA-256 is in `register-opened`. */
  readonly statutes: string;
  /** One for each ballot that is ready or further. */
  readonly ballots: readonly BallotFacts[];
  /** Present for the annex, absent for the public record. */
  readonly annex?: AnnexFacts;
}

export interface BallotFacts {
  readonly number: number;
  /** The exact frozen text, and its salt in hex. */
  readonly frozen: string;
  readonly salt: string;
  /** The exact text of the roll; null before opening. */
  readonly roll: string | null;
  /** One per act `urn-closed`: votes by height, and the signed checkpoint over exactly these. None before. */
  readonly urns: readonly UrnFacts[];
  /** The exact text of the last decision (`decisionText`); null before counting. */
  readonly decision: string | null;
}

export interface UrnFacts {
  readonly urn: string;
  readonly votes: readonly string[];
  readonly checkpoint: string;
}

export interface AnnexFacts {
  /** Every committed state of every member that wasn't purged. */
  readonly members: readonly CommittedMember[];
  /** One per ballot opened: the exact text of the roll's names, and its salt in hex. */
  readonly rolls: readonly { readonly number: number; readonly text: string; readonly salt: string }[];
}

/** Languages of the pages in an archive. */
export type Lang = 'fr' | 'en';

/** Tells a rule or a step of the arithmetic: its key and inputs come from `libs/rules`, the words from the contract. */
export type Say = (lang: Lang, key: string, inputs: SayInputs) => string;
export type SayInputs = Readonly<Record<string, string | number | readonly string[]>>;

/** Tells the rules of a ballot as data for `Say` (libs/rules: describeRules). */
export type DescribeRules = (rules: JsonObject, convocation: 1 | 2) => readonly RuleData[];
export interface RuleData {
  readonly key: string;
  readonly article?: string;
  readonly inputs: SayInputs;
}

/** What the pages need from the rules and their words. */
export interface Words {
  readonly say: Say;
  readonly describeRules: DescribeRules;
}
