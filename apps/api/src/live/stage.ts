import type { Stage } from '@collegium/contract';
import { isAwaited, isVoting, type AssemblyState, type BallotState } from '@collegium/rules';

/** What the stage depends on of a ballot. */
export interface StagedBallot {
  readonly id: string;
  readonly kind: 'resolution' | 'election' | 'ticket';
  readonly state: BallotState;
  readonly readyAt: string | null;
  readonly proclaimedAt: string | null;
}

export interface Staged {
  readonly stage: Stage;
  /** The ballot in front of the room. */
  readonly ballot: string | null;
}

/** What the big screen shows, computed once so that every screen of a room agrees: the latest thing that happened. */
export function stageOf(assembly: AssemblyState, ballots: readonly StagedBallot[]): Staged {
  const proclaimed = latest(ballots, 'proclaimed', 'proclaimedAt');
  if (assembly === 'closed' || assembly === 'adjourned')
    return { stage: 'closed', ballot: proclaimed?.id ?? null };
  const underWay = ballots.find(({ state }) => isVoting(state) || isAwaited(state));
  if (underWay) return { stage: stageUnderWay(underWay.state), ballot: underWay.id };
  if (assembly === 'suspended') return { stage: 'suspended', ballot: null };
  return (
    between(latest(ballots, 'ready', 'readyAt'), proclaimed) ?? { stage: beginning(assembly), ballot: null }
  );
}

/** Between two ballots. One made ready before the last proclamation must not push the decision off the screen. */
function between(ready: StagedBallot | undefined, proclaimed: StagedBallot | undefined): Staged | null {
  if (ready && (ready.readyAt ?? '') > (proclaimed?.proclaimedAt ?? ''))
    return { stage: 'announced', ballot: ready.id };
  if (!proclaimed) return null;
  return { stage: proclaimed.kind === 'election' ? 'board' : 'decision', ballot: proclaimed.id };
}

const beginning = (assembly: AssemblyState): Stage => (assembly === 'open' ? 'agenda' : 'welcome');

function stageUnderWay(state: BallotState): Stage {
  if (state === 'open') return 'open';
  return state === 'suspended' ? 'suspended' : 'counting';
}

function latest(
  ballots: readonly StagedBallot[],
  state: BallotState,
  at: 'readyAt' | 'proclaimedAt',
): StagedBallot | undefined {
  return ballots
    .filter((ballot) => ballot.state === state)
    .sort((a, b) => ((a[at] ?? '') < (b[at] ?? '') ? 1 : -1))[0];
}
