import type { LiveUrn } from '@collegium/contract';
import type { Decision } from '@collegium/rules';

/** What one college voted in a resolution. */
export interface CollegeVotes {
  readonly college: number;
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank: number;
}

/** From the running tallies: urns of one college are added up; those that all colleges share say nothing of any. */
export function votesInUrns(urns: readonly LiveUrn[]): readonly CollegeVotes[] {
  const byCollege = new Map<number, CollegeVotes>();
  for (const { college, tally } of urns) {
    if (college === null || tally === null) continue;
    const sum = byCollege.get(college) ?? { college, for: 0, against: 0, abstention: 0, blank: 0 };
    byCollege.set(college, {
      college,
      for: sum.for + (tally.counts['for'] ?? 0),
      against: sum.against + (tally.counts['against'] ?? 0),
      abstention: sum.abstention + tally.abstention,
      blank: sum.blank + tally.blank,
    });
  }
  return [...byCollege.values()].sort((a, b) => a.college - b.college);
}

/** From the figures of a decision. */
export function votesInDecision({ figures }: Pick<Decision, 'figures'>): readonly CollegeVotes[] {
  const colleges = [...new Set(figures.flatMap(({ scope }) => (scope === 'global' ? [] : [scope.college])))];
  return colleges
    .sort((a, b) => a - b)
    .map((college) => {
      const of = (name: (typeof figures)[number]['name']) =>
        figures.find(
          (figure) => figure.name === name && figure.scope !== 'global' && figure.scope.college === college,
        )?.value ?? 0;
      return {
        college,
        for: of('for'),
        against: of('against'),
        abstention: of('abstention'),
        blank: of('blank'),
      };
    });
}
