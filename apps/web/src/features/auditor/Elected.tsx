import type { BallotOption } from '@collegium/contract';
import type { SeatFinding } from '@collegium/rules';
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
  const named = new Map(options.map(({ id, label }) => [id, label]));
  return (
    <ul className={classes.elected}>
      {seats.map(({ college, elected }) => (
        <li key={college}>
          <CollegeMark college={college} />
          <span>
            {formatList(
              locale,
              elected.map(({ option }) => named.get(option) ?? option),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
