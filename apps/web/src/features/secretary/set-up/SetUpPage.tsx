import { useHash } from '../../../shared/device/useHash.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Failure, Loading } from '../../../shared/layout/Fetched.js';
import { Page } from '../../../shared/layout/Page.js';
import { SignedIn } from '../../../shared/layout/SignedIn.js';
import { StateMessage } from '../../../shared/layout/StateMessage.js';
import { useMe } from '../../../shared/session/useMe.js';
import { Claim } from './Claim.js';
import { setUpMessages } from './messages.js';
import { Wizard } from './Wizard.js';

/** With the one-time link: become the first secretary. Then, and for any founder: found an organisation. */
export function SetUpPage() {
  const t = useText(setUpMessages);
  const token = useHash();
  const { ready, error } = useMe();
  if (!ready)
    return <Page title={t('title')}>{error ? <Failure error={error} level={1} /> : <Loading />}</Page>;
  if (token !== '') {
    return (
      <Page title={t('claim.title')}>
        <Claim token={token} />
      </Page>
    );
  }
  return (
    <SignedIn fallbackTitle={t('title')}>
      {(me) => (
        <Page title={t('title')} width={me.mayCreateOrganisation ? 'middle' : 'column'}>
          {me.mayCreateOrganisation ? (
            <Wizard />
          ) : (
            <StateMessage kind="refused" title={t('denied.title')} level={1}>
              {t('denied.text')}
            </StateMessage>
          )}
        </Page>
      )}
    </SignedIn>
  );
}
