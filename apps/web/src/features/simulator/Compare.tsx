import { outcomeSign } from '../../shared/decision/outcome.js';
import { formatExact } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { simulatorMessages } from './messages.js';
import type { Simulation } from './simulation.js';
import { bases, carryOvers, variantsOf, withReading, type Variant } from './variants.js';
import classes from './Compare.module.css';

interface CompareProps {
  readonly simulation: Simulation;
  readonly onChange: (next: Simulation) => void;
}

/** The same votes under each carry-over and each denominator: a table whose cells can be tried. */
export function Compare({ simulation, onChange }: CompareProps) {
  const t = useText(simulatorMessages);
  const variants = variantsOf(simulation);
  if (variants.length === 0) return null;
  return (
    <section className={classes.compare} aria-labelledby="compare">
      <h2 id="compare">{t('compare')}</h2>
      <p className={classes.lead}>{t('compare.lead')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.carry')}</th>
            {bases.map((base) => (
              <th key={base} scope="col">
                {t(`base.${base}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {carryOvers.map((carryOver) => (
            <tr key={carryOver}>
              <th scope="row">{t(`carry.${carryOver}`)}</th>
              {variants
                .filter((variant) => variant.carryOver === carryOver)
                .map((variant) => (
                  <td key={variant.denominator} data-label={t(`base.${variant.denominator}`)}>
                    <Cell variant={variant} onTry={() => onChange(withReading(simulation, variant))} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ variant, onTry }: { readonly variant: Variant; readonly onTry: () => void }) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  const { outcome, blocked, share, chosen, carryOver } = variant;
  if (outcome === null) return <p className={classes.open}>{t('compare.open')}</p>;
  const told = outcome === 'elected' || outcome === 'none-elected' ? 'incomplete' : outcome;
  const word = t(`compare.${blocked ? 'blocked' : told}`);
  return (
    <button
      type="button"
      className={classes.cell}
      aria-pressed={chosen}
      data-sign={outcomeSign(outcome)}
      onClick={onTry}
    >
      <span className={classes.outcome}>
        {t('compare.cell', { carry: t(`carry.lower.${carryOver}`), outcome: word })}
      </span>
      {share !== null && (
        <span className={classes.share}>
          {t('compare.share', { share: formatExact(locale, share), exact: share })}
        </span>
      )}
      {chosen && <span className={classes.chosen}>{t('compare.chosen')}</span>}
    </button>
  );
}
