import type { BallotOption } from '@collegium/contract';
import type { SeatFinding } from '@collegium/rules';
import { electedInOrder } from '../../shared/decision/elected-order.js';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import classes from './Decisions.module.css';

interface ElectedProps {
  readonly seats: readonly SeatFinding[];
  readonly options: readonly BallotOption[];
}

/** Who was elected, college by college, in a line each. */
export function Elected({ seats, options }: ElectedProps) {
  const { locale } = useLocale();
  return (
    <ul className={classes.elected}>
      {seats.map((seat) => (
        <li key={seat.college}>
          <CollegeMark college={seat.college} />
          <span>
            {formatList(
              locale,
              electedInOrder(seat, options).map(({ label }) => label),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
