import type { Articles } from '../ballot-rules.js';
import { readShare } from '../fraction.js';
import type { CollegeWeighting, WeightedCollege, WeightPolicy } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';
import { isFormed, joined } from './colleges.js';
import type { CollegeCount } from './colleges.js';
import { ZERO } from './redistribution.js';
import type { Lost, Weight } from './redistribution.js';

/** A weighted college as it stands once those that aren't formed have been dealt with. */
export interface Standing {
  readonly entry: WeightedCollege;
  readonly count: CollegeCount;
  readonly formed: boolean;
}

export interface Formation {
  /** By number; a formed college has the votes of those that vote in it. */
  readonly colleges: readonly Standing[];
  /** Weights after mergers, before any redistribution. */
  readonly weights: ReadonlyMap<number, Weight>;
  readonly lost: readonly Lost[];
  readonly steps: readonly Step[];
}

/**
 * Which colleges are formed, where the members of the others vote, and what becomes of their weights: merged into another
 * college, shared out, or lost. A merger into a college that isn't formed itself follows the common rule instead.
 */
export function form(
  weighting: Pick<CollegeWeighting, 'colleges' | 'notFormed'>,
  countIn: (college: number) => CollegeCount,
  articles: Articles | undefined,
): Formation {
  const entries = [...weighting.colleges].sort((a, b) => a.college - b.college);
  const counts = new Map(entries.map(({ college }) => [college, countIn(college)]));
  const formed = new Set(
    entries
      .filter((entry) => isFormed(entry, counts.get(entry.college) ?? countIn(entry.college)))
      .map(({ college }) => college),
  );
  const unformed = entries.filter(({ college }) => !formed.has(college));
  const fates = unformed.map((entry) => ({ entry, ...fateOf(weighting, entry, formed) }));
  const weights = new Map<number, Weight>(
    entries.map(({ college, weight }) => [college, readShare(weight) ?? ZERO]),
  );
  for (const { entry, into } of fates) {
    if (into === undefined) continue;
    weights.set(into, (weights.get(into) ?? ZERO).add(weights.get(entry.college) ?? ZERO));
    weights.set(entry.college, ZERO);
  }
  const guests = (college: number): CollegeCount[] =>
    fates.filter(({ votesIn }) => votesIn === college).map(({ entry }) => countIn(entry.college));
  return {
    colleges: entries.map((entry) => ({
      entry,
      count: joined(countIn(entry.college), guests(entry.college)),
      formed: formed.has(entry.college),
    })),
    weights,
    lost: fates.flatMap(({ entry, policy }) =>
      policy === undefined ? [] : [{ college: entry.college, policy }],
    ),
    steps: fates.flatMap((fate) => stepsOf(fate, countIn(fate.entry.college), articles)),
  };
}

interface Fate {
  /** Where its weight goes whole. */
  readonly into?: number;
  /** What becomes of its weight otherwise. */
  readonly policy?: WeightPolicy;
  readonly votesIn?: number;
}

function fateOf(
  weighting: Pick<CollegeWeighting, 'notFormed'>,
  entry: WeightedCollege,
  formed: ReadonlySet<number>,
): Fate {
  const rule = entry.notFormed ?? weighting.notFormed;
  const elsewhere = entry.membersVoteIn;
  const votesIn = elsewhere !== undefined && formed.has(elsewhere) ? { votesIn: elsewhere } : {};
  if (typeof rule === 'string') return { policy: rule, ...votesIn };
  if (!formed.has(rule.mergeInto)) return { policy: weighting.notFormed, ...votesIn };
  return { into: rule.mergeInto, votesIn: rule.mergeInto };
}

function stepsOf(
  { entry, into, policy, votesIn }: Fate & { readonly entry: WeightedCollege },
  { members }: CollegeCount,
  articles: Articles | undefined,
): Step[] {
  const { college, weight, minMembers } = entry;
  const scope = { college };
  if (into !== undefined) {
    const inputs = { college, members, minMembers, weight, into };
    return [makeStep(articles, { key: 'college.merged', scope, inputs, holds: null })];
  }
  const inputs = { college, members, minMembers, weight, policy: policy ?? '' };
  const notFormed = makeStep(articles, { key: 'college.not-formed', scope, inputs, holds: null });
  if (votesIn === undefined) return [notFormed];
  const moved = { college, into: votesIn };
  return [
    notFormed,
    makeStep(articles, { key: 'college.votes-elsewhere', scope, inputs: moved, holds: null }),
  ];
}
