import { inputOf, majorityTest, resolutionOf, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import { decide } from './index.js';
import { readCase } from './testing/cases.js';

interface Canton {
  readonly yes: number;
  readonly no: number;
  readonly accepted: boolean;
  readonly weight: number;
}
interface SwissVote {
  readonly id: string;
  readonly title: string;
  readonly people: { readonly yes: number; readonly no: number; readonly accepted: boolean };
  readonly cantons: Readonly<Record<string, Canton>>;
  readonly cantons_yes_published: number;
  readonly cantons_total_weight: number;
  readonly stande_accepted: boolean;
  readonly result: 'accepted' | 'rejected';
  readonly cantonal_yes_sum_equals_national: boolean;
}

const { votes } = readCase<{ votes: readonly SwissVote[] }>('double-majority/swiss-dev.json');

/** People and cantons: more yes than no in all, and more than half of the cantons' weight (half-cantons have a half). */
function swiss({ cantons, cantons_total_weight: total }: SwissVote) {
  const entries = Object.values(cantons);
  const colleges = entries.map(({ yes, no }, index): CaseCollege => {
    return { college: index + 1, called: yes + no, taking: yes + no, for: yes, against: no };
  });
  const weights = entries.map(({ weight }, index) => ({
    college: index + 1,
    weight: `${weight * 2}/${total * 2}`,
  }));
  const rules = resolutionOf(colleges, {
    weighting: weightingOf(weights, { carryOver: 'majority', tie: 'against' }),
    tests: [majorityTest(), majorityTest({ weighting: true })],
  });
  return decide(inputOf(rules, colleges));
}

describe('Swiss votes, people and cantons', () => {
  it.each(votes)('$id $title: $result', (vote) => {
    const decision = swiss(vote);
    const [people, cantons] = decision.tests ?? [];
    expect(cantons?.reached).toBe(vote.stande_accepted);
    // Where the cantons' published votes don't add up to the national ones, only the cantons can be held to them.
    if (vote.cantonal_yes_sum_equals_national) expect(people?.reached).toBe(vote.people.accepted);
    expect(decision.outcome).toBe(vote.result === 'accepted' ? 'adopted' : 'rejected');
  });

  it.each(votes)('$id: the cantons that were for weigh as published', (vote) => {
    const { weights } = swiss(vote);
    const half = weights.reduce((sum, { carried, nominal }) => (carried === nominal ? sum + 1 : sum), 0);
    const flagged = Object.values(vote.cantons).filter(({ accepted }) => accepted).length;
    expect(half).toBe(flagged);
    const share = swiss(vote).tests?.[1]?.share ?? '';
    const [p = '0', q = '1'] = share.split('/');
    expect((Number(p) / Number(q)) * vote.cantons_total_weight).toBeCloseTo(vote.cantons_yes_published, 9);
  });
});

interface EuCase {
  readonly id: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly states_for: number;
  readonly population_for_percent: number;
  readonly states_ok: boolean;
  readonly population_ok: boolean;
}
const eu = readCase<{
  populations_percent_2016: Readonly<Record<string, number>>;
  states_needed: number;
  cases: readonly EuCase[];
}>('double-majority/eu-council-2016-2017.json');

describe('the Council of the European Union, states and population', () => {
  const states = Object.entries(eu.populations_percent_2016);
  // Published shares are rounded: they make what they make, and each weighs its part of that.
  const whole = states.reduce((sum, [, percent]) => sum + Math.round(percent * 100), 0);

  it.each(eu.cases)('$id', (one) => {
    const colleges = states.map(([state], index): CaseCollege => {
      const answer = { for: one.yes.includes(state) ? 1 : 0, against: one.no.includes(state) ? 1 : 0 };
      const abstention = 1 - answer.for - answer.against;
      return { college: index + 1, called: 1, taking: 1, ...answer, abstention };
    });
    const weights = states.map(([, percent], i) => ({
      college: i + 1,
      weight: `${Math.round(percent * 100)}/${whole}`,
    }));
    const rules = resolutionOf(colleges, {
      weighting: weightingOf(weights, { carryOver: 'proportional', denominator: 'members' }),
      tests: [
        majorityTest({ scope: { colleges: eu.states_needed }, base: 'members' }),
        {
          anyOf: [
            majorityTest({ weighting: true, base: 'members', threshold: '65/100', op: '>=' }),
            // Fewer than four against can't block.
            majorityTest({ base: 'members', threshold: '25/28', op: '>=' }),
          ],
        },
      ],
    });
    const decision = decide(inputOf(rules, colleges));
    expect(decision.outcome).toBe('adopted');
    const states_for = decision.steps.find(({ key }) => key === 'decision.colleges-reached');
    expect(states_for?.inputs['reached']).toBe(one.states_for);
    const population = decision.tests?.find(({ weighting }) => weighting);
    expect(population?.reached).toBe(one.population_ok);
    const [p = '0', q = '1'] = (population?.share ?? '').split('/');
    expect((Number(p) / Number(q)) * 100).toBeCloseTo(one.population_for_percent, 0);
  });

  it('2006: the published total is kept, not the sum of the rounded figures', () => {
    const nice = readCase<{
      populations_thousands: Record<string, number>;
      published_total: number;
      published_threshold_62: number;
    }>('double-majority/eu-council-2006-populations.json');
    const tenths = Object.values(nice.populations_thousands).map((thousands) => Math.round(thousands * 10));
    const sum = tenths.reduce((a, b) => a + b, 0);
    const total = Math.round(nice.published_total * 10);
    expect(total - sum).toBe(1);
    // Votes in tenths of thousands among the published total: one below the published threshold misses, one above has it.
    const threshold = Math.round(nice.published_threshold_62 * 10);
    const at = (favourable: number) => {
      const colleges = [
        { college: 1, called: total, taking: total, for: favourable, against: total - favourable },
      ];
      const tests = [majorityTest({ base: 'members', threshold: '62/100', op: '>=' })];
      return decide(inputOf(resolutionOf(colleges, { tests }), colleges)).outcome;
    };
    expect([at(threshold - 1), at(threshold)]).toEqual(['rejected', 'adopted']);
  });
});
