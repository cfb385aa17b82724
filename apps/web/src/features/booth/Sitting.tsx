import type { BoothView, LiveSnapshot, Me } from '@collegium/contract';
import { Button } from '@mantine/core';
import { Suspense, useCallback, useEffect, useReducer, useState } from 'react';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import type { Live } from '../../shared/live/live-store.js';
import { Announcer } from './Announcer.js';
import { BoothTop } from './BoothTop.js';
import { after } from './device.js';
import { isOpen, mandateLines } from './mandates.js';
import { boothMessages } from './messages.js';
import { patiently } from './patiently.js';
import { SceneView } from './SceneView.js';
import { sceneOf, type Scene } from './scene.js';
import { useFollowing } from './useFollowing.js';
import { useSayings } from './useSayings.js';
import type { Confirmation } from './votes/make-vote.js';
import { MyVotes } from './votes/MyVotes.js';
import type { Votes } from './votes/useVotes.js';
import classes from './Booth.module.css';

/** After the first look at the page. */
const SOON = 1_500;

const Arrival = patiently(async () => (await import('./arrival/Arrival.js')).Arrival);
const LivePicture = patiently(async () => (await import('./live-picture/LivePicture.js')).LivePicture);
const Room = patiently(async () => (await import('./quiet/Room.js')).Room);

interface SittingProps {
  readonly assembly: string;
  readonly me: Me;
  readonly booth: BoothView;
  readonly live: Live;
  readonly votes: Votes;
}

/** The sitting as a member lives it: who they vote for, the scene, their votes, the picture of the room. */
export function Sitting({ assembly, me, booth, live, votes }: SittingProps) {
  const [reading, setReading] = useState(false);
  const [confirmed, countConfirmation] = useReducer((count: number) => count + 1, 0);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const { shown, behind, catchUp, main } = useFollowing(booth, reading);
  useProvisions();
  const { snapshot } = live;
  const scene = sceneOf(shown, snapshot);
  const mandates = mandateLines(shown, scene, votes.records);
  const sayings = useSayings(scene, snapshot, mandates);
  const { confirm } = votes;
  const onConfirm = useCallback(
    (confirmations: readonly Confirmation[]) => {
      confirm(confirmations);
      countConfirmation();
    },
    [confirm],
  );
  return (
    <>
      <BoothTop
        name={me.account.name}
        title={snapshot?.title ?? null}
        organisation={snapshot?.organisation ?? null}
        mandates={mandates}
      />
      <Arrivals assembly={assembly} booth={booth} live={snapshot} />
      <Announcer text={sayings} />
      {behind && booth.ballot && <Behind question={booth.ballot.question} onGo={catchUp} />}
      <div ref={main}>
        <SceneView
          assembly={assembly}
          simulated={snapshot?.simulated ?? me.simulated}
          scene={scene}
          entries={shown.entries}
          mandates={mandates}
          votes={votes}
          live={snapshot}
          onMark={lookAgain}
          onConfirm={onConfirm}
        />
      </div>
      <MyVotes
        votes={votes}
        ballot={shown.ballot?.id ?? null}
        named={!('ballot' in scene)}
        entries={shown.entries}
        remaining={mandates.filter(({ state }) => isOpen(state)).map(({ name }) => name)}
        confirmed={confirmed}
        onReading={setReading}
      />
      <Suspense fallback={null}>
        <Picture scene={scene} mandates={mandates} live={live} />
      </Suspense>
    </>
  );
}

interface ArrivalsProps extends Pick<SittingProps, 'assembly' | 'booth'> {
  readonly live: LiveSnapshot | null;
}

/** While the sitting is to come or goes on, members arrive. */
function Arrivals({ assembly, booth: { actsFor }, live }: ArrivalsProps) {
  const welcoming = live?.state === 'convened' || live?.state === 'open' || live?.state === 'suspended';
  if (!welcoming || actsFor.every(({ arrived }) => arrived)) return null;
  return (
    <Suspense fallback={null}>
      <Arrival assembly={assembly} actsFor={actsFor} />
    </Suspense>
  );
}

/** What comes later is fetched while there is a network: a tunnel may be ahead. */
function useProvisions(): void {
  useEffect(() => {
    const fetchAll = () =>
      Promise.allSettled([
        import('./votes/verify.js'),
        import('./live-picture/LivePicture.js'),
        import('./quiet/Decision.js'),
      ]);
    return after(SOON, () => void fetchAll());
  }, []);
}

function Behind({
  question,
  onGo,
}: {
  readonly question: { fr: string; en: string };
  readonly onGo: () => void;
}) {
  const t = useText(boothMessages);
  const words = useWords();
  return (
    <div className={classes.behind} role="status">
      <p>{t('moved.notice', { question: words(question) })}</p>
      <Button onClick={onGo}>{t('moved.go')}</Button>
    </div>
  );
}

interface PictureProps {
  readonly scene: Scene;
  readonly mandates: ReturnType<typeof mandateLines>;
  readonly live: Live;
}

/** The tallies once one has nothing more to vote; the room while nothing is voted on. */
function Picture({ scene, mandates, live: { snapshot } }: PictureProps) {
  const busy = mandates.some(
    ({ state }) => state === 'to-vote' || state === 'choosing' || state === 'refused',
  );
  const own = [...new Set(mandates.map(({ college }) => college))];
  const moving = scene.kind === 'voting' || scene.kind === 'ballot-suspended' || scene.kind === 'counting';
  if (moving) return busy ? null : <LivePicture ballot={scene.ballot} live={snapshot} own={own} />;
  const quiet = scene.kind === 'before' || scene.kind === 'waiting' || scene.kind === 'announced';
  return quiet && snapshot ? <Room live={snapshot} /> : null;
}
