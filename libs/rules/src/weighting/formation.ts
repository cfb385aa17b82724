import type { Articles } from '../ballot-rules.js';
import type { CollegeWeighting, WeightedCollege, WeightPolicy } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';
import { isFormed, joined } from './colleges.js';
import type { CollegeCount } from './colleges.js';
import { readWeight, weightIn, ZERO } from './redistribution.js';
import type { Lost, Weight } from './redistribution.js';

/** A weighted college once those that aren't formed have been dealt with. */
export interface FormedCollege {
  readonly entry: WeightedCollege;
  readonly count: CollegeCount;
  readonly formed: boolean;
}

export interface Formation {
  /** By number; a formed college has the votes of those that vote in it. */
  readonly colleges: readonly FormedCollege[];
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
  const formed = new Set(
    entries.filter((entry) => isFormed(entry, countIn(entry.college))).map(({ college }) => college),
  );
  const unformed = entries.filter(({ college }) => !formed.has(college));
  const fates = unformed.map((entry) => ({ entry, fate: fateOf(weighting, entry, formed) }));
  const weights = new Map<number, Weight>(
    entries.map(({ college, weight }) => [college, readWeight(weight)]),
  );
  for (const { entry, fate } of fates) {
    if (!('into' in fate)) continue;
    weights.set(fate.into, weightIn(weights, fate.into).add(weightIn(weights, entry.college)));
    weights.set(entry.college, ZERO);
  }
  const guests = (college: number): CollegeCount[] =>
    fates.filter(({ fate }) => votesIn(fate) === college).map(({ entry }) => countIn(entry.college));
  return {
    colleges: entries.map((entry) => ({
      entry,
      count: joined(countIn(entry.college), guests(entry.college)),
      formed: formed.has(entry.college),
    })),
    weights,
    lost: fates.flatMap(({ entry, fate }) =>
      'into' in fate ? [] : [{ college: entry.college, policy: fate.policy }],
    ),
    steps: fates.flatMap(({ entry, fate }) => stepsOf(entry, fate, countIn(entry.college), articles)),
  };
}

/** Merged whole into another college, members and weight; or its weight apart from where its members vote, if anywhere. */
type Fate = { readonly into: number } | { readonly policy: WeightPolicy; readonly elsewhere: number | null };

function votesIn(fate: Fate): number | null {
  return 'into' in fate ? fate.into : fate.elsewhere;
}

function fateOf(
  weighting: Pick<CollegeWeighting, 'notFormed'>,
  entry: WeightedCollege,
  formed: ReadonlySet<number>,
): Fate {
  const rule = entry.notFormed ?? weighting.notFormed;
  const host = entry.membersVoteIn;
  const elsewhere = host !== undefined && formed.has(host) ? host : null;
  if (typeof rule === 'string') return { policy: rule, elsewhere };
  if (!formed.has(rule.mergeInto)) return { policy: weighting.notFormed, elsewhere };
  return { into: rule.mergeInto };
}

/** The weighted colleges that aren't formed and whose members vote nowhere else. */
export function voteless(
  weighting: Pick<CollegeWeighting, 'colleges' | 'notFormed'>,
  formed: ReadonlySet<number>,
): WeightedCollege[] {
  return weighting.colleges.filter(
    (entry) => !formed.has(entry.college) && votesIn(fateOf(weighting, entry, formed)) === null,
  );
}

function stepsOf(
  { college, weight, minMembers }: WeightedCollege,
  fate: Fate,
  { members }: CollegeCount,
  articles: Articles | undefined,
): Step[] {
  const scope = { college };
  if ('into' in fate) {
    const inputs = { college, members, minMembers, weight, into: fate.into };
    return [makeStep(articles, { key: 'college.merged', scope, inputs, holds: null })];
  }
  const inputs = { college, members, minMembers, weight, policy: fate.policy };
  const notFormed = makeStep(articles, { key: 'college.not-formed', scope, inputs, holds: null });
  if (fate.elsewhere === null) return [notFormed];
  const moved = { college, into: fate.elsewhere };
  return [
    notFormed,
    makeStep(articles, { key: 'college.votes-elsewhere', scope, inputs: moved, holds: null }),
  ];
}
