import type { ElectionRules } from './ballot-rules.js';
import type { SeatFinding, UnanimityFinding } from './decision.js';
import { shareOf } from './fraction.js';
import type { ResolutionRulesV2 } from './rules-v2.js';
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
  /** Voices taking part, and voices called. */
  readonly present: number;
  readonly members: number;
}

/**
 * A resolution that was adopted, in one of four meanings: no vote against; everyone who expressed a vote, everyone taking
 * part, every member was for. Abstention and blank are looked at as cast, whatever the rules count them as.
 */
export function resolutionUnanimity(
  rules: Pick<ResolutionRulesV2, 'unanimity' | 'articles'>,
  answers: ForAndAgainst,
): Unanimity {
  const { unanimity: meaning, articles } = rules;
  const favourable = answers.for;
  const found = (holds: boolean, step: Step): Unanimity => ({
    finding: { meaning, holds, colleges: [] },
    steps: [step],
  });
  if (meaning === 'no_against') {
    const holds = answers.against === 0;
    const inputs = { for: favourable, against: answers.against };
    const comparison = { left: String(answers.against), op: '=', right: '0' } as const;
    return found(holds, makeStep(articles, { key: 'unanimity.no-against', inputs, comparison, holds }));
  }
  const whole = {
    all_expressed_for: answers.expressed,
    all_present_for: answers.present,
    all_members_for: answers.members,
  };
  const of = whole[meaning];
  const holds = favourable === of;
  const counted = { ...(of === 0 ? {} : wholeOf({ favourable, expressed: of })), holds };
  if (meaning === 'all_present_for') {
    const inputs = { favourable, present: of };
    return found(holds, makeStep(articles, { key: 'unanimity.all-present-for', inputs, ...counted }));
  }
  if (meaning === 'all_members_for') {
    const inputs = { favourable, members: of };
    return found(holds, makeStep(articles, { key: 'unanimity.all-members-for', inputs, ...counted }));
  }
  const inputs = { favourable, expressed: of };
  return found(holds, makeStep(articles, { key: 'unanimity.all-expressed-for', inputs, ...counted }));
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
export function wholeOf({
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
