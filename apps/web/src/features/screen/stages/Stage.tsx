import type { AssemblyView, LiveBallot, LiveSnapshot } from '@collegium/contract';
import { DecisionPoster } from '../../../shared/decision/DecisionPoster.js';
import { AgendaStage } from './AgendaStage.js';
import { AnnouncedStage } from './AnnouncedStage.js';
import { BoardStage } from './BoardStage.js';
import { ClosedStage } from './ClosedStage.js';
import { CountingStage } from './CountingStage.js';
import { OpenStage } from './OpenStage.js';
import { SuspendedStage } from './SuspendedStage.js';
import { WelcomeStage } from './WelcomeStage.js';

export interface StageProps {
  readonly snapshot: LiveSnapshot;
}

/** The one thing the room looks at. A stage that lacks its ballot falls back to the agenda, never to nothing. */
export function Stage({ snapshot, view }: StageProps & { readonly view: AssemblyView | null }) {
  const { ballot, stage } = snapshot;
  switch (stage) {
    case 'welcome':
      return <WelcomeStage snapshot={snapshot} view={view} />;
    case 'closed':
      return <ClosedStage snapshot={snapshot} />;
    case 'suspended':
      return <SuspendedStage snapshot={snapshot} />;
    case 'agenda':
      return <AgendaStage snapshot={snapshot} />;
    default:
      return ballot === null ? (
        <AgendaStage snapshot={snapshot} />
      ) : (
        <BallotStage snapshot={snapshot} ballot={ballot} />
      );
  }
}

function BallotStage({ snapshot, ballot }: StageProps & { readonly ballot: LiveBallot }) {
  const { stage } = snapshot;
  const { question, options, decision } = ballot;
  if (stage === 'announced') return <AnnouncedStage snapshot={snapshot} ballot={ballot} />;
  if (stage === 'open') return <OpenStage snapshot={snapshot} ballot={ballot} />;
  if (stage === 'board' && !wholeBoard(snapshot)) return <BoardStage snapshot={snapshot} />;
  return stage === 'counting' || decision === null ? (
    <CountingStage ballot={ballot} />
  ) : (
    <DecisionPoster
      ballot={{ question, options, decision }}
      nameOf={(college) => snapshot.room.colleges.find((one) => one.college === college)?.name}
    />
  );
}

/** Whether the last election filled the board by itself: then its result is the board, drawn as the chair saw it. */
function wholeBoard({ ballot, board }: LiveSnapshot): boolean {
  const elected = ballot?.decision?.seats?.flatMap((seat) => seat.elected) ?? [];
  return elected.length > 0 && elected.length === board.length;
}
