import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useSend } from '../../shared/api/query.js';
import { useHash } from '../../shared/device/useHash.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import prose from '../../shared/layout/Prose.module.css';
import { accountMessages } from './messages.js';
import { useArrive } from './SignInPage.js';

/** Where the mail's link lands. A button consumes it: programs that open links to check them must not. */
export function SignInLinkPage() {
  const t = useText(accountMessages);
  const token = useHash();
  const arrive = useArrive();
  const signIn = useSend('signInWithLink', arrive);
  if (token === '') {
    return (
      <Page title={t('link.title')}>
        <StateMessage
          kind="refused"
          title={t('link.missing')}
          level={1}
          action={<Link href="/sign-in">{t('link.again')}</Link>}
        />
      </Page>
    );
  }
  return (
    <Page title={t('link.title')}>
      <div className={prose.stack}>
        <h1>{t('link.title')}</h1>
        <p className={prose.lead}>{t('link.lead')}</p>
        <div>
          <Button size="lg" loading={signIn.isPending} onClick={() => signIn.mutate({ body: { token } })}>
            {t('link.submit')}
          </Button>
        </div>
        <Refusal error={signIn.error} />
        {signIn.error && (
          <p>
            <Link href="/sign-in">{t('link.again')}</Link>
          </p>
        )}
      </div>
    </Page>
  );
}
