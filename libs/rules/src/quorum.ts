import type { Articles, Counted, QuorumRules, QuorumTest } from './ballot-rules.js';
import type { QuorumFinding } from './decision.js';
import type { AttendanceFacts } from './facts.js';
import { neededOf, shareOf, thresholdOf } from './fraction.js';
import { sumOf } from './order.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';

/** What the attendance tests found, and each as a step. Without a test the quorum is reached. */
export interface QuorumAssessment {
  readonly findings: readonly QuorumFinding[];
  readonly steps: readonly Step[];
  readonly reached: boolean;
}

const ways: readonly Counted[] = ['present', 'remote', 'represented'];

/**
 * Applies the tests of the convocation to the heads counted at one moment: the opening of the assembly, of a ballot, or now
 * (the gauge on the screens). The base is everyone called. A test whose share can't be read isn't reached.
 */
export function assessQuorum(
  quorum: QuorumRules,
  attendance: AttendanceFacts,
  articles?: Articles,
): QuorumAssessment {
  const tests = attendance.convocation === 1 ? quorum.first : quorum.second;
  if (tests.length === 0) {
    const inputs = { convocation: attendance.convocation };
    const step = makeStep(articles, { key: 'quorum.none-required', inputs, holds: true });
    return { findings: [], steps: [step], reached: true };
  }
  const assessed = tests.map((test) => assessTest(test, attendance, articles));
  return {
    findings: assessed.map(({ finding }) => finding),
    steps: assessed.map(({ step }) => step),
    reached: assessed.every(({ finding }) => finding.reached),
  };
}

interface AssessedTest {
  readonly finding: QuorumFinding;
  readonly step: Step;
}

function assessTest(
  test: QuorumTest,
  attendance: AttendanceFacts,
  articles: Articles | undefined,
): AssessedTest {
  const counted = ways.filter((way) => test.counted.includes(way));
  const totals = totalsOf(attendance);
  const heads = sumOf(counted, (way) => totals[way]);
  const needed = headsNeeded(test, totals.called);
  const finding = { scope: test.scope, heads, called: totals.called, needed, reached: heads >= needed };
  const step = makeStep(articles, {
    key: finding.reached ? 'quorum.reached' : 'quorum.missed',
    inputs: { convocation: attendance.convocation, counted, ...totals, heads, needed },
    ...shareStep(test, heads, totals.called),
    holds: finding.reached,
  });
  return { finding, step };
}

function totalsOf({ colleges }: AttendanceFacts): Readonly<Record<Counted | 'called', number>> {
  return {
    called: sumOf(colleges, ({ called }) => called),
    present: sumOf(colleges, ({ present }) => present),
    remote: sumOf(colleges, ({ remote }) => remote),
    represented: sumOf(colleges, ({ represented }) => represented),
  };
}

function headsNeeded(test: QuorumTest, called: number): number {
  const share = thresholdOf(test.value);
  // A share of nobody is still somebody: an assembly to which no one was called has no quorum.
  return Math.max(neededOf(called, test.op, share), share.compare(0) > 0 ? 1 : 0);
}

function shareStep(test: QuorumTest, heads: number, called: number): Pick<Step, 'fraction' | 'comparison'> {
  if (called === 0) return {};
  return {
    fraction: { numerator: heads, denominator: called },
    comparison: { left: shareOf(heads, called).toFraction(), op: test.op, right: test.value },
  };
}
