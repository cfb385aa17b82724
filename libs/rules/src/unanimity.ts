import type { ElectionRules, ResolutionRules } from './ballot-rules.js';
import type { SeatFinding, UnanimityFinding } from './decision.js';
import { shareOf } from './fraction.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';

/** "Unanimously" is computed, never declared: whether the result was unanimous in the meaning the rules state. */
export interface Unanimity {
  readonly finding: UnanimityFinding;
  readonly steps: readonly Step[];
}

interface ForAndAgainst {
  readonly for: number;
  readonly against: number;
  readonly expressed: number;
}

/**
 * A resolution that was adopted: no vote against. Asking that everyone who expressed themselves was for says the same in
 * other words, and shows another comparison. Abstention and blank don't count under either.
 */
export function resolutionUnanimity(rules: ResolutionRules, answers: ForAndAgainst): Unanimity {
  const holds = answers.against === 0;
  const finding = { meaning: rules.unanimity, holds, colleges: [] };
  if (rules.unanimity === 'no_against') {
    const inputs = { for: answers.for, against: answers.against };
    const comparison = { left: String(answers.against), op: '=', right: '0' } as const;
    return {
      finding,
      steps: [makeStep(rules.articles, { key: 'unanimity.no-against', inputs, comparison, holds })],
    };
  }
  const inputs = { favourable: answers.for, expressed: answers.expressed };
  const step = makeStep(rules.articles, {
    key: 'unanimity.all-expressed-for',
    inputs,
    ...wholeOf(inputs),
    holds,
  });
  return { finding, steps: [step] };
}

/**
 * An election: in each college every expressed vote names every elected candidate, and there is at least one. A college
 * that elected nobody wasn't unanimous about anything.
 */
export function electionUnanimity(
  rules: ElectionRules,
  seats: readonly SeatFinding[],
  expressedIn: (college: number) => number,
): Unanimity {
  const steps = seats.map((seat) => collegeStep(rules, seat, expressedIn(seat.college)));
  const colleges = seats.map(({ college }, index) => ({ college, holds: steps[index]?.holds === true }));
  const unanimous = colleges.filter(({ holds }) => holds).length;
  const holds = unanimous === colleges.length;
  const inputs = { unanimous, colleges: colleges.length };
  const overall = makeStep(rules.articles, { key: 'unanimity.all-colleges', inputs, holds });
  return { finding: { meaning: rules.unanimity, holds, colleges }, steps: [...steps, overall] };
}

function collegeStep(rules: ElectionRules, seat: SeatFinding, expressed: number): Step {
  const scope = { college: seat.college };
  // The elected candidate whom the fewest votes name: if all of these name them, all name everyone elected.
  const favourable = seat.elected.reduce((least, { votes }) => Math.min(least, votes), expressed);
  const filled = seat.elected.length > 0;
  const inputs = { favourable: filled ? favourable : 0, expressed };
  return makeStep(rules.articles, {
    key: 'unanimity.all-expressed-for',
    scope,
    inputs,
    ...(filled ? wholeOf(inputs) : {}),
    holds: filled && favourable === expressed,
  });
}

/** The share of the expressed votes that are favourable, held against the whole. Something was expressed. */
function wholeOf({
  favourable,
  expressed,
}: {
  readonly favourable: number;
  readonly expressed: number;
}): Pick<Step, 'fraction' | 'comparison'> {
  return {
    fraction: { numerator: favourable, denominator: expressed },
    comparison: { left: shareOf(favourable, expressed).toFraction(), op: '=', right: '1' },
  };
}
