import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { setUpMessages } from './messages.js';

/** "1/4 of the members", or "none" for a share of zero. */
export function useQuorumWords(): (share: string) => string {
  const t = useText(setUpMessages);
  return (share) => (share === '0' ? t('quorum.none') : t('quorum.share', { share }));
}
