import { Link } from 'wouter';
import { useText } from '../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../shared/i18n/messages.js';
import { Page } from '../shared/layout/Page.js';
import { StateMessage } from '../shared/layout/StateMessage.js';

export function Missing() {
  const t = useText(sharedMessages);
  return (
    <Page title={t('missing.title')}>
      <StateMessage
        kind="empty"
        title={t('missing.title')}
        level={1}
        action={<Link href="/">{t('missing.home')}</Link>}
      >
        {t('missing.text')}
      </StateMessage>
    </Page>
  );
}
