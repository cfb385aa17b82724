import { useCallback } from 'react';
import { Link } from 'wouter';
import type { AssemblyView, StatutesView } from '@collegium/contract';
import { useRead } from '../../shared/api/query.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { simulatorMessages } from './messages.js';
import { startingFrom } from './moves.js';
import { Simulator } from './Simulator.js';

/** The simulator under the statutes of an assembly, with its past votes to take. */
export function AssemblySimulatorPage({ assembly }: { readonly assembly: string }) {
  const t = useText(simulatorMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <Read assembly={assembly} />}</SignedIn>;
}

function Read({ assembly }: { readonly assembly: string }) {
  const t = useText(simulatorMessages);
  const view = useRead('getAssembly', { params: { assembly } });
  const statutes = useRead('getStatutes', { params: { assembly } });
  return (
    <Page
      width="wide"
      title={view.data ? `${t('title')} · ${view.data.title}` : t('title')}
      context={view.data?.title}
      {...(view.data ? { simulated: view.data.simulated } : {})}
    >
      <Fetched read={view}>
        {(about) => <Fetched read={statutes}>{(read) => <Ready about={about} read={read} />}</Fetched>}
      </Fetched>
    </Page>
  );
}

function Ready({ about, read }: { readonly about: AssemblyView; readonly read: StatutesView }) {
  const t = useText(simulatorMessages);
  const { statutes, version } = read;
  const start = useCallback(
    () => ({ ...startingFrom(statutes), convocation: about.convocation }),
    [statutes, about.convocation],
  );
  return (
    <Simulator
      start={start}
      here={{ statutes, version }}
      note={
        <p>
          <Link href={`/assemblies/${about.id}/record`}>{t('back')}</Link>
        </p>
      }
      past={about}
    />
  );
}
