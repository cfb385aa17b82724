import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Page } from '../../shared/layout/Page.js';
import { simulatorMessages } from './messages.js';
import { pinnedSimulation } from './pinned.js';
import { Simulator } from './Simulator.js';
import classes from './Simulator.module.css';

/** The simulator for anyone: no account, no assembly, no server. */
export function SimulatorPage() {
  const t = useText(simulatorMessages);
  return (
    <Page title={t('title')} width="wide">
      <Simulator start={pinnedSimulation} note={<p className={classes.soft}>{t('example.note')}</p>} />
    </Page>
  );
}
