import { Link } from 'wouter';
import { useText } from '../i18n/LocaleProvider.js';
import { simulatorLinkMessages } from './simulator-link-messages.js';

/** From a page of an assembly to its simulator. */
export function SimulatorLink({ assembly }: { readonly assembly: string }) {
  const t = useText(simulatorLinkMessages);
  return (
    <p className="no-print">
      <Link href={`/assemblies/${assembly}/simulator`}>{t('open')}</Link>
    </p>
  );
}
