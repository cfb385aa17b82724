import { takingPart, type DecideInput, type Decision } from '@collegium/rules';

/** One college as its line of the table says it: what a pencil needs. */
export interface CollegeRow {
  readonly college: number;
  readonly called: number;
  readonly taking: number;
  readonly electors: number;
  readonly votes: number;
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank: number;
  /** Exact; null where no college has a weight. */
  readonly weight: string | null;
  readonly carried: string | null;
}

/** Every college of a resolution, by number. */
export function collegeRows({ roll, attendance, tallies }: DecideInput, decision: Decision): CollegeRow[] {
  return roll.colleges
    .map(({ number, electors }): CollegeRow => {
      const here = attendance.colleges.find(({ college }) => college === number);
      const own = tallies.filter(({ college }) => college === number);
      const sum = (count: (tally: (typeof own)[number]) => number): number =>
        own.reduce((total, tally) => total + count(tally), 0);
      const found = decision.weights.find(({ college }) => college === number);
      return {
        college: number,
        called: here?.called ?? 0,
        taking: here === undefined ? 0 : takingPart(here),
        electors,
        votes: sum(({ votes }) => votes),
        for: sum(({ counts }) => counts['for'] ?? 0),
        against: sum(({ counts }) => counts['against'] ?? 0),
        abstention: sum(({ abstention }) => abstention),
        blank: sum(({ blank }) => blank),
        weight: found?.effective ?? null,
        carried: found?.carried ?? null,
      };
    })
    .sort((a, b) => a.college - b.college);
}
