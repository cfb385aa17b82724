import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { AssemblyState, AssemblyTie } from '@collegium/contract';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { When } from '../../shared/layout/When.js';
import prose from '../../shared/layout/Prose.module.css';
import { destinationsOf, type Destination } from './destinations.js';
import classes from './HomePage.module.css';
import { homeMessages } from './messages.js';

/** One assembly, as its convening notice would announce it, with the one thing to do next. */
export function AssemblyEntry({ tie }: { readonly tie: AssemblyTie }) {
  const t = useText(homeMessages);
  const shared = useText(sharedMessages);
  const { locale } = useLocale();
  const [first, ...others] = destinationsOf(tie);
  const address = (destination: Destination) => `/assemblies/${tie.id}/${destination}`;
  const roles = tie.roles.map((role) => shared(`role.${role}`));
  return (
    <li className={classes.entry}>
      <p className={prose.small}>{tie.organisation}</p>
      <h2>{tie.title}</h2>
      <p>
        <When instant={tie.startsAt} timeZone={tie.timeZone} /> ·{' '}
        <strong>{shared(`state.${tie.state as AssemblyState}`)}</strong>
      </p>
      {roles.length > 0 && <p>{t('roles', { roles: formatList(locale, roles) })}</p>}
      {tie.waiting && (
        <p className={classes.waiting}>
          {t('waiting')} <Link href="/join">{t('waiting.see')}</Link>
        </p>
      )}
      {tie.declined && !tie.waiting && (
        <p className={classes.waiting}>
          {t('declined')} <Link href="/join">{t('waiting.see')}</Link>
        </p>
      )}
      {roles.length > 0 && (
        <div className={classes.ways}>
          <Button component={Link} href={address(first)}>
            {t(`go.${first}`)}
          </Button>
          <nav aria-label={t('other')} className={classes.others}>
            {others.map((destination) => (
              <Link key={destination} href={address(destination)}>
                {t(`go.${destination}`)}
              </Link>
            ))}
          </nav>
        </div>
      )}
    </li>
  );
}
