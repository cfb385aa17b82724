import type { Articles, ElectionRules } from '../ballot-rules.js';
import type {
  CollegeWeighting,
  MajorityOf,
  QuorumRules,
  ResolutionRulesV2,
  VoiceRules,
} from '../rules-v2.js';

/**
 * The rules of an organisation as data (DESIGN §4: statutes are versioned data): what every ballot of its assemblies
 * takes its own rules from. A setting that the law leaves to the statutes and that nobody has read there yet is `null`:
 * a ballot that needs it can't become ready, and says which article to read.
 */

export type LegalForm =
  | 'association_1901'
  | 'association_alsace_moselle'
  | 'scic_sa'
  | 'scic_sas'
  | 'scic_sarl'
  | 'scop'
  | 'mutuelle'
  | 'other';

export interface StatutesCollege {
  readonly number: number;
  readonly name: string;
  /** Seats reserved for the college on the board. */
  readonly seats: number;
}

/** What may be left for later in each kind of ballot. */
type Unsettled<T, K extends keyof T> = { readonly [P in keyof T]: P extends K ? T[P] | null : T[P] };

/** How the colleges' votes weigh together, with the clauses that no law fills in still open. */
export type StatutesWeighting = Unsettled<CollegeWeighting, 'carryOver' | 'denominator'>;

/** How resolutions are decided. */
export type StatutesResolution = Unsettled<
  Pick<
    ResolutionRulesV2,
    'offers' | 'tests' | 'abstention' | 'blank' | 'void' | 'tie' | 'fallback' | 'unanimity'
  >,
  'tests' | 'unanimity'
>;

export interface Statutes {
  readonly v: 2;
  /** Made up for a demonstration: no organisation has adopted them. */
  readonly modelled: boolean;
  readonly legalForm: LegalForm;
  readonly colleges: readonly StatutesCollege[];
  readonly quorum: QuorumRules;
  readonly voices: VoiceRules;
  readonly weighting: 'none' | StatutesWeighting;
  readonly resolution: StatutesResolution;
  /** A list put to the vote in block: its own majority and its own word for unanimity. */
  readonly ratification: Pick<StatutesResolution, 'tests' | 'unanimity'>;
  readonly election: Pick<ElectionRules, 'method' | 'offers' | 'tieBreak' | 'unanimity'>;
  readonly ticket: {
    /** Who chooses the co-presidency. */
    readonly electorate: 'members' | 'board' | null;
    readonly majority: 'relative' | MajorityOf | null;
    readonly offers: { readonly blank: boolean };
  };
  /** Where in the statutes each is written, as their own numbering has it. */
  readonly articles: Articles;
}
