import { Link } from 'wouter';
import type { AssemblyView } from '@collegium/contract';
import { useRead, useRefreshOn } from '../../shared/api/query.js';
import { useThrottled } from '../../shared/device/useThrottled.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { LiveLine } from '../../shared/layout/LiveLine.js';
import { Page } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { totalTurnout } from '../../shared/live/turnout.js';
import { useLive } from '../../shared/live/useLive.js';
import type { Live } from '../../shared/live/live-store.js';
import { Agenda } from './Agenda.js';
import { chairMessages } from './messages.js';
import { NowPanel } from './NowPanel.js';
import { QuorumAlert } from './QuorumAlert.js';
import { RoomPanel } from './RoomPanel.js';
import { turningPoint } from './room.js';
import classes from './ChairPage.module.css';

/** Announcements to a screen reader, and readings of what blocks, at most this often (ms). */
const CALM = 5_000;
const SOON = 1_500;

/** One page to hold a sitting: the agenda, what is in front of the assembly, the room. */
export function ChairPage({ assembly }: { readonly assembly: string }) {
  const t = useText(chairMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <Chair assembly={assembly} />}</SignedIn>;
}

function Chair({ assembly }: { readonly assembly: string }) {
  const t = useText(chairMessages);
  const read = useRead('getAssembly', { params: { assembly } });
  const { data } = read;
  return (
    <Page
      width="wide"
      title={data ? `${t('title')} · ${data.title}` : t('title')}
      context={data?.organisation.shortName}
      {...(data ? { simulated: data.simulated } : {})}
    >
      <Fetched read={read}>{(view) => <Sitting assembly={view} />}</Fetched>
    </Page>
  );
}

function Sitting({ assembly }: { readonly assembly: AssemblyView }) {
  const t = useText(chairMessages);
  const live = useLive(assembly.id);
  const chair = useChair(assembly.id, live);
  return (
    <>
      <div className={classes.top}>
        <h1 className={classes.title}>{assembly.title}</h1>
        <LiveLine live={live} />
        <Elsewhere assembly={assembly.id} />
      </div>
      <Spoken live={live} />
      {live.snapshot && <QuorumAlert snapshot={live.snapshot} />}
      <Fetched read={chair.view} level={2}>
        {(view) => (
          <div className={classes.zones}>
            <NowPanel
              assembly={assembly}
              view={view}
              live={live.snapshot}
              connected={live.connected}
              ballot={chair.ballot}
            />
            <Agenda agenda={live.snapshot?.agenda ?? assembly.agenda} current={chair.ballotId} />
            {live.snapshot ? (
              <RoomPanel assembly={assembly.id} room={live.snapshot.room} />
            ) : (
              <p>{t('room')}</p>
            )}
          </div>
        )}
      </Fetched>
    </>
  );
}

/** What may be done and the ballot in front: read again at every turning point at once, at mere votes now and then. */
function useChair(assembly: string, live: Live) {
  const params = { assembly };
  const { snapshot } = live;
  useRefreshOn(snapshot ? turningPoint(snapshot) : undefined, 'getChair', 'getBallot', 'getAssembly');
  useRefreshOn(useThrottled(snapshot?.revision, SOON), 'getChair');
  const view = useRead('getChair', { params });
  const ballotId = view.data?.next?.ballot ?? snapshot?.ballot?.id ?? null;
  const ballot = useRead(
    'getBallot',
    { params: { assembly, ballot: ballotId ?? '' } },
    { enabled: ballotId !== null },
  );
  return { view, ballotId, ballot: ballotId === null ? null : (ballot.data ?? null) };
}

function Elsewhere({ assembly }: { readonly assembly: string }) {
  const t = useText(chairMessages);
  const base = `/assemblies/${assembly}`;
  return (
    <nav className={classes.links} aria-label={t('links')}>
      <a href={`${base}/screen`} target="_blank" rel="noreferrer">
        {t('link.screen')} <span className="visually-hidden">{t('new-tab')}</span>
      </a>
      <Link href={`${base}/office`}>{t('link.office')}</Link>
      <Link href={`${base}/record`}>{t('link.record')}</Link>
    </nav>
  );
}

/** What changed, for those who listen: the state of the ballot and its turnout, calmly. */
function Spoken({ live }: { readonly live: Live }) {
  const t = useText(chairMessages);
  const shared = useText(sharedMessages);
  const ballot = useThrottled(live.snapshot?.ballot, CALM);
  const state = ballot && `${t('ballot', { number: ballot.number })}, ${shared(`ballot.${ballot.state}`)}.`;
  const turnout = ballot?.state === 'open' ? t('said.turnout', { ...totalTurnout(ballot.urns) }) : '';
  return (
    <p className="visually-hidden" role="status">
      {state} {turnout}
    </p>
  );
}
