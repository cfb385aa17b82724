import type { QuorumRules, WeightBounds } from '../rules-v2.js';
import {
  ABSOLUTE_MAJORITY,
  BOARD_ELECTION,
  ONE_HEAD_ONE_VOICE,
  quorumOf,
  resolutionBy,
  ticketChosenBy,
} from './parts.js';
import type { LegalForm, Statutes, StatutesCollege, StatutesWeighting } from './statutes.js';

/**
 * Where statutes may start from (domain.md §9, "Presets"). None is anyone's statutes: what no law and no common practice
 * settles stays `null`, and each ballot that needs it says so.
 */
export const presetNames = [
  'association',
  'association-colleges',
  'scic-proportional',
  'scic-majority',
  'scop',
  'mutual',
  'ptce',
] as const;

export type PresetName = (typeof presetNames)[number];

/** Law 47-1775, art. 19 octies: no college below a tenth nor above half of the votes, three colleges at least. */
export const SCIC_BOUNDS: WeightBounds = { min: '1/10', max: '1/2', minCount: 3, enforce: 'block' };

/** Quorum at the opening and at each ballot: it must hold throughout the sitting (domain.md §2.1). */
const THROUGHOUT = ['opening', 'each_ballot'] as const;
const NO_QUORUM: QuorumRules = { first: [], second: [] };

/**
 * The statutes that go by a preset's name. `colleges` takes the place of the preset's own: their numbers, names and
 * seats are kept, and where the preset weighs colleges, each weighs the same (the legal default for a SCIC, art. 19
 * octies); weights sum to 1.
 */
export function presetStatutes(name: PresetName, colleges?: readonly StatutesCollege[]): Statutes {
  return presets[name](colleges);
}

type Preset = (colleges?: readonly StatutesCollege[]) => Statutes;

const presets: Readonly<Record<PresetName, Preset>> = {
  association: (colleges = [college(1, 'Membres', 9)]) => plain('association_1901', colleges),
  'association-colleges': (colleges = named('Usagers', 'Salariés', 'Partenaires')) =>
    weighted('association_1901', colleges, { ...SCIC_BOUNDS, enforce: 'warn' }, null),
  'scic-proportional': (colleges = scicColleges()) =>
    weighted('scic_sas', colleges, SCIC_BOUNDS, 'proportional'),
  'scic-majority': (colleges = scicColleges()) => weighted('scic_sas', colleges, SCIC_BOUNDS, 'majority'),
  scop: (colleges = [college(1, 'Associés', 3)]) => plain('scop', colleges),
  mutual: (colleges = [college(1, 'Délégués', 20)]) => mutual(colleges),
  ptce: (colleges = ptceColleges()) => ptce(colleges),
};

function plain(legalForm: LegalForm, colleges: readonly StatutesCollege[]): Statutes {
  return {
    v: 2,
    modelled: false,
    legalForm,
    colleges,
    quorum: NO_QUORUM,
    voices: ONE_HEAD_ONE_VOICE,
    weighting: 'none',
    resolution: resolutionBy([ABSOLUTE_MAJORITY]),
    ratification: { tests: [ABSOLUTE_MAJORITY], unanimity: 'all_expressed_for' },
    election: BOARD_ELECTION,
    ticket: ticketChosenBy(null),
    articles: {},
  };
}

function weighted(
  legalForm: LegalForm,
  colleges: readonly StatutesCollege[],
  bounds: WeightBounds,
  carryOver: StatutesWeighting['carryOver'],
): Statutes {
  const tests = [{ ...ABSOLUTE_MAJORITY, weighting: true }];
  return {
    ...plain(legalForm, colleges),
    weighting: equalWeights(colleges, bounds, carryOver),
    resolution: resolutionBy(tests),
    ratification: { tests, unanimity: 'all_expressed_for' },
  };
}

/** domain.md §1.3: no default is safe, these are the least surprising; what a share is taken of only statutes say. */
function equalWeights(
  colleges: readonly StatutesCollege[],
  bounds: WeightBounds,
  carryOver: StatutesWeighting['carryOver'],
): StatutesWeighting {
  const weight = colleges.length === 1 ? '1' : `1/${String(colleges.length)}`;
  return {
    colleges: colleges.map(({ number }) => ({ college: number, weight, minMembers: 1 })),
    carryOver,
    denominator: null,
    majority: { threshold: '1/2', op: '>' },
    tie: 'weight_lost',
    notFormed: 'redistribute_equal',
    absent: 'weight_lost',
    silent: 'weight_lost',
    redistributionCap: '1/2',
    suspendBelow: 3,
    suspendCounts: 'formed',
    bounds,
  };
}

/**
 * A quarter of the members, votes by post among them (c. mutualité, L114-12). The law lets the statutes choose between
 * those taking part and the votes expressed, so the majority stays to be read there.
 */
function mutual(colleges: readonly StatutesCollege[]): Statutes {
  const first = quorumOf('1/4', THROUGHOUT).map((test) => ({
    ...test,
    counted: [...test.counted, 'postal' as const],
  }));
  return {
    ...plain('mutuelle', colleges),
    quorum: { first, second: [], combine: 'all' },
    resolution: resolutionBy(null),
    ratification: { tests: null, unanimity: 'all_expressed_for' },
  };
}

/** 9, 5 and 1 seats, no weights; "unanimously" elected, its statutes unpublished: which unanimity is to be read there. */
function ptce(colleges: readonly StatutesCollege[]): Statutes {
  return {
    ...plain('association_1901', colleges),
    modelled: true,
    quorum: { first: quorumOf('1/2', THROUGHOUT), second: [], combine: 'all' },
    ratification: { tests: [ABSOLUTE_MAJORITY], unanimity: null },
    ticket: ticketChosenBy('board'),
  };
}

const college = (number: number, name: string, seats: number): StatutesCollege => ({ number, name, seats });
const named = (...names: readonly string[]) => names.map((name, index) => college(index + 1, name, 3));
/** Those who produce, those who benefit, and a third category (law 47-1775, art. 19 septies). */
const scicColleges = () => named('Salariés', 'Bénéficiaires', 'Autres associés');
const ptceColleges = () => [
  college(1, 'Les PTCE', 9),
  college(2, 'Les réseaux initiateurs', 5),
  college(3, 'Les partenaires associés', 1),
];
