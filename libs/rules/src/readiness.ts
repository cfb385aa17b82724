import type { BallotRules, ElectionCollege } from './ballot-rules.js';
import type { Roll } from './facts.js';
import { sortedFaults } from './fault.js';
import type { Fault } from './fault.js';
import { rulesFaults } from './faults.js';
import { liftResolution } from './lift.js';
import { notice } from './readiness-keys.js';
import type { Readiness } from './readiness-keys.js';
import { resolutionNotices } from './readiness-resolution.js';
import type { CollegeWeighting } from './rules-v2.js';
import type { StatutesWeighting } from './statutes/statutes.js';
import { electorsOf } from './urns.js';

/** Rules being prepared: a parameter that the statutes haven't settled is absent or null. */
export type DraftRules = {
  readonly [V in BallotRules as `${V['version']}-${V['kind']}`]: Draft<V>;
}[`${BallotRules['version']}-${BallotRules['kind']}` & DraftKey];

type DraftKey = '1-resolution' | '1-election' | '2-resolution' | '2-election' | '2-ticket';

type Draft<R extends BallotRules> = Fixed<R> & {
  readonly [K in Exclude<keyof R, keyof Fixed<R>>]?: Open<R[K]>;
};
type Fixed<R extends BallotRules> = { readonly kind: R['kind'] } & (R['version'] extends 2
  ? { readonly version: 2 }
  : { readonly version?: R['version'] | null });

/** A weighting may be settled but for what no law fills in. */
type Open<T> = (T extends CollegeWeighting ? T | StatutesWeighting : T) | null;

const ofAnyBallot = ['version', 'urns', 'quorum', 'offers', 'unanimity'] as const;
const parameters = {
  resolution: [...ofAnyBallot, 'weighting', 'tests', 'abstention', 'blank', 'tie'],
  election: [...ofAnyBallot, 'method', 'colleges', 'tieBreak'],
  ticket: [...ofAnyBallot, 'tickets', 'majority', 'electorate'],
} as const satisfies Readonly<Record<BallotRules['kind'], readonly string[]>>;
const inVersion2 = ['secrecy', 'electorate', 'voices'] as const;
const inVersion1 = ['weighting'] as const;

/**
 * Everything to know before a ballot becomes ready: what is missing or contradicts itself (`blocks`), what is allowed but
 * surprising (`warns`), what must be announced (`tells`: the vote of an urn's single elector can't be secret).
 */
export function readiness(draft: DraftRules, roll: Roll): Readiness[] {
  if (!isComplete(draft)) {
    return missingIn(draft).map((parameter) => notice('missing-parameter', { parameter }));
  }
  const faults = sortedFaults(rulesFaults(draft, roll)).filter((fault) => !isSaidOtherwise(fault));
  return [
    ...faults.map(({ fault, where }) => notice('contradiction', { fault, where })),
    ...noticesOfKind(draft, roll),
    ...(draft.version === 2 && draft.voices.unit !== 'head'
      ? [notice('voices-need-holdings', { unit: draft.voices.unit })]
      : []),
    ...urnNotices(draft, roll),
  ];
}

/** Weights that don't add up, or nobody to choose, have a sentence of their own. */
function isSaidOtherwise({ fault, where }: Fault): boolean {
  return (fault === 'not-a-weight' && where.startsWith('sum ')) || fault === 'nothing-to-decide';
}

function noticesOfKind(rules: BallotRules, roll: Roll): Readiness[] {
  if (rules.kind === 'election') {
    return rules.colleges.length === 0
      ? [notice('contradiction', { fault: 'nothing-to-decide', where: 'rules' })]
      : rules.colleges.flatMap(collegeNotices);
  }
  if (rules.kind === 'ticket') {
    if (rules.tickets.length === 0) return [notice('no-ticket', {})];
    return rules.tickets.length === 1 ? [notice('single-ticket', {})] : [];
  }
  return resolutionNotices(liftResolution(rules), roll);
}

/** Whether nothing is left open in a draft. */
export function isComplete(draft: DraftRules): draft is BallotRules & DraftRules {
  return missingIn(draft).length === 0;
}

function missingIn(draft: DraftRules): string[] {
  const given = new Map<string, unknown>(Object.entries(draft));
  const asked = [...parameters[draft.kind], ...(draft.version === 2 ? inVersion2 : inVersion1)];
  const missing = [...new Set(asked)].filter((name) => (given.get(name) ?? null) === null);
  const more = draft.version === 2 && draft.kind === 'resolution' ? missingInResolution(draft) : [];
  return [...missing, ...more];
}

type DraftResolution = Extract<DraftRules, { readonly kind: 'resolution'; readonly version: 2 }>;

function missingInResolution({ weighting, void: nulls, fallback }: DraftResolution): string[] {
  const open = [
    ['void', nulls],
    ['fallback', fallback],
    ...(weighting === undefined || weighting === null || weighting === 'none'
      ? []
      : [
          ['weighting.carryOver', weighting.carryOver],
          ['weighting.denominator', weighting.denominator],
        ]),
  ] as const;
  return open.filter(([, value]) => (value ?? null) === null).map(([name]) => String(name));
}

function collegeNotices({ college, seats, minNames, maxNames, candidates }: ElectionCollege): Readiness[] {
  const found: readonly (readonly [boolean, Readiness])[] = [
    [candidates.length === 0, notice('no-candidate', { college }, college)],
    [seats < 1, notice('no-seat', { college }, college)],
    [maxNames < 1, notice('no-name-allowed', { college }, college)],
    [maxNames > seats, notice('more-names-than-seats', { college, maxNames, seats }, college)],
    [minNames > maxNames, notice('more-names-asked-than-allowed', { college, minNames, maxNames }, college)],
    [
      minNames > candidates.length,
      notice(
        'more-names-asked-than-candidates',
        { college, minNames, candidates: candidates.length },
        college,
      ),
    ],
    [
      seats > candidates.length,
      notice('more-seats-than-candidates', { college, seats, candidates: candidates.length }, college),
    ],
    // In effect a designation: whoever receives one vote is elected.
    [seats === candidates.length, notice('as-many-candidates-as-seats', { college, seats }, college)],
  ];
  return found.filter(([applies]) => applies).map(([, said]) => said);
}

function urnNotices({ urns }: BallotRules, roll: Roll): Readiness[] {
  return urns.flatMap(({ urn, college }) => {
    const electors = electorsOf(roll, college);
    if (electors === 0) return [notice('no-elector', { urn }, college)];
    return electors === 1 ? [notice('single-elector', { urn }, college)] : [];
  });
}
