import { useSearch } from 'wouter';
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
import { playIn } from './plays.js';
import { Plays } from './Plays.js';
import { Roles } from './Roles.js';

/** What the demonstration is, its assemblies, and for one of them the roles, the order of things and the other members. */
export function DemoPage() {
  const t = useText(demonstrationMessages);
  const play = playIn(useSearch());
  const query = play === 'ptce' ? {} : { query: { play } };
  const demo = useRead('getDemonstration', query, { refetchInterval: 1_000 });
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
                <Plays demonstration={demonstration} />
                <p className={prose.lead}>{t(`play.${play}.what`)}</p>
                <p className={prose.soft}>
                  {t('what.roles')} {t('what.simulated')}
                </p>
              </header>
              <Order play={play} assembly={demonstration.assembly} />
              <div className={classes.hands}>
                <Roles demonstration={demonstration} />
                <OthersPanel play={play} others={demonstration.others} />
              </div>
            </div>
          )}
        </Fetched>
      )}
    </Page>
  );
}
