import { useRead } from '../../shared/api/query.js';
import { isProblem } from '../../shared/api/problem.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import prose from '../../shared/layout/Prose.module.css';
import classes from './DemoPage.module.css';
import { demonstrationMessages } from './messages.js';
import { Order } from './Order.js';
import { OthersPanel } from './OthersPanel.js';
import { Roles } from './Roles.js';

/** What the demonstration is, the roles to take, the order of things, and the other members. */
export function DemoPage() {
  const t = useText(demonstrationMessages);
  const demo = useRead('getDemonstration', {}, { refetchInterval: 1_000 });
  const absent = isProblem(demo.error, 'not-found');
  return (
    <Page title={t('title')} width="wide" simulated={!absent}>
      {absent ? (
        <StateMessage kind="empty" title={t('absent.title')} level={1}>
          {t('absent.text')}
        </StateMessage>
      ) : (
        <Fetched read={demo}>
          {(demonstration) => (
            <div className={classes.page}>
              <header className={classes.what}>
                <h1>{t('label')}</h1>
                <p className={prose.lead}>
                  {t('what.1')} {t('what.2')} {t('what.3')}
                </p>
              </header>
              <Order assembly={demonstration.assembly} />
              <div className={classes.hands}>
                <Roles demonstration={demonstration} />
                <OthersPanel others={demonstration.others} />
              </div>
            </div>
          )}
        </Fetched>
      )}
    </Page>
  );
}
