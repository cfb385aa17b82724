import { useText } from '../../shared/i18n/LocaleProvider.js';
import prose from '../../shared/layout/Prose.module.css';
import classes from './DemoPage.module.css';
import { demonstrationMessages } from './messages.js';

const STEPS = ['screen', 'chair', 'join', 'open', 'vote', 'proclaim', 'audit'] as const;

export function Order({ assembly }: { readonly assembly: string }) {
  const t = useText(demonstrationMessages);
  return (
    <section className={prose.stack}>
      <h2>{t('order.title')}</h2>
      <ol className={classes.order}>
        {STEPS.map((step) => (
          <li key={step}>
            {step === 'screen' ? (
              <a href={`/assemblies/${assembly}/screen`} target="_blank" rel="noreferrer">
                {t('order.screen')}
              </a>
            ) : (
              t(`order.${step}`)
            )}
          </li>
        ))}
      </ol>
      <p className={prose.soft}>{t('order.windows')}</p>
    </section>
  );
}
