import type { BallotView } from '@collegium/contract';
import type { Decision, SeatFinding } from '@collegium/rules';
import { ratifiesList } from '../../shared/decision/decided.js';
import { electedInOrder } from '../../shared/decision/elected-order.js';
import { decisionMessages } from '../../shared/decision/messages.js';
import { outcomeKey, outcomeSign, resolutionKey } from '../../shared/decision/outcome.js';
import { useWhyNone } from '../../shared/decision/useWhyNone.js';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { NameList } from '../../shared/pictures/NameList.js';
import classes from './Conclusion.module.css';
import { arithmeticMessages } from './messages.js';

interface ConclusionProps {
  readonly decision: Decision;
  readonly ballot: Pick<BallotView, 'kind' | 'options'>;
  readonly nameOf: (college: number) => string | undefined;
}

/** Where all the lines lead, in large: the outcome, and whom it puts where. */
export function Conclusion({ decision, ballot: { kind, options }, nameOf }: ConclusionProps) {
  const t = useText(arithmeticMessages);
  const decided = useText(decisionMessages);
  const whyNone = useWhyNone()(decision);
  const { outcome, unanimity, seats = [], ticket } = decision;
  const unanimous = unanimity?.holds ?? false;
  const key =
    kind === 'resolution'
      ? resolutionKey(outcome, unanimous, ratifiesList(options, decision))
      : outcomeKey(outcome, unanimous);
  const elected = options.find(({ id }) => id === ticket?.elected?.option);
  return (
    <section className={classes.conclusion} aria-labelledby="conclusion">
      <h2 id="conclusion">{t('conclusion')}</h2>
      <p className={classes.outcome} data-sign={outcomeSign(outcome)}>
        {decided(key)}
      </p>
      {outcome === 'adopted' && <NameList kind={kind} options={options} titled={false} />}
      {elected && <p className={classes.names}>{elected.label}</p>}
      {whyNone !== null && <p>{whyNone}</p>}
      {seats.length > 0 && (
        <ul className={classes.seats}>
          {seats.map((seat) => (
            <Seats key={seat.college} seat={seat} options={options} name={nameOf(seat.college)} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface SeatsProps {
  readonly seat: SeatFinding;
  readonly options: BallotView['options'];
  readonly name: string | undefined;
}

function Seats({ seat, options, name }: SeatsProps) {
  const { locale } = useLocale();
  const decided = useText(decisionMessages);
  const rests = [
    ['vacant', seat.vacant],
    ['left', seat.leftToNewVote],
    ['tied-seats', seat.tied],
  ] as const;
  const line = [
    ...electedInOrder(seat, options).map(({ label }) => label),
    ...rests.filter(([, count]) => count > 0).map(([key, count]) => decided(key, { count })),
  ];
  return (
    <li>
      <CollegeMark college={seat.college} {...(name === undefined ? {} : { name })} />
      <span className={classes.names}>{formatList(locale, line)}</span>
    </li>
  );
}
