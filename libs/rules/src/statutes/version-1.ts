import type { ElectionRulesV1, QuorumRulesV1, ResolutionRulesV1 } from '../ballot-rules.js';
import { ONE_HEAD_ONE_VOICE } from './parts.js';
import type { LegalForm, Statutes, StatutesCollege } from './statutes.js';

/** Statutes as version 1 wrote them; those that were hashed into a register stay as they are for ever (ADR 0012). */
export interface StatutesV1 {
  readonly v: 1;
  /** Made up for a demonstration: no organisation has adopted them. */
  readonly modelled: boolean;
  readonly colleges: readonly StatutesCollege[];
  readonly quorum: QuorumRulesV1;
  readonly resolution: Pick<
    ResolutionRulesV1,
    'offers' | 'tests' | 'abstention' | 'blank' | 'tie' | 'unanimity'
  >;
  readonly election: Pick<ElectionRulesV1, 'method' | 'offers' | 'tieBreak' | 'unanimity'>;
}

/**
 * Version 1 said in the words of version 2, to be shown, edited and compared. What version 1 had no word for (a list in
 * block, a co-presidency) nobody has read in the statutes yet: it is `null`. The legal form stood beside, with the
 * organisation.
 */
export function liftStatutes(settings: StatutesV1, legalForm: LegalForm = 'other'): Statutes {
  const { modelled, colleges, quorum, resolution, election } = settings;
  return {
    v: 2,
    modelled,
    legalForm,
    colleges,
    quorum,
    voices: ONE_HEAD_ONE_VOICE,
    weighting: 'none',
    resolution: {
      ...resolution,
      tests: resolution.tests.map((test) => ({ ...test, weighting: false })),
      void: 'neutral',
      fallback: 'none',
    },
    ratification: { tests: null, unanimity: null },
    election,
    ticket: { electorate: null, majority: null, offers: { blank: true } },
    articles: {},
  };
}

/** Statutes of any version, in the words of the newest. */
export function readStatutes(value: StatutesV1 | Statutes, legalForm?: LegalForm): Statutes {
  return value.v === 1 ? liftStatutes(value, legalForm) : value;
}
