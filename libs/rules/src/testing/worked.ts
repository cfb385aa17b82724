import { inputOf, majorityTest, resolutionOf, weightingOf } from '@collegium/fixtures';
import type { CaseCollege } from '@collegium/fixtures';
import { decide } from '../index.js';
import type {
  CollegeWeighting,
  Decision,
  DecideInput,
  DecisionTests,
  ResolutionRulesV2,
  WeightedCollege,
} from '../index.js';
import { written } from './written.js';

/** A college: members called and taking part, votes for and against, abstentions, blanks. */
export type Row = readonly [
  called: number,
  taking: number,
  yes: number,
  no: number,
  abstention?: number,
  blank?: number,
];
export type Entry = Partial<WeightedCollege> & Pick<WeightedCollege, 'weight'>;

const collegesOf = (rows: readonly Row[]): CaseCollege[] =>
  rows.map(([called, taking, yes, no, abstention = 0, blank = 0], index) => ({
    college: index + 1,
    called,
    taking,
    for: yes,
    against: no,
    abstention,
    blank,
  }));

/** A resolution put to colleges 1, 2, 3… */
export function held(
  rows: readonly Row[],
  rules: Partial<ResolutionRulesV2>,
  facts: Partial<DecideInput> = {},
): Decision {
  const colleges = collegesOf(rows);
  return decide({ ...inputOf(resolutionOf(colleges, rules), colleges), ...facts });
}

/** A majority of the weights of colleges 1, 2, 3… */
export function weighed(
  rows: readonly Row[],
  entries: readonly Entry[],
  changes: Partial<CollegeWeighting> = {},
): Decision {
  const weighting = weightingOf(
    entries.map((entry, index) => ({ college: index + 1, ...entry })),
    changes,
  );
  return held(rows, { weighting, tests: [majorityTest({ weighting: true })] });
}

/** Majorities without weights. */
export const tested = (
  rows: readonly Row[],
  tests: DecisionTests,
  rules: Partial<ResolutionRulesV2> = {},
): Decision => held(rows, { tests, ...rules });

/** From the first line about a college, a weight or a majority. */
export const linesOf = ({ steps }: Decision): string[] =>
  written(steps.filter(({ key }) => /^(college|weights|decision)\./.test(key)));

/** A half, three tenths and a fifth: the weights of most of these cases. */
export const three: readonly Entry[] = [{ weight: '1/2' }, { weight: '3/10' }, { weight: '1/5' }];
