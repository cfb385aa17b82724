import { Link } from 'wouter';
import type { PlayKey } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import classes from './DemoPage.module.css';
import { demonstrationMessages } from './messages.js';
import { pageOfPlay, stepsOf, twinOf } from './plays.js';

/** What to do in this assembly, in which order. */
export function Order({ play, assembly }: { readonly play: PlayKey; readonly assembly: string }) {
  const t = useText(demonstrationMessages);
  return (
    <section className={prose.stack}>
      <h2>{t('order.title')}</h2>
      <ol className={classes.order}>
        {stepsOf[play].map((step) => (
          <li key={step}>
            <Step step={step} play={play} assembly={assembly} />
          </li>
        ))}
      </ol>
      <p className={prose.soft}>{t('order.windows')}</p>
    </section>
  );
}

interface StepProps {
  readonly step: (typeof stepsOf)[PlayKey][number];
  readonly play: PlayKey;
  readonly assembly: string;
}

function Step({ step, play, assembly }: StepProps) {
  const t = useText(demonstrationMessages);
  const words = t(`order.${step}`);
  if (step === 'screen' || step === 'scic.screen') {
    return (
      <a href={`/assemblies/${assembly}/screen`} target="_blank" rel="noreferrer">
        {words}
      </a>
    );
  }
  if (play !== 'ptce' && step === `compare.${play}`) {
    return <Link href={pageOfPlay(twinOf[play])}>{words}</Link>;
  }
  return words;
}
