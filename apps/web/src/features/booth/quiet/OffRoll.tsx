import type { BallotView } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { BallotHead } from '../BallotHead.js';
import booth from '../Booth.module.css';
import { offRollMessages } from './off-roll-messages.js';
import { whyOffRoll } from './why-off-roll.js';

interface OffRollProps {
  readonly ballot: BallotView;
  readonly colleges: readonly number[];
}

/** Not on the roll: who votes now instead, and that one watches. */
export function OffRoll({ ballot, colleges }: OffRollProps) {
  const t = useText(offRollMessages);
  const why = whyOffRoll(ballot, colleges);
  return (
    <>
      <BallotHead ballot={ballot} colleges={colleges} brief />
      <div className={booth.lost} role="status">
        <strong>{t(`title.${why}`)}</strong>
        <p>{t(`text.${why}`)}</p>
      </div>
    </>
  );
}
