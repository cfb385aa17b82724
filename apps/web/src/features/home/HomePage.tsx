import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import { homeMessages } from './messages.js';

export function HomePage() {
  const t = useText(homeMessages);
  return (
    <Page title={t('title')}>
      <h1>{t('title')}</h1>
    </Page>
  );
}
