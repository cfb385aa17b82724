import type { ElectionCollege, ElectionRules } from './ballot-rules.js';
import type { ElectedFinding, TieFinding } from './decision.js';
import type { TieBreakFacts } from './facts.js';
import { drawLot } from './lot.js';
import { byText } from './order.js';
import type { Ranked } from './ranking.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';

/** One college of the election being decided. */
export interface Place {
  readonly rules: ElectionRules;
  readonly entry: ElectionCollege;
  readonly scope: { readonly college: number };
}

/** A tie across the last seat, and whom its resolution elected. */
export interface BrokenTie {
  readonly finding: TieFinding;
  readonly elected: readonly ElectedFinding[];
  readonly steps: readonly Step[];
}

/** What was counted about a tie: the ids in the order of the lot, their votes, the seats they share. */
interface Tie {
  readonly options: readonly string[];
  readonly votes: number;
  readonly seats: number;
}

/** Breaks a tie as the assembly decided; without a decision it stays open and is only reported. */
export function breakTie(
  place: Place,
  tied: readonly Ranked[],
  seats: number,
  fact: TieBreakFacts | undefined,
): BrokenTie {
  const votes = tied.reduce((most, candidate) => Math.max(most, candidate.votes), 0);
  const tie: Tie = { options: tied.map(({ option }) => option).sort(byText), votes, seats };
  const found = makeStep(place.rules.articles, {
    key: 'election.tie',
    scope: place.scope,
    inputs: { ...tie },
    comparison: { left: String(votes), op: '=', right: String(votes) },
    holds: null,
  });
  const broken = applyFact(place, tie, fact);
  return { ...broken, steps: [found, ...broken.steps] };
}

function applyFact(place: Place, tie: Tie, fact: TieBreakFacts | undefined): BrokenTie {
  if (fact === undefined) return unbroken(place, tie, 'open', []);
  if (fact.kind === 'lot') return drawn(place, tie, fact.seed);
  return unbroken(place, tie, 'new-vote', [
    makeStep(place.rules.articles, {
      key: 'election.new-vote',
      scope: place.scope,
      inputs: { ...tie },
      holds: null,
    }),
  ]);
}

function unbroken(
  place: Place,
  tie: Tie,
  resolution: 'open' | 'new-vote',
  steps: readonly Step[],
): BrokenTie {
  return { finding: { college: place.entry.college, ...tie, resolution, drawn: [] }, elected: [], steps };
}

function drawn(place: Place, tie: Tie, seed: string): BrokenTie {
  const { options, seats, votes } = tie;
  const names = drawLot(options, seats, seed);
  if (names === undefined) {
    const inputs = { options, seats, seed };
    const step = makeStep(place.rules.articles, {
      key: 'election.lot-too-large',
      scope: place.scope,
      inputs,
      holds: false,
    });
    return unbroken(place, tie, 'open', [step]);
  }
  const step = makeStep(place.rules.articles, {
    key: 'election.lot',
    scope: place.scope,
    inputs: { ...tie, seed, drawn: names },
    holds: true,
  });
  return {
    finding: { college: place.entry.college, ...tie, resolution: 'lot', drawn: names },
    elected: names.map((option) => ({ option, votes, by: 'lot' })),
    steps: [step],
  };
}
