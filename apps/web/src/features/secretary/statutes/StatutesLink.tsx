import { Link } from 'wouter';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { statutesLinkMessages } from './link-messages.js';

/** The way to the statutes, from where a sitting is prepared. */
export function StatutesLink({
  assembly,
  secretary,
}: {
  readonly assembly: string;
  readonly secretary: boolean;
}) {
  const t = useText(statutesLinkMessages);
  return (
    <p>
      {t('lead')} <Link href={`/assemblies/${assembly}/statutes`}>{secretary ? t('write') : t('read')}</Link>
    </p>
  );
}
