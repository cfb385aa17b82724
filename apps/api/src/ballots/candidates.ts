import type { BallotOption, EditBallot } from '@collegium/contract';
import type { ElectionRules } from '@collegium/rules';
import { Problem } from '../platform/problems/problem.js';

export type Option = BallotOption;
type Candidate = NonNullable<EditBallot['candidates']>[number];

interface Candidates {
  readonly options: Option[];
  readonly rules: ElectionRules;
}

/** An election's candidates as they were typed: who stays keeps their id, who is new gets the next of their college. */
export function candidatesOf(
  rules: ElectionRules,
  known: readonly Option[],
  typed: readonly Candidate[],
): Candidates {
  refuseUnreadable(rules, typed);
  const taken = new Set(known.map(({ id }) => id));
  const options = typed.map(({ college, label }): Option => {
    const same = known.find((option) => option.college === college && option.label === label);
    const id = same?.id ?? nextId(college, taken);
    taken.add(id);
    return { id, label, college };
  });
  const colleges = rules.colleges.map((entry) => ({
    ...entry,
    candidates: options.filter(({ college }) => college === entry.college).map(({ id }) => id),
  }));
  return { options, rules: { ...rules, colleges } };
}

/** Ids a lawyer can sort by hand when lots are drawn: `c1-04` is the fourth of college 1. */
function nextId(college: number, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const id = `c${college}-${String(n).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
}

function refuseUnreadable(rules: ElectionRules, typed: readonly Candidate[]): void {
  const errors = typed.flatMap(({ college, label }, i) => {
    const twice = typed.findIndex((other) => other.college === college && other.label === label) < i;
    const unknown = !rules.colleges.some((entry) => entry.college === college);
    return [
      ...(unknown ? [{ path: `candidates.${i}.college`, message: 'this college elects nobody here' }] : []),
      ...(twice ? [{ path: `candidates.${i}.label`, message: 'this candidate is already on the list' }] : []),
    ];
  });
  if (errors.length > 0) throw new Problem('invalid-request', {}, { errors });
}
