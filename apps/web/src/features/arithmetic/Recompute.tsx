import { Button } from '@mantine/core';
import { saveFile } from '../../shared/device/save-file.js';
import { shortHash } from '../../shared/i18n/format.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import classes from './ArithmeticPage.module.css';
import type { DecisionFacts } from './decision-facts.js';
import { arithmeticMessages } from './messages.js';

/** What this browser found, and the same as data for whoever would rather compute it elsewhere. */
export function Recompute({ facts, number }: { readonly facts: DecisionFacts; readonly number: number }) {
  const t = useText(arithmeticMessages);
  const name = `decision-${number}.json`;
  const save = () => saveFile(name, facts.text, 'application/json');
  return (
    <section className={classes.recompute}>
      <p className={classes.agrees} data-agrees={facts.agrees} role={facts.agrees ? undefined : 'alert'}>
        {facts.agrees ? t('agrees') : t('differs')}
        {facts.act !== null && (
          <span className={classes.hash}>{t('hash', { hash: shortHash(facts.hash), act: facts.act })}</span>
        )}
      </p>
      <div className="no-print">
        <h2>{t('recompute')}</h2>
        <p>{t('recompute.lead')}</p>
        <pre className={classes.command}>{`npm run -s decide -- ${name}`}</pre>
        <div className={classes.buttons}>
          <Button variant="default" onClick={save}>
            {t('download')}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </div>
      </div>
    </section>
  );
}
