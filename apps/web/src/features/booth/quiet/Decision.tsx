import type { BallotView, LiveSnapshot } from '@collegium/contract';
import { Link } from 'wouter';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { ratifiesList, stepOf, ticketRows } from '../../../shared/decision/decided.js';
import { outcomeKey, resolutionKey, type OutcomeKey } from '../../../shared/decision/outcome.js';
import { decisionMessages as posterMessages } from '../../../shared/decision/messages.js';
import { useWhyNone } from '../../../shared/decision/useWhyNone.js';
import { isWeighed, Weighed } from '../../../shared/decision/Weighed.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { DecisionSteps } from '../../../shared/pictures/DecisionSteps.js';
import { Hemicycle } from '../../../shared/pictures/Hemicycle.js';
import { TallyBars } from '../../../shared/pictures/TallyBars.js';
import { figureOf } from './figure.js';
import { decisionMessages } from './messages.js';
import classes from './Quiet.module.css';

interface DecisionProps {
  readonly ballot: BallotView;
  readonly live: LiveSnapshot | null;
  readonly assembly: string;
}

type Decided = NonNullable<BallotView['decision']>;

/** What was decided, in words and figures; the board where one was elected; the arithmetic for who unfolds it. */
export function Decision({ ballot, live, assembly }: DecisionProps) {
  const t = useText(decisionMessages);
  const words = useText(posterMessages);
  const { decision, kind, options } = ballot;
  if (!decision) return null;
  const unanimous = decision.unanimity?.holds ?? false;
  return (
    <section className={classes.decision}>
      <p className={classes.outcome} data-outcome={decision.outcome}>
        {words(outcomeWords(ballot, decision))}
        {unanimous && <span className={classes.unanimous}>{t('unanimous')}</span>}
      </p>
      <NoQuorum decision={decision} />
      <NameList kind={kind} options={options} />
      {kind === 'resolution' && <ResolutionResult decision={decision} live={live} />}
      {kind === 'ticket' && <TicketFigures ballot={ballot} decision={decision} />}
      {decision.seats && <Elected ballot={ballot} seats={decision.seats} />}
      {kind === 'election' && live && live.board.length > 0 && (
        <Hemicycle seats={live.seats} board={live.board} />
      )}
      <details className={classes.details}>
        <summary>{t('steps')}</summary>
        <DecisionSteps steps={decision.steps} options={options} />
      </details>
      <p>
        <Link href={`/assemblies/${assembly}/ballots/${ballot.id}/arithmetic`}>{t('arithmetic')}</Link>
      </p>
      <p>
        <Link href={`/assemblies/${assembly}/record`}>{t('record')}</Link>
      </p>
    </section>
  );
}

function NoQuorum({ decision }: { readonly decision: Decided }) {
  const t = useText(decisionMessages);
  const words = useText(posterMessages);
  if (decision.outcome !== 'no-quorum') return null;
  return <p>{stepOf(decision, 'college.absent-blocks') ? words('why.absent-college') : t('no-quorum')}</p>;
}

function outcomeWords({ kind, options }: BallotView, decision: Decided): OutcomeKey {
  return kind === 'resolution'
    ? resolutionKey(decision.outcome, false, ratifiesList(options, decision))
    : outcomeKey(decision.outcome);
}

interface ResolutionResultProps extends Pick<DecisionProps, 'live'> {
  readonly decision: Decided;
}

/** The votes on one bar; or weighed by college, with each majority that was asked. */
function ResolutionResult({ decision, live }: ResolutionResultProps) {
  if (!isWeighed(decision)) return <ResolutionFigures decision={decision} />;
  const names = new Map(live?.room.colleges.map(({ college, name }) => [college, name]));
  return <Weighed decision={decision} nameOf={(college) => names.get(college)} />;
}

function ResolutionFigures({ decision }: { readonly decision: Decided }) {
  const t = useText(decisionMessages);
  const words = useText(sharedMessages);
  const value = (name: 'for' | 'against' | 'abstention' | 'blank') => figureOf(decision, name);
  const row = (id: 'for' | 'against' | 'abstention' | 'blank', aside: boolean) => ({
    id,
    label: words(`choice.${id}`),
    votes: value(id),
    aside,
  });
  const expressed = value('for') + value('against');
  return (
    <>
      <p>{t('expressed', { for: value('for'), expressed })}</p>
      <TallyBars
        caption={t('figures')}
        rows={[row('for', false), row('against', false), row('abstention', true), row('blank', true)]}
        of={expressed}
        shares
      />
    </>
  );
}

interface TicketFiguresProps {
  readonly ballot: BallotView;
  readonly decision: Decided;
}

/** Who was elected together and the votes of each ticket; or why nobody was. */
function TicketFigures({ ballot, decision }: TicketFiguresProps) {
  const t = useText(decisionMessages);
  const why = useWhyNone()(decision);
  const rows = ticketRows(decision, ballot.options);
  const elected = rows.find((row) => row.elected);
  return (
    <>
      {elected && <p className={classes.ticket}>{elected.label}</p>}
      {why !== null && <p>{why}</p>}
      <TallyBars
        caption={t('figures')}
        rows={rows}
        of={Math.max(1, figureOf(decision, 'expressed'))}
        shares
      />
    </>
  );
}

function Elected({
  ballot,
  seats,
}: {
  readonly ballot: BallotView;
  readonly seats: NonNullable<Decided['seats']>;
}) {
  const t = useText(decisionMessages);
  const label = (id: string) => ballot.options.find((option) => option.id === id)?.label ?? id;
  return seats.map((seat) => (
    <div key={seat.college} className={classes.elected}>
      <h2 className={classes.college}>
        <CollegeMark college={seat.college} />
        {t('seats', { filled: seat.elected.length, seats: seat.seats })}
      </h2>
      <ol className={classes.names}>
        {seat.elected.map(({ option, votes, by }) => (
          <li key={option}>
            <span>{label(option)}</span>
            <span className={classes.votes}>{t(by === 'lot' ? 'votes.lot' : 'votes', { votes })}</span>
          </li>
        ))}
      </ol>
      {seat.leftToNewVote > 0 && <p>{t('left', { count: seat.leftToNewVote })}</p>}
      {seat.vacant > 0 && <p>{t('vacant', { count: seat.vacant })}</p>}
    </div>
  ));
}
