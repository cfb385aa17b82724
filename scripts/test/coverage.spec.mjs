import { join } from 'node:path';
import { readBranches } from './coverage.mjs';
import { ROOT } from './run.mjs';

const at = (line) => ({ start: { line, column: 0 }, end: { line, column: 9 } });
const report = (taken) => ({
  [join(ROOT, 'libs/rules/src/lot.ts')]: {
    branchMap: {
      0: { type: 'if', loc: at(7), locations: [at(7), { start: {}, end: {} }] },
      1: { type: 'cond-expr', loc: at(9), locations: [at(9), at(10)] },
    },
    b: { 0: taken.slice(0, 2), 1: taken.slice(2) },
  },
  [join(ROOT, 'libs/rules/src/facts.ts')]: { branchMap: {}, b: {} },
});

test('a branch that nothing took is named with its file and line, an else that is not written too', () => {
  expect(readBranches(report([3, 0, 1, 0]))).toEqual({
    branches: 4,
    missed: ['libs/rules/src/lot.ts:7 (if, side 2)', 'libs/rules/src/lot.ts:10 (cond-expr, side 2)'],
  });
  expect(readBranches(report([3, 1, 1, 2]))).toEqual({ branches: 4, missed: [] });
});
