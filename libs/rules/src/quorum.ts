import type { Articles, BallotRules, Comparator, Counted } from './ballot-rules.js';
import type { HeadsFinding, QuorumFinding, RightsFinding, Scope } from './decision.js';
import type { AttendanceFacts, CollegeAttendance } from './facts.js';
import { compares, neededOf, readShare, shareOf, thresholdOf } from './fraction.js';
import { sumOf } from './order.js';
import type { CollegeWeighting, QuorumMoment, QuorumRules, QuorumTest } from './rules-v2.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';
import { ways } from './voices.js';
import { formedWeights } from './weighting/formed-weights.js';
import { ZERO } from './weighting/redistribution.js';

/** What the attendance tests found, and each as a step. Without a test the quorum is reached. */
export interface QuorumAssessment {
  readonly findings: readonly QuorumFinding[];
  readonly steps: readonly Step[];
  readonly reached: boolean;
  /** How the tests are joined. */
  readonly combine: 'all' | 'any';
}

/** What a college's rights are, where a test counts rights: its weight in the whole, and its voices. */
export interface CollegeRights {
  readonly college: number;
  /** Exact; the weights of all colleges add up to 1. Without weights, its part of the voices called. */
  readonly weight: ReturnType<typeof shareOf>;
  /** Voices by the way of taking part. */
  readonly voices: CollegeAttendance;
}

interface Assessing {
  readonly articles?: Articles | undefined;
  /** Needed by tests that count rights: without them heads are rights. */
  readonly rights?: readonly CollegeRights[];
  /** Leaves out the tests of another moment. Left out itself: all tests. */
  readonly moment?: QuorumMoment;
}

/**
 * Applies the tests of the convocation to those taking part at one moment: the opening of the assembly, of a ballot, or now
 * (the gauge on the screens). The base is everyone called. A test whose share can't be read isn't reached.
 */
export function assessQuorum(
  quorum: QuorumRules,
  attendance: AttendanceFacts,
  { articles, rights, moment }: Assessing = {},
): QuorumAssessment {
  const combine = quorum.combine ?? 'all';
  const listed = attendance.convocation === 1 ? quorum.first : quorum.second;
  const tests = listed.filter(({ when = ['each_ballot'] }) => moment === undefined || when.includes(moment));
  if (tests.length === 0) {
    const inputs = { convocation: attendance.convocation };
    const step = makeStep(articles, { key: 'quorum.none-required', inputs, holds: true });
    return { findings: [], steps: [step], reached: true, combine };
  }
  const known = rights ?? rightsOf(undefined, attendance, attendance.colleges);
  const assessed = tests.flatMap((test) => assessTest(test, attendance, known, articles));
  const held = assessed.filter(({ finding }) => finding.reached).length;
  const reached = combine === 'any' ? held > 0 : held === assessed.length;
  return {
    findings: assessed.map(({ finding }) => finding),
    steps: [
      ...assessed.map(({ step }) => step),
      ...(combine === 'any' && assessed.length > 1 ? [anyStep(held, assessed.length, articles)] : []),
    ],
    reached,
    combine,
  };
}

/**
 * The quorum as the rules of a ballot ask it, of those who vote in it: what keeps it from opening is what `decide` finds.
 * @param asking `voices`: what members' voices are, where a head isn't one; without `moment`, all tests
 */
export function ballotQuorum(
  rules: BallotRules,
  attendance: AttendanceFacts,
  asking: { readonly voices?: readonly CollegeAttendance[]; readonly moment?: QuorumMoment } = {},
): QuorumAssessment {
  const { voices = attendance.colleges, ...when } = asking;
  const rights = rightsIn(rules, attendance, voices);
  return assessQuorum(rules.quorum, attendance, { articles: rules.articles, rights, ...when });
}

/** Weights count in resolutions alone. */
function rightsIn(
  rules: BallotRules,
  attendance: AttendanceFacts,
  voices: readonly CollegeAttendance[],
): CollegeRights[] {
  const weighting = rules.kind === 'resolution' ? rules.weighting : 'none';
  return rightsOf(weighting === 'none' ? undefined : weighting, attendance, voices);
}

/**
 * What rights are: the weights of colleges that are formed (those of others gone where the statutes send them), or voices.
 * @param weighting what the statutes say of colleges; undefined where none has a weight
 */
export function rightsOf(
  weighting: Pick<CollegeWeighting, 'colleges' | 'notFormed' | 'redistributionCap'> | undefined,
  attendance: AttendanceFacts,
  voices: readonly CollegeAttendance[],
): CollegeRights[] {
  const all = sumOf(voices, ({ called }) => called);
  const weights = weighting === undefined ? undefined : formedWeights(weighting, attendance.colleges);
  return voices.map((entry) => ({
    college: entry.college,
    voices: entry,
    weight:
      weights?.get(entry.college) ?? (weights === undefined && all > 0 ? shareOf(entry.called, all) : ZERO),
  }));
}

interface AssessedTest {
  readonly finding: QuorumFinding;
  readonly step: Step;
}

function assessTest(
  test: QuorumTest,
  attendance: AttendanceFacts,
  rights: readonly CollegeRights[],
  articles: Articles | undefined,
): AssessedTest[] {
  const scopes: Scope[] =
    test.scope === 'each_college'
      ? attendance.colleges
          .filter(({ called }) => called > 0)
          .map(({ college }) => ({ college }))
          .sort((a, b) => a.college - b.college)
      : [test.scope];
  return scopes.map((scope) => {
    const inScope = ({ college }: { readonly college: number }): boolean =>
      scope === 'global' || scope.college === college;
    const place: Place = {
      test,
      scope,
      convocation: attendance.convocation,
      articles,
      totals: totalsOf(attendance.colleges.filter(inScope)),
    };
    return test.measure === 'rights' ? byRights(place, rights.filter(inScope)) : byHeads(place);
  });
}

interface Place {
  readonly test: QuorumTest;
  readonly scope: Scope;
  readonly convocation: 1 | 2;
  readonly articles: Articles | undefined;
  readonly totals: Readonly<Record<Counted | 'called', number>>;
}

function countedBy(test: QuorumTest): readonly Counted[] {
  return ways.filter((way) => test.counted.includes(way));
}

function byHeads({ test, scope, convocation, articles, totals }: Place): AssessedTest {
  const counted = countedBy(test);
  const heads = sumOf(counted, (way) => totals[way]);
  const needed = headsNeeded(test, totals.called);
  const finding: HeadsFinding = { scope, heads, called: totals.called, needed, reached: heads >= needed };
  const { present, remote, represented, called, postal } = totals;
  const inputs = { convocation, counted, present, remote, represented, heads, called, needed };
  const holds = finding.reached;
  const shared = shareStep(test, heads, called);
  const step =
    scope === 'global'
      ? makeStep(articles, { key: holds ? 'quorum.reached' : 'quorum.missed', inputs, ...shared, holds })
      : makeStep(articles, {
          key: holds ? 'quorum.college-reached' : 'quorum.college-missed',
          scope,
          inputs: { ...inputs, college: scope.college, postal },
          ...shared,
          holds,
        });
  return { finding, step };
}

/** The weight of each college times the part of its voices that takes part. */
function byRights(
  { test, scope, convocation, articles, totals }: Place,
  rights: readonly CollegeRights[],
): AssessedTest {
  const counted = countedBy(test);
  const total = rights.reduce((sum, { weight }) => sum.add(weight), ZERO);
  const here = rights.reduce((sum, { weight, voices }) => {
    const taking = sumOf(counted, (way) => voices[way] ?? 0);
    return voices.called === 0 ? sum : sum.add(weight.mul(shareOf(taking, voices.called)));
  }, ZERO);
  const share = total.equals(ZERO) ? ZERO : here.div(total);
  const threshold = thresholdOf(test.value);
  const reached = !share.equals(ZERO) || threshold.equals(ZERO) ? compares(share, test.op, threshold) : false;
  const finding: RightsFinding = {
    scope,
    measure: 'rights',
    heads: sumOf(counted, (way) => totals[way]),
    called: totals.called,
    share: share.toFraction(),
    threshold: threshold.toFraction(),
    op: test.op,
    reached,
  };
  const step = makeStep(articles, {
    key: reached ? 'quorum.rights-reached' : 'quorum.rights-missed',
    scope,
    inputs: { convocation, counted, share: finding.share, threshold: test.value },
    comparison: { left: finding.share, op: test.op, right: test.value },
    holds: reached,
  });
  return { finding, step };
}

function anyStep(reached: number, tests: number, articles: Articles | undefined): Step {
  const holds = reached > 0;
  const key = holds ? 'quorum.any-reached' : 'quorum.any-missed';
  return makeStep(articles, { key, inputs: { reached, tests }, holds });
}

function totalsOf(colleges: readonly CollegeAttendance[]): Readonly<Record<Counted | 'called', number>> {
  return {
    called: sumOf(colleges, ({ called }) => called),
    present: sumOf(colleges, ({ present }) => present),
    remote: sumOf(colleges, ({ remote }) => remote),
    represented: sumOf(colleges, ({ represented }) => represented),
    postal: sumOf(colleges, ({ postal = 0 }) => postal),
  };
}

function headsNeeded(test: { readonly value: string; readonly op: Comparator }, called: number): number {
  const share = thresholdOf(test.value);
  // A share of nobody is still somebody: an assembly to which no one was called has no quorum.
  return Math.max(neededOf(called, test.op, share), share.compare(0) > 0 ? 1 : 0);
}

function shareStep(test: QuorumTest, heads: number, called: number): Pick<Step, 'fraction' | 'comparison'> {
  if (called === 0 || readShare(test.value) === undefined) return {};
  return {
    fraction: { numerator: heads, denominator: called },
    comparison: { left: shareOf(heads, called).toFraction(), op: test.op, right: test.value },
  };
}
