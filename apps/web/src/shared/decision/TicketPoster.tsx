import type { BallotOption } from '@collegium/contract';
import type { Decision } from '@collegium/rules';
import { useText } from '../i18n/LocaleProvider.js';
import { TallyBars } from '../pictures/TallyBars.js';
import { ticketRows } from './decided.js';
import { decisionMessages } from './messages.js';
import { useWhyNone } from './useWhyNone.js';
import { resolutionCounts } from './outcome.js';
import classes from './DecisionPoster.module.css';

interface TicketPosterProps {
  readonly decision: Decision;
  readonly options: readonly BallotOption[];
}

/** Who was elected together, in large, and every ticket's votes; or why a second round is needed. */
export function TicketPoster({ decision, options }: TicketPosterProps) {
  const t = useText(decisionMessages);
  const why = useWhyNone()(decision);
  const rows = ticketRows(decision, options);
  const elected = rows.find((row) => row.elected);
  const { expressed, blank } = resolutionCounts(decision);
  return (
    <div className={classes.resolution}>
      {elected && <p className={classes.ticket}>{elected.label}</p>}
      {why !== null && <p className={classes.why}>{why}</p>}
      <div className={classes.bars}>
        <TallyBars caption={t('voices')} rows={rows} of={Math.max(1, expressed)} shares />
      </div>
      {blank > 0 && <p className={classes.note}>{t('aside', { name: t('blank'), count: blank })}</p>}
    </div>
  );
}
