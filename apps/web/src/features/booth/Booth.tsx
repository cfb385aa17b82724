import type { LiveSnapshot, Me } from '@collegium/contract';
import { useEffect, useState } from 'react';
import { useRefreshOn } from '../../shared/api/query.js';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Failure, Loading } from '../../shared/layout/Fetched.js';
import { LiveLine } from '../../shared/layout/LiveLine.js';
import { Page } from '../../shared/layout/Page.js';
import type { Live } from '../../shared/live/live-store.js';
import { useLive } from '../../shared/live/useLive.js';
import { BoothTop } from './BoothTop.js';
import { boothMessages } from './messages.js';
import { Sitting } from './Sitting.js';
import { patiently } from './patiently.js';
import { isStranger, useBooth } from './useBooth.js';
import { useVotes, type Votes } from './votes/useVotes.js';
import { useHeadWatch } from './watch/useHeadWatch.js';
import type { HeadAlarm } from './watch/head-watch.js';
import classes from './Booth.module.css';

const Stranger = patiently(async () => (await import('./quiet/Stranger.js')).Stranger);

interface BoothProps {
  readonly assembly: string;
  readonly me: Me;
}

/** The booth of one person in one assembly: what it knows, what it sends, what it shows. */
export function Booth({ assembly, me }: BoothProps) {
  const live = useLive(assembly);
  const read = useBooth(assembly, live);
  const vkey = read.data?.vkey ?? null;
  const votes = useVotes(me.account.id, assembly, vkey);
  const alarm = useHeadWatch(assembly, live, vkey);
  const { nudge } = votes;
  useEffect(() => {
    if (live.connected) nudge();
  }, [live.connected, nudge]);
  useRefreshOn(votes.records.filter(({ life }) => life.kind === 'refused').length, 'getBooth');
  const { snapshot } = live;
  const title = useBoothTitle(snapshot);
  return (
    <Page title={title} context={snapshot?.title} simulated={snapshot?.simulated ?? me.simulated}>
      <div className={classes.booth}>
        {alarm && <RegisterAlarm alarm={alarm} />}
        <Inside assembly={assembly} me={me} read={read} live={live} votes={votes} />
        {snapshot && <LiveLine live={live} />}
      </div>
    </Page>
  );
}

function useBoothTitle(snapshot: LiveSnapshot | null): string {
  const t = useText(boothMessages);
  const words = useWords();
  return snapshot?.ballot?.state === 'open'
    ? t('title.voting', { question: words(snapshot.ballot.question) })
    : t('title');
}

interface OutsideProps extends BoothProps {
  readonly read: ReturnType<typeof useBooth>;
  readonly live: Live;
}

function Inside({ votes, ...props }: OutsideProps & { readonly votes: Votes }) {
  const { assembly, me, read, live } = props;
  // An entry on a roll outlives the representation: who is on it still votes.
  if (!read.data || read.data.actsFor.length + read.data.entries.length === 0) return <Outside {...props} />;
  return <Sitting assembly={assembly} me={me} booth={read.data} live={live} votes={votes} />;
}

/** Nobody to vote for, or nothing known yet. */
function Outside({ assembly, me, read, live: { snapshot } }: OutsideProps) {
  // Between two questions the error is gone for a moment: what the person reads must not flicker with it.
  const [stranger, setStranger] = useState(false);
  if (!stranger && isStranger(read.error)) setStranger(true);
  if (!read.data && !stranger) {
    return read.error ? (
      <Failure error={read.error} retry={() => void read.refetch()} level={1} />
    ) : (
      <Loading />
    );
  }
  return (
    <>
      <BoothTop
        name={me.account.name}
        title={snapshot?.title ?? null}
        organisation={snapshot?.organisation ?? null}
        mandates={[]}
      />
      <Stranger assembly={assembly} doorCode={snapshot?.doorCode ?? null} />
    </>
  );
}

function RegisterAlarm({ alarm }: { readonly alarm: HeadAlarm }) {
  const t = useText(boothMessages);
  return (
    <div className={classes.alarm} role="alert">
      <strong>{t('alarm.title')}</strong>
      <p>
        {t(`alarm.${alarm}`)} {t('alarm.keep')}
      </p>
    </div>
  );
}
