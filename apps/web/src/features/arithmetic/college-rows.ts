import {
  takingPart,
  type Base,
  type CollegeState,
  type Comparison,
  type DecideInput,
  type Decision,
  type Share,
  type Step,
  type UrnTally,
} from '@collegium/rules';
import { sumText } from './exact.js';

/** One line of the table, a college or everyone: what a pencil needs. */
export interface CollegeRow {
  /** Null: all together. */
  readonly college: number | null;
  readonly called: number;
  readonly taking: number;
  readonly electors: number;
  readonly votes: number;
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank: number;
  readonly void: number;
  readonly state: CollegeState;
  /** The step of the decision that has this line's share; null where nothing was asked of it. */
  readonly step: Step | null;
  /** Exact; null where no college has a weight. */
  readonly weight: string | null;
  readonly carried: string | null;
}

export type Count =
  'called' | 'taking' | 'electors' | 'votes' | 'for' | 'against' | 'abstention' | 'blank' | 'void';

/** A resolution by college and as a whole, with the columns that are worth reading. */
export interface CollegeSheet {
  readonly rows: readonly CollegeRow[];
  readonly whole: CollegeRow;
  readonly counts: readonly Count[];
  /** What shares are taken of; null where no line has one. */
  readonly base: Base | null;
  readonly weighted: boolean;
}

/** The sheet of a resolution. Colleges that vote in one urn together have no votes of their own: one line says all. */
export function collegeSheet(input: DecideInput, decision: Decision): CollegeSheet {
  const { roll, tallies } = input;
  const apart = tallies.length > 0 && tallies.every(({ college }) => college !== null);
  const numbers = apart ? roll.colleges.map(({ number }) => number).sort((a, b) => a - b) : [];
  const rows = numbers.map((college) => rowOf(input, decision, college));
  const whole = rowOf(input, decision, null);
  const shown = [...rows, whole];
  return {
    rows,
    whole: { ...whole, ...weighing(rows) },
    counts: countsIn(shown),
    base: shown.map(({ step }) => baseOf(step, input)).find((base) => base !== null) ?? null,
    weighted: decision.weights.length > 0,
  };
}

function rowOf(input: DecideInput, { steps, weights }: Decision, college: number | null): CollegeRow {
  const mine = (number: number | null): boolean => college === null || number === college;
  const heads = input.attendance.colleges.filter((entry) => mine(entry.college));
  const urns = input.tallies.filter((tally) => mine(tally.college));
  const sum = (count: (tally: UrnTally) => number): number => add(urns, count);
  const found = weights.find((one) => one.college === college);
  return {
    college,
    called: add(heads, ({ called }) => called),
    taking: add(heads, takingPart),
    electors: add(
      input.roll.colleges.filter(({ number }) => mine(number)),
      ({ electors }) => electors,
    ),
    votes: sum(({ votes }) => votes),
    for: sum(({ counts }) => counts['for'] ?? 0),
    against: sum(({ counts }) => counts['against'] ?? 0),
    abstention: sum(({ abstention }) => abstention),
    blank: sum(({ blank }) => blank),
    void: sum((tally) => tally.void),
    state: found?.state ?? 'counted',
    step: steps.find((step) => isShareOf(step, college)) ?? null,
    weight: found?.effective ?? null,
    carried: found?.carried ?? null,
  };
}

/** Whether a step says which share of a college, or of everyone, is for. */
function isShareOf({ rule, scope, fraction }: Step, college: number | null): boolean {
  if (fraction === undefined) return false;
  if (scope === 'global') {
    return college === null && (rule === 'decision.expressed' || rule === 'decision.base');
  }
  return scope.college === college && (rule === 'college.carried' || rule === 'decision.college');
}

function weighing(rows: readonly CollegeRow[]): Pick<CollegeRow, 'weight' | 'carried'> {
  const known = rows.filter(({ weight }) => weight !== null);
  if (known.length === 0) return { weight: null, carried: null };
  return {
    weight: sumText(known.map(({ weight }) => weight ?? '0')),
    carried: sumText(known.map(({ carried }) => carried ?? '0')),
  };
}

/** A kind of vote that nobody cast has no column, nor electors where they are those taking part. */
function countsIn(rows: readonly CollegeRow[]): Count[] {
  const names: readonly Count[] = [
    'called',
    'taking',
    'electors',
    'votes',
    'for',
    'against',
    'abstention',
    'blank',
    'void',
  ];
  const apart = rows.some((row) => row.electors !== row.taking);
  return names.filter((name) => {
    if (name === 'electors') return apart;
    return !['abstention', 'blank', 'void'].includes(name) || rows.some((row) => row[name] > 0);
  });
}

const bases: readonly Base[] = ['expressed', 'ballots_cast', 'present_or_represented', 'members'];

function baseOf(step: Step | null, { rules }: DecideInput): Base | null {
  if (step === null) return null;
  const weighted =
    step.rule === 'college.carried' && rules.kind === 'resolution' && rules.weighting !== 'none';
  const named = weighted ? rules.weighting.denominator : step.inputs['base'];
  return bases.find((base) => base === named) ?? 'expressed';
}

const signs: Readonly<Record<Comparison['op'], string>> = { '>': '>', '>=': '≥', '=': '=' };
const refuted: Readonly<Record<Comparison['op'], string>> = { '>': '≤', '>=': '<', '=': '≠' };

/** A comparison as one writes it: `19/40 > 1/2`. */
export function comparisonText({ left, op, right }: Comparison): string {
  return `${left} ${signs[op]} ${right}`;
}

export function shareText({ numerator, denominator }: Share): string {
  return `${numerator}/${denominator}`;
}

/** What a college carries, worked: `3/5 × 7/12 = 7/20`; by majority `2/3 > 1/2 → 3/5`, or `3/7 ≤ 1/2 → 0`. */
export function carriedText({ step, weight, carried }: CollegeRow): string {
  if (weight === null || carried === null) return '';
  if (step?.rule !== 'college.carried' || step.fraction === undefined) return carried;
  if (step.comparison === undefined) return `${weight} × ${shareText(step.fraction)} = ${carried}`;
  const { left, op, right } = step.comparison;
  return `${left} ${step.holds === false ? refuted[op] : signs[op]} ${right} → ${carried}`;
}

function add<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
