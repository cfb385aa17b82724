import type { Scope, TestFinding } from '../decision.js';
import { isDivided, majorityHolds, majorityNeeded, shareOf, thresholdOf } from '../fraction.js';
import type { DecisionScope, DecisionTest, DecisionTests, ResolutionRulesV2 } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step, StepKey } from '../steps.js';
import { baseOf } from '../treatment.js';
import type { CollegeCount } from '../weighting/colleges.js';
import type { Weighed } from '../weighting/weigh.js';

/** What the majority tests are asked of. */
export interface Assembled {
  readonly rules: ResolutionRulesV2;
  /** All votes together. */
  readonly whole: Pick<CollegeCount, 'treated' | 'voices'>;
  /** Undefined where no college has a weight. */
  readonly weighed: Weighed | undefined;
  /** Colleges that stand on their own. */
  readonly colleges: readonly CollegeCount[];
}

/** How a test, or a group of them, ended. */
export type Verdict = 'reached' | 'missed' | 'divided';

export interface Tested {
  readonly verdict: Verdict;
  readonly findings: readonly TestFinding[];
  readonly steps: readonly Step[];
}

/** All entries must hold; of an `anyOf` one. What is missed outright isn't saved by what is exactly divided. */
export function testAll(assembled: Assembled, tests: DecisionTests): Tested {
  const entries = tests.map((entry) =>
    'anyOf' in entry ? testAny(assembled, entry.anyOf) : testOne(assembled, entry),
  );
  return {
    verdict: worst(entries.map(({ verdict }) => verdict)),
    findings: entries.flatMap(({ findings }) => findings),
    steps: entries.flatMap(({ steps }) => steps),
  };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('missed')) return 'missed';
  return verdicts.includes('divided') ? 'divided' : 'reached';
}

function best(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('reached')) return 'reached';
  return verdicts.includes('divided') ? 'divided' : 'missed';
}

function testAny(assembled: Assembled, tests: readonly DecisionTest[]): Tested {
  const results = tests.map((test) => testOne(assembled, test));
  const verdict = best(results.map((one) => one.verdict));
  const reached = results.filter((one) => one.verdict === 'reached').length;
  const holds = verdict === 'reached';
  const step = makeStep(assembled.rules.articles, {
    key: holds ? 'decision.any-reached' : 'decision.any-missed',
    inputs: { reached, tests: tests.length },
    holds,
  });
  return {
    verdict,
    findings: results.flatMap(({ findings }) => findings),
    steps: [...results.flatMap(({ steps }) => steps), step],
  };
}

function testOne(assembled: Assembled, test: DecisionTest): Tested {
  const { weighed } = assembled;
  if (test.weighting && weighed?.share !== undefined)
    return testWeighted(assembled, test, weighed, weighed.share);
  if (test.scope === 'global') return testGlobal(assembled, test);
  if (typeof test.scope === 'object' && 'college' in test.scope) {
    const { college } = test.scope;
    const found = assembled.colleges.filter((one) => one.college === college);
    return inColleges(assembled, test, found, 1);
  }
  return inColleges(
    assembled,
    test,
    assembled.colleges,
    leastColleges(test.scope, assembled.colleges.length),
  );
}

function leastColleges(scope: Exclude<DecisionScope, 'global'>, all: number): number {
  return typeof scope === 'object' && 'colleges' in scope ? scope.colleges : Math.max(all, 1);
}

type Share = ReturnType<typeof shareOf>;

function testWeighted(
  { rules: { articles } }: Assembled,
  test: DecisionTest,
  { carryOver, denominator, against }: Weighed,
  share: Share,
): Tested {
  const text = share.toFraction();
  const base = {
    weighting: true,
    scope: 'global',
    share: text,
    threshold: exact(test),
    op: test.op,
  } as const;
  if (share.equals(against) && isDivided(share, { ...test, base: denominator })) {
    const comparison = { left: '1/2', op: '=', right: '1/2' } as const;
    const inputs = { share: text, carryOver };
    const step = makeStep(articles, { key: 'decision.weighted-tie', inputs, comparison, holds: false });
    return { verdict: 'divided', findings: [{ ...base, reached: false }], steps: [step] };
  }
  const holds = majorityHolds(share, test);
  const step = makeStep(articles, {
    key: holds ? 'decision.weighted-reached' : 'decision.weighted-missed',
    inputs: { share: text, threshold: test.threshold, carryOver },
    comparison: { left: text, op: test.op, right: test.threshold },
    holds,
  });
  return { verdict: holds ? 'reached' : 'missed', findings: [{ ...base, reached: holds }], steps: [step] };
}

function testGlobal({ rules, whole, weighed }: Assembled, asked: DecisionTest): Tested {
  // A suspended weighting leaves one head, one vote, on the base the weighting had.
  const base = asked.weighting && weighed !== undefined ? weighed.denominator : asked.base;
  const test = { ...asked, base };
  const { for: favourable, against } = whole.treated;
  const count = baseOf(base, whole.treated, whole.voices);
  const known = { scope: 'global', weighting: false, threshold: exact(test), op: test.op } as const;
  if (count === 0) return { verdict: 'missed', findings: [{ ...known, reached: false }], steps: [] };
  const share = shareOf(favourable, count);
  const finding = { ...known, share: share.toFraction() };
  const fraction = { numerator: favourable, denominator: count };
  if (favourable === against && isDivided(share, test)) {
    const comparison = { left: '1/2', op: '=', right: '1/2' } as const;
    const step = makeStep(rules.articles, {
      key: rules.tie === 'rejected' ? 'decision.tie-rejected' : 'decision.divided',
      inputs: { for: favourable, against, expressed: count },
      fraction,
      comparison,
      holds: false,
    });
    return { verdict: 'divided', findings: [{ ...finding, reached: false }], steps: [step] };
  }
  const holds = majorityHolds(share, test);
  const needed = majorityNeeded(count, test);
  const comparison = { left: share.toFraction(), op: test.op, right: test.threshold };
  const { threshold } = test;
  const step =
    base === 'expressed'
      ? makeStep(rules.articles, {
          key: holds ? 'decision.majority-reached' : 'decision.majority-missed',
          inputs: { for: favourable, expressed: count, threshold, needed },
          fraction,
          comparison,
          holds,
        })
      : makeStep(rules.articles, {
          key: holds ? 'decision.base-reached' : 'decision.base-missed',
          inputs: { for: favourable, count, base, threshold, needed },
          fraction,
          comparison,
          holds,
        });
  return { verdict: holds ? 'reached' : 'missed', findings: [{ ...finding, reached: holds }], steps: [step] };
}

/** The same majority asked of each of these colleges; enough of them must have it. Exactly divided isn't a majority. */
function inColleges(
  { rules }: Assembled,
  test: DecisionTest,
  colleges: readonly CollegeCount[],
  needed: number,
): Tested {
  const each = colleges.map((one) => inCollege(rules, test, one));
  const reached = each.filter(({ finding }) => finding.reached).length;
  const holds = reached >= needed;
  const single = typeof test.scope === 'object' && 'college' in test.scope;
  const key: StepKey = holds ? 'decision.colleges-reached' : 'decision.colleges-missed';
  const together = makeStep(rules.articles, {
    key,
    inputs: { reached, colleges: colleges.length, needed },
    comparison: { left: String(reached), op: '>=', right: String(needed) },
    holds,
  });
  return {
    verdict: holds ? 'reached' : 'missed',
    findings: each.map(({ finding }) => finding),
    // One college named by the rules speaks for itself, unless it isn't there.
    steps: [...each.map(({ step }) => step), ...(single && each.length === 1 ? [] : [together])],
  };
}

function inCollege(
  rules: ResolutionRulesV2,
  test: DecisionTest,
  { college, treated, voices }: CollegeCount,
): { readonly finding: TestFinding; readonly step: Step } {
  const count = baseOf(test.base, treated, voices);
  const scope: Scope = { college };
  const share = count === 0 ? undefined : shareOf(treated.for, count);
  const holds = share !== undefined && !isDivided(share, test) && majorityHolds(share, test);
  const { base, threshold, op } = test;
  const inputs = { college, for: treated.for, count, base, threshold, needed: majorityNeeded(count, test) };
  const divided = share !== undefined && isDivided(share, test);
  const comparison = { left: share?.toFraction() ?? '0', op: divided ? '>' : op, right: threshold } as const;
  const step = makeStep(rules.articles, {
    key: holds ? 'decision.college-reached' : 'decision.college-missed',
    scope,
    inputs,
    ...(share === undefined ? {} : { fraction: { numerator: treated.for, denominator: count }, comparison }),
    holds,
  });
  const known = { scope, weighting: false, threshold: exact(test), op, reached: holds } as const;
  return { finding: share === undefined ? known : { ...known, share: share.toFraction() }, step };
}

function exact({ threshold }: DecisionTest): string {
  return thresholdOf(threshold).toFraction();
}
