import type { AssemblyView, RegisterView } from '@collegium/contract';
import { useRead, useRefreshOn } from '../../shared/api/query.js';
import { useThrottled } from '../../shared/device/useThrottled.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { useLive } from '../../shared/live/useLive.js';
import { Decisions } from './Decisions.js';
import { Downloads } from './Downloads.js';
import { auditorMessages } from './messages.js';
import { Timeline } from './Timeline.js';
import { Verdict } from './Verdict.js';
import { Yourself } from './Yourself.js';
import classes from './RecordPage.module.css';

/** New acts are read at most this often (ms): each new head is verified anew. */
const CALM = 5_000;

/** What was done, whether it holds, and how to check it without us. Open to everyone who takes part. */
export function RecordPage({ assembly }: { readonly assembly: string }) {
  const t = useText(auditorMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <Record assembly={assembly} />}</SignedIn>;
}

function Record({ assembly }: { readonly assembly: string }) {
  const t = useText(auditorMessages);
  const params = { assembly };
  const { snapshot } = useLive(assembly);
  const view = useRead('getAssembly', { params });
  const register = useRead('getRegister', { params });
  useRefreshOn(useThrottled(snapshot?.record.size, CALM), 'getRegister', 'getAssembly');
  return (
    <Page
      width="wide"
      title={view.data ? `${t('title')} · ${view.data.title}` : t('title')}
      context={view.data?.title}
      {...(view.data ? { simulated: view.data.simulated } : {})}
    >
      <Fetched read={view}>
        {(shown) => (
          <Fetched read={register}>{(acts) => <Content assembly={shown} register={acts} />}</Fetched>
        )}
      </Fetched>
    </Page>
  );
}

interface ContentProps {
  readonly assembly: AssemblyView;
  readonly register: RegisterView;
}

function Content({ assembly, register }: ContentProps) {
  const t = useText(auditorMessages);
  return (
    <>
      <h1 className={classes.title}>{t('title')}</h1>
      <div className={classes.zones}>
        <div className={classes.main}>
          <Verdict assembly={assembly.id} register={register} />
          <Decisions assembly={assembly} />
          <Timeline register={register} timeZone={assembly.timeZone} />
        </div>
        <div className={classes.side}>
          <Yourself fingerprint={register.fingerprint} />
          <Downloads assembly={assembly} />
        </div>
      </div>
    </>
  );
}
