import fc from 'fast-check';
import { presetNames, presetStatutes } from '../index.js';
import type { Statutes, StatutesCollege, StatutesSetting, StatutesWeighting } from '../index.js';

/** Weighted statutes in which every clause has been read. */
export function settledStatutes(changes: Partial<Statutes> = {}): Statutes {
  const preset = presetStatutes('scic-majority');
  return {
    ...preset,
    weighting: { ...weightingOf(preset), denominator: 'expressed' },
    quorum: {
      first: [{ scope: 'each_college', counted: ['present'], measure: 'heads', value: '1/4', op: '>=' }],
      second: [],
    },
    ticket: { ...preset.ticket, electorate: 'board' },
    articles: { weights: 'art. 17', decision: 'art. 18' },
    ...changes,
  };
}

/** The weighting of statutes that have one. */
export function weightingOf({ weighting }: Statutes): StatutesWeighting {
  if (weighting === 'none') throw new Error('no weighting');
  return weighting;
}

/** The same statutes with another weighting. */
export function reweighted(
  statutes: Statutes,
  change: (weighting: StatutesWeighting) => Partial<StatutesWeighting>,
): Statutes {
  const weighting = weightingOf(statutes);
  return { ...statutes, weighting: { ...weighting, ...change(weighting) } };
}

/** Settled statutes whose colleges, 1 and up, have these weights. */
export function weighing(...weights: readonly string[]): Statutes {
  const colleges = weights.map((_weight, index) => ({ number: index + 1, name: 'C', seats: 1 }));
  return reweighted(settledStatutes({ colleges }), () => ({
    colleges: weights.map((weight, index) => ({ college: index + 1, weight, minMembers: 1 })),
  }));
}

type Change = (statutes: Statutes) => Statutes;
const inRoom =
  <R extends 'quorum' | 'resolution' | 'ratification' | 'election' | 'ticket'>(
    room: R,
    part: Partial<Statutes[R]>,
  ): Change =>
  (statutes) => ({ ...statutes, [room]: { ...statutes[room], ...part } });
const weighs =
  (change: Partial<StatutesWeighting>): Change =>
  (statutes) =>
    reweighted(statutes, () => change);
const firstCollege =
  (change: Partial<StatutesWeighting['colleges'][number]>): Change =>
  (statutes) =>
    reweighted(statutes, ({ colleges }) => ({
      colleges: colleges.map((college, index) => (index === 0 ? { ...college, ...change } : college)),
    }));
const all = [{ scope: 'global', base: 'members', threshold: '1', op: '>=', weighting: false }] as const;
const third = [{ scope: 'global', counted: ['remote'], measure: 'heads', value: '1/3', op: '>' }] as const;

/** For each setting, a change of it alone. What has one value only (how a board is elected) can't be changed. */
export const changes: Readonly<
  Record<Exclude<StatutesSetting, `election.${'method' | 'tieBreak' | 'unanimity'}`>, readonly Change[]>
> = {
  legalForm: [(s) => ({ ...s, legalForm: 'scop' })],
  modelled: [(s) => ({ ...s, modelled: !s.modelled })],
  colleges: [
    (s) => ({ ...s, colleges: s.colleges.map((college) => ({ ...college, seats: college.seats + 1 })) }),
    (s) => ({ ...s, colleges: s.colleges.slice(1) }),
    (s) => ({ ...s, colleges: [...s.colleges, { number: 9, name: 'Neuf', seats: 1 }] }),
  ],
  voices: [
    (s) => ({ ...s, voices: { unit: 'shares' } }),
    (s) => ({ ...s, voices: { unit: 'brackets', brackets: [{ from: 1, voices: 1 }] } }),
  ],
  'voices.cap': [
    (s) => ({
      ...s,
      voices: { unit: 'shares', cap: { share: '1/20', base: 'members', method: 'fixpoint' } },
    }),
  ],
  'quorum.first': [inRoom('quorum', { first: third })],
  'quorum.second': [inRoom('quorum', { second: third })],
  'quorum.combine': [inRoom('quorum', { combine: 'any' })],
  weighting: [(s) => ({ ...s, weighting: 'none' })],
  'weighting.colleges': [firstCollege({ weight: '1/5' })],
  'weighting.bounds': [weighs({ bounds: 'none' })],
  'weighting.carryOver': [weighs({ carryOver: 'proportional' })],
  'weighting.denominator': [weighs({ denominator: 'members' })],
  'weighting.majority': [
    weighs({ majority: { threshold: '2/3', op: '>=' } }),
    firstCollege({ majority: { threshold: '2/3', op: '>=' } }),
  ],
  'weighting.tie': [weighs({ tie: 'split_half' }), firstCollege({ tie: 'against' })],
  'weighting.notFormed': [
    weighs({ notFormed: 'weight_lost' }),
    firstCollege({ minMembers: 3 }),
    firstCollege({ notFormed: { mergeInto: 2 } }),
    firstCollege({ membersVoteIn: 2 }),
  ],
  'weighting.absent': [weighs({ absent: 'block' })],
  'weighting.silent': [weighs({ silent: 'against' })],
  'weighting.redistributionCap': [weighs({ redistributionCap: '3/4' })],
  'weighting.suspendBelow': [weighs({ suspendBelow: 2 }), weighs({ suspendCounts: 'taking_part' })],
  'resolution.tests': [inRoom('resolution', { tests: all }), inRoom('resolution', { tests: null })],
  'resolution.offers': [inRoom('resolution', { offers: { abstention: false, blank: true } })],
  'resolution.abstention': [inRoom('resolution', { abstention: 'for' })],
  'resolution.blank': [inRoom('resolution', { blank: 'against' })],
  'resolution.void': [inRoom('resolution', { void: 'against' })],
  'resolution.tie': [inRoom('resolution', { tie: 'casting_vote' })],
  'resolution.fallback': [inRoom('resolution', { fallback: all })],
  'resolution.unanimity': [
    inRoom('resolution', { unanimity: 'all_present_for' }),
    inRoom('resolution', { unanimity: null }),
  ],
  'ratification.tests': [inRoom('ratification', { tests: all }), inRoom('ratification', { tests: null })],
  'ratification.unanimity': [
    inRoom('ratification', { unanimity: 'all_members_for' }),
    inRoom('ratification', { unanimity: null }),
  ],
  'election.offers': [inRoom('election', { offers: { blank: false } })],
  'ticket.electorate': [inRoom('ticket', { electorate: 'members' }), inRoom('ticket', { electorate: null })],
  'ticket.majority': [inRoom('ticket', { majority: 'relative' }), inRoom('ticket', { majority: null })],
  'ticket.offers': [inRoom('ticket', { offers: { blank: false } })],
  articles: [(s) => ({ ...s, articles: { ...s.articles, tie: 'art. 19' } }), (s) => ({ ...s, articles: {} })],
};

export const everyChange = Object.entries(changes).flatMap(([setting, some]) =>
  some.map((change, index) => ({ setting: setting as keyof typeof changes, index, change })),
);

const colleges: fc.Arbitrary<StatutesCollege[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 99 }),
    name: fc.string({ minLength: 1, maxLength: 20 }),
    seats: fc.integer({ min: 1, max: 99 }),
  }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 8 },
);

/** A preset on any colleges, with any number of changes that don't fight over its colleges' weights. */
export const anyStatutes: fc.Arbitrary<Statutes> = fc
  .tuple(fc.constantFrom(...presetNames), fc.option(colleges), fc.subarray(everyChange))
  .map(([name, given, some]) =>
    some
      .filter(({ setting }) => !setting.startsWith('weighting') && setting !== 'colleges')
      .reduce((statutes, { change }) => change(statutes), presetStatutes(name, given ?? undefined)),
  );
