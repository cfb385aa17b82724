import { inputOf, resolutionOf, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import fc from 'fast-check';
import type {
  Base,
  CollegeWeighting,
  DecideInput,
  DecisionTest,
  DecisionTests,
  QuorumRules,
  ResolutionRulesV2,
  TicketRules,
} from '../index.js';

/** Ballots of version 2 that could have been held. */

const share = fc.constantFrom('0', '1/4', '1/3', '1/2', '3/5', '2/3', '3/4', '1');
const op = fc.constantFrom('>' as const, '>=' as const);
const base = fc.constantFrom<Base>('expressed', 'ballots_cast', 'present_or_represented', 'members');
const policy = fc.constantFrom('weight_lost', 'redistribute_equal', 'redistribute_proportional');

const college = (number: number): fc.Arbitrary<CaseCollege> =>
  fc
    .record({
      for: fc.nat({ max: 6 }),
      against: fc.nat({ max: 6 }),
      abstention: fc.nat({ max: 3 }),
      blank: fc.nat({ max: 3 }),
      silent: fc.nat({ max: 3 }),
      away: fc.nat({ max: 4 }),
      absent: fc.integer({ min: 0, max: 4 }).map((value) => value === 0),
    })
    .map(({ silent, away, absent, ...votes }) => {
      if (absent) return { college: number, called: away, taking: 0, for: 0, against: 0 };
      const taking = votes.for + votes.against + votes.abstention + votes.blank + silent;
      return { college: number, called: taking + away, taking, ...votes };
    });

export const caseColleges: fc.Arbitrary<readonly CaseCollege[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => college(index + 1))));

/** Parts of a whole: weights that add up to 1 exactly. */
const weightsOf = (count: number): fc.Arbitrary<string[]> =>
  fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count })
    .map((parts) => parts.map((part) => `${part}/${parts.reduce((sum, one) => sum + one, 0)}`));

export const weighting = (count: number): fc.Arbitrary<CollegeWeighting> =>
  fc
    .record({
      weights: weightsOf(count),
      minMembers: fc.array(fc.constantFrom(0, 1, 3, 6), { minLength: count, maxLength: count }),
      merges: fc.array(fc.option(fc.integer({ min: 1, max: count })), { minLength: count, maxLength: count }),
      changes: fc.record({
        carryOver: fc.constantFrom('proportional' as const, 'majority' as const),
        denominator: base,
        majority: fc.record({ threshold: share, op }),
        tie: fc.constantFrom('weight_lost' as const, 'split_half' as const, 'against' as const),
        notFormed: policy,
        absent: fc.oneof(policy, fc.constantFrom('against' as const, 'block' as const)),
        silent: fc.oneof(policy, fc.constant('against' as const)),
        redistributionCap: fc.constantFrom('1/4', '1/2', '1'),
        suspendBelow: fc.nat({ max: 3 }),
        suspendCounts: fc.constantFrom('formed' as const, 'taking_part' as const),
      }),
    })
    .map(({ weights, minMembers, merges, changes }) =>
      weightingOf(
        weights.map((weight, index) => {
          const into = merges[index];
          const elsewhere = into === null || into === undefined || into === index + 1 ? undefined : into;
          return {
            college: index + 1,
            weight,
            minMembers: minMembers[index] ?? 1,
            ...(elsewhere === undefined
              ? {}
              : index % 2 === 0
                ? { notFormed: { mergeInto: elsewhere } }
                : { membersVoteIn: elsewhere }),
          };
        }),
        changes as Partial<CollegeWeighting>,
      ),
    );

const decisionTest = (count: number, weighted: boolean): fc.Arbitrary<DecisionTest> =>
  fc
    .record({
      scope: fc.oneof(
        fc.constantFrom('global' as const, 'each_college' as const),
        fc.integer({ min: 1, max: count }).map((number) => ({ college: number })),
        fc.integer({ min: 1, max: count }).map((colleges) => ({ colleges })),
      ),
      base,
      threshold: share,
      op,
      weighting: fc.boolean(),
    })
    .map((test) => ({ ...test, weighting: weighted && test.weighting && test.scope === 'global' }));

const tests = (count: number, weighted: boolean): fc.Arbitrary<DecisionTests> =>
  fc.array(
    fc.oneof(
      decisionTest(count, weighted),
      fc.array(decisionTest(count, weighted), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    ),
    { minLength: 1, maxLength: 3 },
  );

const quorum = (count: number): fc.Arbitrary<QuorumRules> => {
  const list = fc.array(
    fc.record({
      scope: fc.oneof(
        fc.constantFrom('global' as const, 'each_college' as const),
        fc.integer({ min: 1, max: count }).map((number) => ({ college: number })),
      ),
      counted: fc.subarray(['present', 'remote', 'represented', 'postal'] as const, { minLength: 1 }),
      measure: fc.constantFrom('heads' as const, 'rights' as const),
      value: fc.constantFrom('0', '1/10', '1/4', '1/2'),
      op,
      when: fc.constantFrom(
        ['each_ballot'] as const,
        ['opening'] as const,
        ['opening', 'each_ballot'] as const,
      ),
    }),
    { maxLength: 2 },
  );
  return fc.record({ first: list, second: list, combine: fc.constantFrom('all' as const, 'any' as const) });
};

const treatment = fc.constantFrom('neutral' as const, 'for' as const, 'against' as const);

/** A resolution of version 2 with its votes; with `weighted`, its colleges have weights. */
export const resolutionV2 = (weighted: fc.Arbitrary<boolean> = fc.boolean()): fc.Arbitrary<DecideInput> =>
  fc.tuple(caseColleges, weighted).chain(([colleges, isWeighted]) => {
    const count = colleges.length;
    const rules: fc.Arbitrary<ResolutionRulesV2> = fc
      .record({
        weighting: isWeighted ? weighting(count) : fc.constant('none' as const),
        tests: tests(count, isWeighted),
        fallback: fc.oneof(fc.constant('none' as const), tests(count, isWeighted)),
        quorum: quorum(count),
        abstention: treatment,
        blank: treatment,
        void: fc.constantFrom('neutral' as const, 'against' as const),
        tie: fc.constantFrom('rejected' as const, 'casting_vote' as const, 'new_vote' as const),
        secrecy: fc.constantFrom('open' as const, 'sealed' as const),
        unanimity: fc.constantFrom(
          'no_against' as const,
          'all_expressed_for' as const,
          'all_present_for' as const,
          'all_members_for' as const,
        ),
      })
      .map((changes) => resolutionOf(colleges, changes));
    return fc
      .record({
        rules,
        afterSuspension: fc.boolean(),
        division: fc.option(
          fc.constantFrom(
            { kind: 'casting-vote', side: 'for' } as const,
            { kind: 'casting-vote', side: 'against' } as const,
            { kind: 'new-vote' } as const,
          ),
          { nil: undefined },
        ),
        convocation: fc.constantFrom(1 as const, 2 as const),
      })
      .map(({ rules: asked, afterSuspension, division, convocation }) => {
        const input = inputOf(asked, colleges);
        return {
          ...input,
          attendance: { ...input.attendance, convocation },
          afterSuspension,
          ...(division === undefined ? {} : { division }),
        };
      });
  });

/** A co-presidency with its votes. */
export const ticketV2: fc.Arbitrary<DecideInput> = fc
  .record({
    votes: fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 4 }),
    blank: fc.nat({ max: 3 }),
    away: fc.nat({ max: 4 }),
    majority: fc.oneof(fc.constant('relative' as const), fc.record({ base, threshold: share, op })),
  })
  .map(({ votes, blank, away, majority }) => {
    const tickets = votes.map((_, index) => `t${index}`);
    const cast = votes.reduce((sum, one) => sum + one, 0) + blank;
    const rules: TicketRules = {
      version: 2,
      kind: 'ticket',
      secrecy: 'open',
      electorate: 'board',
      urns: [{ urn: 'all', college: null }],
      quorum: { first: [], second: [] },
      voices: { unit: 'head' },
      offers: { blank: true },
      tickets,
      majority,
      unanimity: 'all_expressed_for',
    };
    const heads = { college: 1, called: cast + away, present: cast, remote: 0, represented: 0 };
    return {
      rules,
      roll: { colleges: [{ number: 1, electors: cast }] },
      attendance: { convocation: 1, colleges: [heads] },
      tallies: [
        {
          urn: 'all',
          college: null,
          counts: Object.fromEntries(tickets.map((ticket, index) => [ticket, votes[index] ?? 0])),
          blank,
          void: 0,
          abstention: 0,
          votes: cast,
        },
      ],
    };
  });
