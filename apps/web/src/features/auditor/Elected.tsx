import type { BallotOption } from '@collegium/contract';
import type { SeatFinding } from '@collegium/rules';
import { electedInOrder } from '../../shared/decision/elected-order.js';
import { decisionMessages } from '../../shared/decision/messages.js';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import classes from './Decisions.module.css';

interface ElectedProps {
  readonly seats: readonly SeatFinding[];
  readonly options: readonly BallotOption[];
}

/** Who was elected, college by college, in a line each, and the seats that are left. */
export function Elected({ seats, options }: ElectedProps) {
  const { locale } = useLocale();
  const t = useText(decisionMessages);
  const line = (seat: SeatFinding) => [
    ...electedInOrder(seat, options).map(({ label }) => label),
    ...(seat.vacant > 0 ? [t('vacant', { count: seat.vacant })] : []),
    ...(seat.leftToNewVote > 0 ? [t('left', { count: seat.leftToNewVote })] : []),
  ];
  return (
    <ul className={classes.elected}>
      {seats.map((seat) => (
        <li key={seat.college}>
          <CollegeMark college={seat.college} />
          <span>{formatList(locale, line(seat))}</span>
        </li>
      ))}
    </ul>
  );
}
