import type { DecisionTest, DecisionTests } from '@collegium/rules';
import type { Act } from '../text/sentence.js';
import { markAt, withEntry, type Writing } from '../text/writing.js';
import type { MajorityText } from './majority.js';

/** More for than against among the votes expressed: where another majority starts from. */
export const ABSOLUTE: DecisionTest = {
  scope: 'global',
  base: 'expressed',
  threshold: '1/2',
  op: '>',
  weighting: false,
};

/** What may be asked for besides: another majority, the double majority, the veto of a college. */
export function additions(
  { statutes, w }: Writing,
  { put }: MajorityText,
  tests: DecisionTests,
): readonly Act[] {
  if (tests.length >= 10) return [];
  const [first] = statutes.colleges;
  const doubled = tests.some((entry) => !('anyOf' in entry) && entry.scope === 'each_college');
  const several = statutes.colleges.length > 1;
  const add = (id: string, label: string, test: DecisionTest): Act => ({
    id,
    label,
    apply: () => put([...tests, test]),
  });
  return [
    add('and', w('Et une autre majorité', 'And another majority'), ABSOLUTE),
    ...(several && !doubled
      ? [
          add(
            'double',
            w('Et dans chaque collège (double majorité)', 'And in each college (double majority)'),
            { ...ABSOLUTE, scope: 'each_college' },
          ),
        ]
      : []),
    ...(several && first
      ? [
          add('veto', w('Et l’accord d’un collège (veto)', 'And the consent of one college (veto)'), {
            ...ABSOLUTE,
            scope: { college: first.number },
          }),
        ]
      : []),
  ];
}

export function alternative({ w }: Writing, { put }: MajorityText, tests: DecisionTests, index: number): Act {
  const entry = tests[index];
  const before = entry === undefined ? [] : 'anyOf' in entry ? entry.anyOf : [entry];
  return {
    id: 'or',
    label: w('Ou une autre majorité', 'Or another majority'),
    apply: () => put(withEntry(tests, index, { anyOf: [...before, ABSOLUTE] })),
  };
}

export function removal(
  { w }: Writing,
  { put }: MajorityText,
  tests: DecisionTests,
  index: number,
): readonly Act[] {
  if (tests.length === 1) return [];
  const mark = markAt(index);
  return [
    {
      id: 'remove',
      label: w(`Retirer la condition ${mark}`, `Remove condition ${mark}`),
      apply: () => put(withEntry(tests, index, null)),
    },
  ];
}
