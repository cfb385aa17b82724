import type { ElectionRules } from './ballot-rules.js';
import type { ElectedFinding, Outcome, SeatFinding, TieFinding, UnanimityFinding } from './decision.js';
import type { TieBreakFacts } from './facts.js';
import { sumOf } from './order.js';
import { cut, rank } from './ranking.js';
import type { Ranked } from './ranking.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';
import { breakTie } from './ties.js';
import type { Place } from './ties.js';
import { electionUnanimity } from './unanimity.js';
import type { Count } from './urns.js';

/** The end of an election, with its steps in the order they are read. */
export interface ElectionResult {
  readonly outcome: Extract<Outcome, 'elected' | 'none-elected' | 'tied'>;
  readonly seats: readonly SeatFinding[];
  readonly ties: readonly TieFinding[];
  readonly unanimity?: UnanimityFinding;
  readonly steps: readonly Step[];
}

/** Fills the seats college by college; every college must be free of open ties before anything is proclaimed. */
export function decideElection(
  rules: ElectionRules,
  countIn: (college: number) => Count,
  facts: readonly TieBreakFacts[],
): ElectionResult {
  const colleges = [...rules.colleges].sort((a, b) => a.college - b.college);
  const results = colleges.map((entry) =>
    fillCollege(
      { rules, entry, scope: { college: entry.college } },
      countIn(entry.college),
      facts.find(({ college }) => college === entry.college),
    ),
  );
  const seats = results.map((result) => result.seats);
  const ties = results.flatMap((result) => result.ties);
  const steps = results.flatMap((result) => result.steps);
  if (ties.some(({ resolution }) => resolution === 'open')) return { outcome: 'tied', seats, ties, steps };
  if (sumOf(seats, ({ elected }) => elected.length) === 0)
    return { outcome: 'none-elected', seats, ties, steps };
  const unanimity = electionUnanimity(rules, seats, (college) => countIn(college).expressed);
  return {
    outcome: 'elected',
    seats,
    ties,
    unanimity: unanimity.finding,
    steps: [...steps, ...unanimity.steps],
  };
}

interface CollegeResult {
  readonly seats: SeatFinding;
  readonly ties: readonly TieFinding[];
  readonly steps: readonly Step[];
}

function fillCollege(place: Place, count: Count, fact: TieBreakFacts | undefined): CollegeResult {
  const { college, seats } = place.entry;
  const ranked = rank(count);
  const { sure, tied } = cut(ranked, seats);
  const vacant = Math.max(0, seats - ranked.length);
  const open = seats - sure.length;
  const tie = tied.length === 0 ? undefined : breakTie(place, tied, open, fact);
  const elected = [...sure.map(byRank), ...(tie?.elected ?? [])];
  const resolution = tie?.finding.resolution;
  return {
    seats: {
      college,
      seats,
      elected,
      vacant,
      leftToNewVote: resolution === 'new-vote' ? open : 0,
      tied: resolution === 'open' ? open : 0,
    },
    ties: tie === undefined ? [] : [tie.finding],
    steps: [
      ...rankSteps(place, count, ranked),
      ...seatSteps(place, sure, ranked),
      ...(tie === undefined ? unusedStep(place, fact) : tie.steps),
      ...(vacant === 0 ? [] : [vacantStep(place, vacant, ranked.length)]),
    ],
  };
}

const byRank = ({ option, votes }: Ranked): ElectedFinding => ({ option, votes, by: 'rank' });

function rankSteps({ rules, entry, scope }: Place, count: Count, ranked: readonly Ranked[]): Step[] {
  const { votes, blank, void: nulls, expressed } = count;
  const options = ranked.map(({ option }) => option);
  const counts = ranked.map((candidate) => String(candidate.votes));
  return [
    makeStep(rules.articles, {
      key: 'expressed.election',
      scope,
      inputs: { votes, blank, void: nulls, expressed },
      holds: null,
    }),
    makeStep(rules.articles, {
      key: 'election.rank',
      scope,
      inputs: { options, counts, seats: entry.seats },
      holds: null,
    }),
  ];
}

/** Each seat won outright, against the best of those who aren't (0 when everyone with a vote is elected). */
function seatSteps(
  { rules, entry, scope }: Place,
  sure: readonly Ranked[],
  ranked: readonly Ranked[],
): Step[] {
  const next = String(ranked[sure.length]?.votes ?? 0);
  return sure.map(({ option, votes }, index) =>
    makeStep(rules.articles, {
      key: 'election.seat',
      scope,
      inputs: { option, votes, seat: index + 1, seats: entry.seats },
      comparison: { left: String(votes), op: '>', right: next },
      holds: true,
    }),
  );
}

function vacantStep({ rules, entry, scope }: Place, vacant: number, withVotes: number): Step {
  const inputs = { vacant, seats: entry.seats, candidates: entry.candidates.length, withVotes };
  return makeStep(rules.articles, { key: 'election.vacant', scope, inputs, holds: null });
}

/** A tie-break that nothing asked for changes nothing, and is said rather than passed over. */
function unusedStep({ rules, scope }: Place, fact: TieBreakFacts | undefined): Step[] {
  if (fact === undefined) return [];
  const inputs = { kind: fact.kind };
  return [makeStep(rules.articles, { key: 'election.tie-break-unused', scope, inputs, holds: null })];
}
