import type { AssemblyView, LiveSnapshot } from '@collegium/contract';
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
  if (stage === 'welcome') return <WelcomeStage snapshot={snapshot} view={view} />;
  if (stage === 'closed') return <ClosedStage snapshot={snapshot} />;
  if (stage === 'board') return <BoardStage snapshot={snapshot} />;
  if (stage === 'suspended') return <SuspendedStage snapshot={snapshot} />;
  if (stage === 'agenda' || ballot === null) return <AgendaStage snapshot={snapshot} />;
  if (stage === 'announced') return <AnnouncedStage snapshot={snapshot} ballot={ballot} />;
  if (stage === 'open') return <OpenStage snapshot={snapshot} ballot={ballot} />;
  if (stage === 'decision' && ballot.decision) {
    return (
      <DecisionPoster
        ballot={{ question: ballot.question, options: ballot.options, decision: ballot.decision }}
      />
    );
  }
  return <CountingStage ballot={ballot} />;
}
