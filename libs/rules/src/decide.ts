import type { BallotRules } from './ballot-rules.js';
import type { Decision, Figure, Scope } from './decision.js';
import { decideElection } from './election.js';
import { inputFaults } from './fact-faults.js';
import type { DecideInput, UrnTally } from './facts.js';
import { figuresOf } from './figures.js';
import { voicesIn } from './lift.js';
import { byText, sumOf } from './order.js';
import { ballotQuorum } from './quorum.js';
import { decideResolution } from './resolution/resolution.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';
import { decideTicket } from './ticket.js';
import { countUrns, electorsOf, optionsOf } from './urns.js';
import type { Count } from './urns.js';
import { assessVoices } from './voices.js';

/**
 * What the votes decide under the rules, with each step of the arithmetic. Total: it answers for every input of its type and
 * never throws; facts that contradict themselves, or an urn that hasn't come in, give `incomplete` with the reason. Pure:
 * the order of lists never matters, and the same input (the seed of a lot included) always gives the same decision.
 */
export function decide(input: DecideInput): Decision {
  const { rules, attendance } = input;
  const faults = inputFaults(input);
  if (faults.length > 0) {
    return halted(
      faults.map(({ fault, where }) =>
        makeStep(rules.articles, { key: 'input.contradicts', inputs: { fault, where }, holds: false }),
      ),
    );
  }
  const missing = missingUrns(input);
  if (missing.length > 0) return halted([missingStep(input, missing)]);

  const { articles } = rules;
  const voices = assessVoices(voicesIn(rules), attendance, { holdings: input.holdings ?? [], articles });
  const quorum = ballotQuorum(rules, attendance, { voices: voices.colleges, moment: 'each_ballot' });
  const checked = [...urnSteps(input), ...voices.steps, ...quorum.steps];
  const countIn = countingOnce(input);
  const known = { quorum: quorum.findings, figures: figures(input, countIn) };
  if (!quorum.reached) return { outcome: 'no-quorum', ...known, weights: [], steps: checked };
  const { outcome, weights, ...found } = countBy(input, rules, countIn);
  return { outcome, ...known, weights, ...found, steps: [...checked, ...found.steps] };
}

function countBy(
  input: DecideInput,
  rules: BallotRules,
  countIn: CountIn,
): Omit<Decision, 'quorum' | 'figures'> {
  if (rules.kind === 'resolution') return decideResolution(rules, input);
  if (rules.kind === 'ticket') return { weights: [], ...decideTicket(rules, input) };
  return {
    weights: [],
    ...decideElection(rules, countIn, input.tieBreak ?? []),
  };
}

function halted(steps: readonly Step[]): Decision {
  return { outcome: 'incomplete', quorum: [], weights: [], figures: [], steps };
}

/** Every declared urn must be in, however small: in November 2012 three forgotten ones reversed a published result. */
function missingUrns({ rules, tallies }: DecideInput): string[] {
  const counted = new Set(tallies.map(({ urn }) => urn));
  return rules.urns
    .map(({ urn }) => urn)
    .filter((urn) => !counted.has(urn))
    .sort(byText);
}

function missingStep({ rules }: DecideInput, urns: readonly string[]): Step {
  const declared = rules.urns.length;
  return makeStep(rules.articles, {
    key: 'urns.missing',
    inputs: { urns, declared, counted: declared - urns.length },
    holds: false,
  });
}

function urnSteps({ rules, roll, tallies }: DecideInput): Step[] {
  const declared = rules.urns.length;
  const complete = makeStep(rules.articles, {
    key: 'urns.complete',
    inputs: { declared, counted: tallies.length },
    holds: true,
  });
  const sorted = [...tallies].sort((a, b) => byText(a.urn, b.urn));
  return [complete, ...sorted.map((tally) => consistentStep(rules, tally, electorsOf(roll, tally.college)))];
}

function consistentStep(rules: BallotRules, tally: UrnTally, electors: number): Step {
  const { urn, votes, blank, void: nulls, abstention } = tally;
  const names = sumOf(Object.values(tally.counts), (count) => count);
  return makeStep(rules.articles, {
    key: 'urn.consistent',
    scope: tally.college === null ? 'global' : { college: tally.college },
    inputs: { urn, votes, electors, blank, void: nulls, abstention, names },
    holds: true,
  });
}

/** `null`: all urns together. */
type CountIn = (college: number | null) => Count;

/** Figures, seats and unanimity ask for the same counts: each is added up once. */
function countingOnce(input: DecideInput): CountIn {
  const known = new Map<number | null, Count>();
  return (college) => {
    const count = known.get(college) ?? countOf(input, college);
    known.set(college, count);
    return count;
  };
}

function countOf({ rules, roll, tallies }: DecideInput, college: number | null): Count {
  const counted = tallies.filter((tally) => college === null || tally.college === college);
  return countUrns(counted, optionsOf(rules, college), electorsOf(roll, college));
}

/** Everyone together, then each college that has an urn of its own. */
function figures(input: DecideInput, countIn: CountIn): Figure[] {
  const colleges = [...new Set(input.rules.urns.flatMap(({ college }) => college ?? []))].sort(
    (a, b) => a - b,
  );
  const scopes: Scope[] = ['global', ...colleges.map((college) => ({ college }))];
  return scopes.flatMap((scope) =>
    figuresOf(input.rules, scope, countIn(scope === 'global' ? null : scope.college)),
  );
}
