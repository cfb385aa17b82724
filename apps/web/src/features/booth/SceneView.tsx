import type { BoothEntry, LiveSnapshot } from '@collegium/contract';
import { Suspense, type ReactNode } from 'react';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { BallotHead } from './BallotHead.js';
import { hasDraft, openMandates, type MandateLine } from './mandates.js';
import { boothMessages } from './messages.js';
import { patiently } from './patiently.js';
import { Agenda, Before, Quiet } from './quiet/QuietScene.js';
import type { Scene } from './scene.js';
import type { Confirmation } from './votes/make-vote.js';
import { voteMessages } from './votes/messages.js';
import type { Votes } from './votes/useVotes.js';
import { Voting } from './voting/Voting.js';
import classes from './Booth.module.css';

const Following = patiently(async () => (await import('./arrival/Following.js')).Following);
const Decision = patiently(async () => (await import('./quiet/Decision.js')).Decision);
const OffRoll = patiently(async () => (await import('./quiet/OffRoll.js')).OffRoll);
const Announced = patiently(async () => (await import('./quiet/Announced.js')).Announced);

interface SceneViewProps {
  readonly assembly: string;
  readonly simulated: boolean;
  readonly scene: Scene;
  readonly entries: readonly BoothEntry[];
  readonly mandates: readonly MandateLine[];
  readonly votes: Votes;
  readonly live: LiveSnapshot | null;
  readonly onMark: () => void;
  readonly onConfirm: (confirmations: readonly Confirmation[]) => void;
}

/** The middle of the booth: the one thing that is happening. */
export function SceneView(props: SceneViewProps) {
  return (
    <div className={classes.main}>
      <Suspense fallback={null}>{sceneIn(props)}</Suspense>
    </div>
  );
}

function sceneIn(props: SceneViewProps): ReactNode {
  const { assembly, scene, mandates, live } = props;
  const colleges = mandates.map(({ college }) => college);
  switch (scene.kind) {
    case 'before':
      return <Before assembly={assembly} live={live} />;
    case 'announced':
      return <Announced assembly={assembly} next={scene.next} colleges={colleges} />;
    case 'voting':
      return <VotingScene {...props} ballot={scene.ballot} />;
    case 'counting':
      return <CountingScene {...props} ballot={scene.ballot} />;
    case 'decision':
      return (
        <>
          <BallotHead ballot={scene.ballot} colleges={colleges} brief />
          <Decision ballot={scene.ballot} live={live} assembly={assembly} />
        </>
      );
    case 'ballot-suspended':
      return <SuspendedScene ballot={scene.ballot} />;
    default:
      return <PlainScene kind={scene.kind} live={live} />;
  }
}

type OfBallot = SceneViewProps & { readonly ballot: Extract<Scene, { kind: 'voting' }>['ballot'] };

function VotingScene({ ballot, entries, mandates, votes, ...props }: OfBallot) {
  const v = useText(voteMessages);
  const colleges = mandates.map(({ college }) => college);
  if (entries.length === 0) return <OffRoll ballot={ballot} colleges={colleges} />;
  const open = openMandates(ballot, entries, votes.records);
  if (open.length > 0) {
    return <Voting key={`${ballot.id} ${ballot.form}`} ballot={ballot} mandates={open} {...props} />;
  }
  const settled = mandates.every(({ state }) => state === 'voted' || state === 'off-roll');
  return (
    <>
      <BallotHead ballot={ballot} colleges={colleges} brief />
      {settled && <p className={classes.soft}>{v('mine.all')}</p>}
    </>
  );
}

function SuspendedScene({ ballot }: Pick<OfBallot, 'ballot'>) {
  const t = useText(boothMessages);
  return (
    <>
      <BallotHead ballot={ballot} colleges={[]} brief />
      <div className={classes.lost} role="status">
        <strong>{t('suspended.title')}</strong>
        <p>{t('suspended.text')}</p>
      </div>
    </>
  );
}

/** After closing: what was begun and never confirmed is said to be lost, in so many words. */
function CountingScene({ ballot, entries, votes }: OfBallot) {
  const t = useText(boothMessages);
  const { locale } = useLocale();
  const begun = openMandates(ballot, entries, votes.records).filter(({ entry }) => hasDraft(entry, ballot));
  const members = formatList(
    locale,
    begun.map(({ entry }) => entry.member.name),
  );
  return (
    <>
      <BallotHead ballot={ballot} colleges={[]} brief />
      <Quiet title={t('counting.title')} level={2}>
        <p>{t('counting.text')}</p>
        {begun.length > 0 && <p className={classes.lost}>{t('counting.draft', { members })}</p>}
      </Quiet>
    </>
  );
}

interface PlainProps {
  readonly kind: 'waiting' | 'paused' | 'over';
  readonly live: LiveSnapshot | null;
}

const PLAIN = {
  waiting: ['waiting.title', 'waiting.text'],
  paused: ['paused.title', 'paused.text'],
  over: ['over.title', 'over.text'],
} as const;

function PlainScene({ kind, live }: PlainProps) {
  const t = useText(boothMessages);
  const adjourned = live?.state === 'adjourned';
  const [title, text] = PLAIN[kind];
  return (
    <Quiet title={t(title)}>
      <p>{t(adjourned ? 'over.adjourned' : text)}</p>
      {adjourned && <Following live={live} />}
      {kind === 'waiting' && <Agenda live={live} />}
    </Quiet>
  );
}
