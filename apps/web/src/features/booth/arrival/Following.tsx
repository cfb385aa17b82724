import type { LiveSnapshot } from '@collegium/contract';
import { Link } from 'wouter';
import { useRead, useRefreshOn } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { arrivalMessages } from './messages.js';

/** After an adjournment: the way to the sitting that was convened again, as soon as there is one. */
export function Following({ live: { assembly, revision } }: { readonly live: LiveSnapshot }) {
  const t = useText(arrivalMessages);
  const { data } = useRead('getAssembly', { params: { assembly } });
  useRefreshOn(revision, 'getAssembly');
  const following = data?.following ?? null;
  if (following === null) return null;
  return (
    <p>
      {t('following')} <Link href={`/assemblies/${following}/booth`}>{t('following.go')}</Link>
    </p>
  );
}
