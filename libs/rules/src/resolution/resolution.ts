import type { ResolutionRules } from '../ballot-rules.js';
import type { TestFinding, UnanimityFinding, WeightFinding } from '../decision.js';
import type { DecideInput } from '../facts.js';
import { liftResolution } from '../lift.js';
import { byText } from '../order.js';
import type { ResolutionRulesV2 } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';
import { isTreated } from '../treatment.js';
import { resolutionUnanimity } from '../unanimity.js';
import { votesFor } from '../urns.js';
import type { Count } from '../urns.js';
import { takingPart } from '../voices.js';
import { expressedIn } from '../weighting/colleges.js';
import { gather } from './assemble.js';
import type { Gathered } from './assemble.js';
import { settleDivision, unused } from './division.js';
import type { ResolutionOutcome, Settled } from './division.js';
import { testAll } from './tests.js';
import type { Tested } from './tests.js';

/** The end of a resolution, with its steps in the order they are read. */
export interface ResolutionResult {
  readonly outcome: ResolutionOutcome | 'no-quorum';
  readonly weights: readonly WeightFinding[];
  /** Version 2 only. */
  readonly tests?: readonly TestFinding[];
  readonly unanimity?: UnanimityFinding;
  readonly steps: readonly Step[];
}

/** Adopted when its majority tests hold. Nothing expressed adopts nothing. */
export function decideResolution(asked: ResolutionRules, input: DecideInput): ResolutionResult {
  const rules = liftResolution(asked);
  const gathered = gather(rules, input);
  const { count, weighed } = gathered;
  const first = [
    expressedStep(rules, count),
    ...(isTreated(rules) ? [treatedStep(rules, gathered)] : []),
    ...(weighed?.steps ?? []),
  ];
  const weights = weighed?.findings ?? [];
  if (weighed?.blocked === true) return { outcome: 'no-quorum', weights, tests: [], steps: first };
  const voted = vote(gathered, input);
  const { outcome } = voted;
  const unanimity = outcome === 'adopted' ? [resolutionUnanimity(rules, unanimityFacts(gathered))] : [];
  const steps = [
    ...first,
    ...voted.steps,
    ...unanimity.flatMap((found) => found.steps),
    ...(outcome === 'adopted' ? ratified(rules) : []),
  ];
  const finding = unanimity[0] === undefined ? {} : { unanimity: unanimity[0].finding };
  // Version 1 ended with its tests: what it says never changes.
  if (asked.version === 1) return { outcome, weights, ...finding, steps };
  return {
    outcome,
    weights,
    tests: voted.findings,
    ...finding,
    steps: [...steps, ...concluded(rules, outcome)],
  };
}

interface Voted extends Settled {
  readonly findings: readonly TestFinding[];
}

/** The first vote, and where the rules have one and the sitting was suspended over it, what decides afterwards. */
function vote(gathered: Gathered, input: DecideInput): Voted {
  const { rules } = gathered;
  const first = settle(gathered, testAll(gathered, rules.tests), input);
  if (rules.fallback === 'none' || first.outcome !== 'rejected') return first;
  if (input.afterSuspension !== true) {
    const open = makeStep(rules.articles, { key: 'decision.fallback-open', inputs: {}, holds: null });
    return { ...first, steps: [...first.steps, open] };
  }
  const step = makeStep(rules.articles, { key: 'decision.fallback', inputs: {}, holds: null });
  const second = settle(gathered, testAll(gathered, rules.fallback), input);
  return {
    outcome: second.outcome,
    findings: [...first.findings, ...second.findings],
    steps: [...first.steps, step, ...second.steps],
  };
}

function settle(gathered: Gathered, tested: Tested, { division }: DecideInput): Voted {
  const { rules, count, whole } = gathered;
  const { findings } = tested;
  if (expressedIn(whole) === 0) {
    const inputs = { votes: count.votes };
    const step = makeStep(rules.articles, { key: 'decision.none-expressed', inputs, holds: false });
    return { outcome: 'rejected', findings, steps: [step] };
  }
  if (tested.verdict === 'divided') {
    const settled = settleDivision(rules, division);
    return { ...settled, findings, steps: [...tested.steps, ...settled.steps] };
  }
  const outcome = tested.verdict === 'reached' ? 'adopted' : 'rejected';
  return { outcome, findings, steps: [...tested.steps, ...unused(rules, division)] };
}

function expressedStep({ articles }: ResolutionRulesV2, count: Count): Step {
  return makeStep(articles, {
    key: 'expressed.resolution',
    inputs: {
      votes: count.votes,
      for: votesFor(count, 'for'),
      against: votesFor(count, 'against'),
      abstention: count.abstention,
      blank: count.blank,
      void: count.void,
      expressed: count.expressed,
    },
    holds: null,
  });
}

function treatedStep(rules: ResolutionRulesV2, { count, whole }: Gathered): Step {
  const { abstention: abstentionAs, blank: blankAs, void: voidAs, articles } = rules;
  const { abstention, blank, void: nulls } = count;
  const inputs = {
    abstentionAs,
    abstention,
    blankAs,
    blank,
    voidAs,
    void: nulls,
    for: whole.treated.for,
    against: whole.treated.against,
  };
  return makeStep(articles, { key: 'decision.counted-as', inputs, holds: null });
}

function unanimityFacts({ count, whole }: Gathered) {
  return {
    for: votesFor(count, 'for'),
    against: votesFor(count, 'against'),
    expressed: count.expressed,
    present: whole.voices.reduce((sum, entry) => sum + takingPart(entry), 0),
    members: whole.voices.reduce((sum, { called }) => sum + called, 0),
  };
}

function ratified({ articles, ratifies }: ResolutionRulesV2): Step[] {
  if (ratifies === undefined) return [];
  const options = [...ratifies].sort(byText);
  return [makeStep(articles, { key: 'ratification.list', inputs: { options }, holds: null })];
}

function concluded({ articles }: ResolutionRulesV2, outcome: ResolutionOutcome): Step[] {
  if (outcome === 'tied') return [];
  const holds = outcome === 'adopted';
  return [makeStep(articles, { key: `decision.${outcome}`, inputs: {}, holds })];
}
