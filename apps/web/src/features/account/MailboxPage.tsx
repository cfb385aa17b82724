import type { Mail } from '@collegium/contract';
import { useRead } from '../../shared/api/query.js';
import { formatInstant, viewerTimeZone } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import prose from '../../shared/layout/Prose.module.css';
import { mailParts, ownPath } from './mail.js';
import classes from './MailboxPage.module.css';
import { accountMessages } from './messages.js';

/** Development only: the mails that a mail server would have carried, newest first. */
export function MailboxPage() {
  const t = useText(accountMessages);
  const mailbox = useRead('readMailbox', {}, { refetchInterval: 2_000 });
  return (
    <Page title={t('mailbox.title')}>
      <div className={prose.stack}>
        <h1>{t('mailbox.title')}</h1>
        <p className={prose.lead}>{t('mailbox.lead')}</p>
        <Fetched read={mailbox} level={2}>
          {({ mails }) =>
            mails.length === 0 ? (
              <StateMessage kind="empty" title={t('mailbox.empty')}>
                {t('mailbox.empty-text')}
              </StateMessage>
            ) : (
              <ol className={classes.list}>
                {mails.map((mail) => (
                  <MailItem key={mail.id} mail={mail} />
                ))}
              </ol>
            )
          }
        </Fetched>
      </div>
    </Page>
  );
}

function MailItem({ mail }: { readonly mail: Mail }) {
  const t = useText(accountMessages);
  const { locale } = useLocale();
  const { code, link } = mailParts(mail.text);
  const path = ownPath(link, window.location.origin);
  return (
    <li className={classes.mail}>
      <h2 className={classes.subject}>{mail.subject}</h2>
      <p className={prose.small}>
        {t('mailbox.to', { to: mail.to, at: formatInstant(locale, mail.at, viewerTimeZone()) })}
      </p>
      {code !== null && (
        <p className={classes.code}>
          <span className="visually-hidden">{t('mailbox.code')} </span>
          {code.slice(0, 3)} {code.slice(3)}
        </p>
      )}
      {path !== null && (
        <p>
          <a href={path}>{t('mailbox.link')}</a>
        </p>
      )}
      <pre className={classes.text}>{mail.text}</pre>
    </li>
  );
}
