import type { DecisionTest, ResolutionRules } from './ballot-rules.js';
import type { Outcome, UnanimityFinding } from './decision.js';
import { compares, HALF, neededOf, shareOf, thresholdOf } from './fraction.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';
import { resolutionUnanimity } from './unanimity.js';
import { votesFor } from './urns.js';
import type { Count } from './urns.js';

/** The answers of a resolution, over all its urns. */
export interface Answers extends Count {
  readonly for: number;
  readonly against: number;
}

/** The end of a resolution, with its steps in the order they are read. */
export interface ResolutionResult {
  readonly outcome: Extract<Outcome, 'adopted' | 'rejected'>;
  readonly unanimity?: UnanimityFinding;
  readonly steps: readonly Step[];
}

/** Adopted when every test holds on the votes of all urns together. Nothing expressed adopts nothing. */
export function decideResolution(rules: ResolutionRules, count: Count): ResolutionResult {
  const answers: Answers = {
    ...count,
    for: votesFor(count, 'for'),
    against: votesFor(count, 'against'),
  };
  const steps = [
    expressedStep(rules, answers),
    ...(answers.expressed === 0
      ? [noneExpressedStep(rules, answers)]
      : rules.tests.map((test) => testStep(rules, test, answers))),
  ];
  if (steps.some(({ holds }) => holds === false)) return { outcome: 'rejected', steps };
  const unanimity = resolutionUnanimity(rules, answers);
  return { outcome: 'adopted', unanimity: unanimity.finding, steps: [...steps, ...unanimity.steps] };
}

function expressedStep(rules: ResolutionRules, answers: Answers): Step {
  return makeStep(rules.articles, {
    key: 'expressed.resolution',
    inputs: {
      votes: answers.votes,
      for: answers.for,
      against: answers.against,
      abstention: answers.abstention,
      blank: answers.blank,
      void: answers.void,
      expressed: answers.expressed,
    },
    holds: null,
  });
}

function noneExpressedStep(rules: ResolutionRules, { votes }: Answers): Step {
  return makeStep(rules.articles, { key: 'decision.none-expressed', inputs: { votes }, holds: false });
}

function testStep(rules: ResolutionRules, test: DecisionTest, answers: Answers): Step {
  const { expressed } = answers;
  const fraction = { numerator: answers.for, denominator: expressed };
  const share = shareOf(answers.for, expressed);
  const threshold = thresholdOf(test.threshold);
  if (share.equals(HALF) && threshold.equals(HALF)) {
    const inputs = { for: answers.for, against: answers.against, expressed };
    const comparison = { left: '1/2', op: '=', right: '1/2' } as const;
    return makeStep(rules.articles, {
      key: 'decision.tie-rejected',
      inputs,
      fraction,
      comparison,
      holds: false,
    });
  }
  const holds = compares(share, test.op, threshold);
  return makeStep(rules.articles, {
    key: holds ? 'decision.majority-reached' : 'decision.majority-missed',
    inputs: { for: answers.for, expressed, threshold: test.threshold, needed: needed(test, expressed) },
    fraction,
    comparison: { left: share.toFraction(), op: test.op, right: test.threshold },
    holds,
  });
}

/** As a tie is rejected, "at least half" of the votes asks for one more than half of them, like "more than half". */
function needed(test: DecisionTest, expressed: number): number {
  const threshold = thresholdOf(test.threshold);
  return neededOf(expressed, threshold.equals(HALF) ? '>' : test.op, threshold);
}
