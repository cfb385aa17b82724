import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Me } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Failure, Loading } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import prose from '../../shared/layout/Prose.module.css';
import { useMe } from '../../shared/session/useMe.js';
import { AssemblyEntry } from './AssemblyEntry.js';
import classes from './HomePage.module.css';
import { homeMessages } from './messages.js';
import { Welcome } from './Welcome.js';

/** For someone signed in: their assemblies and what to do next. For anyone else: the ways in. */
export function HomePage() {
  const t = useText(homeMessages);
  const { me, ready, error } = useMe();
  if (!ready)
    return <Page title={t('title')}>{error ? <Failure error={error} level={1} /> : <Loading />}</Page>;
  return me ? <Mine me={me} /> : <Welcome />;
}

function Mine({ me }: { readonly me: Me }) {
  const t = useText(homeMessages);
  const founding = me.mayCreateOrganisation && me.assemblies.length === 0;
  return (
    <Page title={t('title')}>
      <div className={prose.stack}>
        <h1>{t('title')}</h1>
        {me.assemblies.length > 0 ? (
          <ul className={classes.list}>
            {me.assemblies.map((tie) => (
              <AssemblyEntry key={tie.id} tie={tie} />
            ))}
          </ul>
        ) : (
          <StateMessage kind="empty" title={t('empty.title')}>
            {founding ? t('organisations.first') : t('empty.text')}
          </StateMessage>
        )}
        <div className={classes.ways}>
          {founding && (
            <Button component={Link} href="/set-up">
              {t('organisations.create')}
            </Button>
          )}
          <Button component={Link} href="/join" variant="default">
            {t('join')}
          </Button>
        </div>
        <Organisations me={me} />
      </div>
    </Page>
  );
}

function Organisations({ me }: { readonly me: Me }) {
  const t = useText(homeMessages);
  const held = me.organisations.filter(({ roles }) => roles.includes('secretary'));
  if (held.length === 0) return null;
  return (
    <section className={prose.stack}>
      <h2>{t('organisations.title')}</h2>
      <ul className={classes.organisations}>
        {held.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {me.mayCreateOrganisation && me.assemblies.length > 0 && (
        <p>
          <Link href="/set-up">{t('organisations.create')}</Link>
        </p>
      )}
    </section>
  );
}
