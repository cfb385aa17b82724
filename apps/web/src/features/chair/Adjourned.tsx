import { Link } from 'wouter';
import type { AssemblyView } from '@collegium/contract';
import { useRefreshOn } from '../../shared/api/query.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { chairMessages } from './messages.js';

interface AdjournedProps {
  readonly assembly: AssemblyView;
  /** Goes up when the assembly is convened again. */
  readonly revision: number | undefined;
}

/** What happens after an adjournment: who convenes again, then the way to that sitting. */
export function Adjourned({ assembly, revision }: AdjournedProps) {
  const t = useText(chairMessages);
  useRefreshOn(revision, 'getAssembly');
  const { following } = assembly;
  if (following === null) return <p>{t('adjourned.wait')}</p>;
  return (
    <p>
      {t('adjourned.done')} <Link href={`/assemblies/${following}/chair`}>{t('adjourned.go')}</Link>
    </p>
  );
}
