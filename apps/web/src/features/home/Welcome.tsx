import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import prose from '../../shared/layout/Prose.module.css';
import { HemicyclePicture } from '../../shared/pictures/Hemicycle.js';
import { useMe } from '../../shared/session/useMe.js';
import { homeMessages } from './messages.js';
import classes from './Welcome.module.css';

/** A board of three colleges, as an ornament. */
const ORNAMENT = [9, 5, 1].flatMap((seats, index) =>
  Array.from({ length: seats }, () => ({ college: index + 1, member: '' })),
);

/** For someone who isn't signed in: what this is, and the ways in. */
export function Welcome() {
  const t = useText(homeMessages);
  const { installation } = useMe();
  const demonstration = installation?.demonstration ?? false;
  return (
    <Page title="" width="wide">
      <div className={classes.welcome}>
        <div className={prose.stack}>
          <h1>{t('welcome.title')}</h1>
          <p className={prose.lead}>{t('welcome.lead')}</p>
          <div className={classes.ways}>
            {demonstration && (
              <Button component={Link} href="/demo">
                {t('welcome.demo')}
              </Button>
            )}
            <Button component={Link} href="/sign-in" variant={demonstration ? 'default' : 'filled'}>
              {t('welcome.sign-in')}
            </Button>
            <Button component={Link} href="/join" variant="default">
              {t('welcome.join')}
            </Button>
          </div>
        </div>
        <div className={classes.ornament}>
          <HemicyclePicture seats={ORNAMENT} />
        </div>
        <dl className={classes.promises}>
          {(['meeting', 'rule', 'proof'] as const).map((promise) => (
            <div key={promise}>
              <dt>{t(`welcome.${promise}`)}</dt>
              <dd>{t(`welcome.${promise}-text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  );
}
