import { Link, useSearch } from 'wouter';
import type { AssemblyView, StatutesView } from '@collegium/contract';
import { useRead } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../../shared/layout/Fetched.js';
import { Page } from '../../../shared/layout/Page.js';
import { SignedIn } from '../../../shared/layout/SignedIn.js';
import { statutesMessages } from './messages.js';
import { Reading } from './Reading.js';
import classes from './Statutes.module.css';
import { readShown } from './versions/address.js';
import { Workshop } from './Workshop.js';

/** The statutes of the assembly's organisation, as a text: written by its secretary, read by everyone else. */
export function StatutesPage({ assembly }: { readonly assembly: string }) {
  const t = useText(statutesMessages);
  return <SignedIn fallbackTitle={t('title')}>{() => <OfAssembly assembly={assembly} />}</SignedIn>;
}

function OfAssembly({ assembly }: { readonly assembly: string }) {
  const t = useText(statutesMessages);
  const params = { assembly };
  const about = useRead('getAssembly', { params });
  const view = useRead('getStatutes', { params });
  return (
    <Page
      width="wide"
      title={about.data ? `${t('title')} · ${about.data.organisation.shortName}` : t('title')}
      context={about.data?.organisation.shortName}
      {...(about.data ? { simulated: about.data.simulated } : {})}
    >
      <Fetched read={about}>
        {(shown) => <Fetched read={view}>{(statutes) => <Content about={shown} view={statutes} />}</Fetched>}
      </Fetched>
    </Page>
  );
}

interface ContentProps {
  readonly about: AssemblyView;
  readonly view: StatutesView;
}

function Content({ about, view }: ContentProps) {
  const t = useText(statutesMessages);
  const shown = readShown(useSearch());
  const secretary = about.roles.includes('secretary');
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <p className={classes.kicker}>{t('kicker')}</p>
        <h1>{about.organisation.name}</h1>
        {secretary && (
          <p className="no-print">
            <Link href={`/assemblies/${about.id}/office`}>{t('back.office')}</Link>
          </p>
        )}
      </header>
      {secretary ? (
        <Workshop about={about} view={view} shown={shown} />
      ) : (
        <Reading about={about} view={view} shown={shown} />
      )}
    </div>
  );
}
