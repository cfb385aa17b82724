import { useEffect, useRef, useState } from 'react';
import { useRead, useRefreshOn } from '../../shared/api/query.js';
import { readStored, store } from '../../shared/device/storage.js';
import { isLocale } from '../../shared/i18n/locale.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { Failure, Loading } from '../../shared/layout/Fetched.js';
import { useTitle } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { useFit } from '../../shared/layout/useFit.js';
import { useLive } from '../../shared/live/useLive.js';
import { Controls } from './Controls.js';
import { Foot } from './Foot.js';
import { Head } from './Head.js';
import { screenMessages } from './messages.js';
import { Stage } from './stages/Stage.js';
import classes from './ScreenPage.module.css';

export type Ground = 'light' | 'dark';
const GROUND = 'collegium.screen.ground';

/** The big screen of the room: one thing at a time, nothing to click. What it shows, the server decides. */
export function ScreenPage({ assembly }: { readonly assembly: string }) {
  const t = useText(screenMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <Screen assembly={assembly} />}</SignedIn>;
}

function Screen({ assembly }: { readonly assembly: string }) {
  const t = useText(screenMessages);
  const live = useLive(assembly);
  const { snapshot } = live;
  const view = useRead('getAssembly', { params: { assembly } });
  useRefreshOn(snapshot?.state, 'getAssembly');
  useAskedLocale();
  const [ground, setGround] = useGround();
  const stage = useRef<HTMLElement>(null);
  useFit(stage);
  useTitle(snapshot ? `${t('title')} · ${snapshot.title}` : t('title'));
  return (
    <div className={classes.screen} data-mantine-color-scheme={ground}>
      <Controls ground={ground} onGround={setGround} />
      {snapshot && <Head live={live} snapshot={snapshot} />}
      <main id="content" ref={stage} className={classes.stage} data-stage={snapshot?.stage}>
        {snapshot ? (
          <Stage snapshot={snapshot} view={view.data ?? null} />
        ) : live.error ? (
          <Failure error={live.error} level={1} />
        ) : (
          <Loading />
        )}
      </main>
      {snapshot && <Foot snapshot={snapshot} />}
    </div>
  );
}

/** The ground is the projector's, not the reader's: chosen here, light unless said. */
function useGround(): [Ground, (ground: Ground) => void] {
  const [ground, setGround] = useState<Ground>(() => (readStored(GROUND) === 'dark' ? 'dark' : 'light'));
  return [
    ground,
    (next) => {
      store(GROUND, next);
      setGround(next);
    },
  ];
}

/** `?lang=en` sets the language of this screen, so that a room may have one of each. */
function useAskedLocale(): void {
  const { setLocale } = useLocale();
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('lang');
    if (isLocale(asked)) setLocale(asked);
  }, [setLocale]);
}
