import type { BallotOption } from '@collegium/contract';
import type { Comparison, Step, StepKey } from '@collegium/rules';
import { formatExact } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { StepSentence } from '../../shared/pictures/StepSentence.js';
import type { Line } from './chapters.js';
import { comparisonText, shareText } from './college-rows.js';
import classes from './Lines.module.css';
import { arithmeticMessages } from './messages.js';

interface LinesProps {
  readonly lines: readonly Line[];
  readonly options: readonly BallotOption[];
}

/** Steps as lines of a sum: number, rule and article, ratio, comparison and whether it is so. */
export function Lines({ lines, options }: LinesProps) {
  return (
    <ol className={classes.lines}>
      {lines.map(({ number, step }) => (
        <li key={number} value={number} className={classes.line}>
          <span className={classes.number} aria-hidden="true">
            {number}
          </span>
          <StepSentence step={step} options={options} />
          <Worked step={step} />
        </li>
      ))}
    </ol>
  );
}

/** Lines whose equality is the fact itself: neither side has the majority. */
const divided: ReadonlySet<StepKey> = new Set([
  'decision.weighted-tie',
  'decision.tie-rejected',
  'decision.divided',
]);

/** `15/30 (50 %)`, then `1/2 > 1/2 : non`. */
function Worked({ step: { key, fraction, comparison, holds } }: { readonly step: Step }) {
  const t = useText(arithmeticMessages);
  const { locale } = useLocale();
  // Where weights come in, what is compared is itself a share of the whole.
  const ofWhole = key.startsWith('decision.weighted-') || key.startsWith('quorum.rights-');
  const ratio = fraction ? shareText(fraction) : ofWhole ? comparison?.left : undefined;
  return (
    <p className={classes.worked}>
      {ratio !== undefined && (
        <span className={classes.ratio}>{t('ratio', { ratio, percent: formatExact(locale, ratio) })}</span>
      )}
      <strong className={classes.verdict} data-holds={holds}>
        {divided.has(key) && comparison
          ? t('divided', { test: comparisonText(comparison) })
          : verdict(t, { comparison, holds })}
      </strong>
    </p>
  );
}

function verdict(
  t: ReturnType<typeof useText<'test' | 'yes' | 'no'>>,
  { comparison, holds }: { readonly comparison: Comparison | undefined; readonly holds: Step['holds'] },
): string {
  const answer = holds === null ? '' : t(holds ? 'yes' : 'no');
  if (comparison === undefined) return answer;
  const test = comparisonText(comparison);
  return answer === '' ? test : t('test', { test, answer });
}
