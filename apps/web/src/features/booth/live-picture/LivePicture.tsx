import type { BallotView, LiveSnapshot, LiveUrn, TallyView } from '@collegium/contract';
import { useText, type Text } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { totalTurnout, turnoutByCollege } from '../../../shared/live/turnout.js';
import { hasStanding, Standing } from '../../../shared/pictures/Standing.js';
import { TallyBars, type TallyRow } from '../../../shared/pictures/TallyBars.js';
import { Bar, TurnoutBars } from '../../../shared/pictures/TurnoutBars.js';
import { boothMessages, type BoothKey } from '../messages.js';
import { paperMessages } from '../paper/messages.js';
import { liveUrnsOf, sumTallies } from './live-urns.js';
import classes from './LivePicture.module.css';

interface LivePictureProps {
  readonly ballot: BallotView;
  readonly live: LiveSnapshot | null;
  /** Colleges one votes in: theirs are shown, the others' tallies folded. */
  readonly own: readonly number[];
}

/** How the ballot is going: turnout by college, and the votes where the statutes show them. */
export function LivePicture({ ballot, live, own }: LivePictureProps) {
  const t = useText(boothMessages);
  const urns = liveUrnsOf(ballot, live);
  if (urns.length === 0) return null;
  const total = totalTurnout(urns);
  const tallied = urns.flatMap(({ tally }) => (tally ? [tally] : []));
  // The table of the weights has the votes of every college: added up, they would say something else.
  const shown = isWeighed(ballot, live) ? [] : tallied;
  const whole = ballot.kind === 'resolution' ? sumTallies(shown) : null;
  const mine = whole ? [whole] : shown.filter(({ college }) => college === null || own.includes(college));
  const others = shown.filter((tally) => !mine.includes(tally));
  return (
    <section className={classes.live}>
      <h2>{t('live.title')}</h2>
      <p>{t('live.turnout', { votes: total.votes, electors: total.electors })}</p>
      <Turnout urns={urns} live={live} />
      <Stands ballot={ballot} live={live} />
      {mine.map((tally) => (
        <Tally key={tally.urn} ballot={ballot} tally={tally} />
      ))}
      {tallied.length === 0 && <p className={classes.soft}>{t('live.later')}</p>}
      {others.map((tally) => (
        <details key={tally.urn} className={classes.others}>
          <summary>{caption(t, tally)}</summary>
          <Tally ballot={ballot} tally={tally} silent />
        </details>
      ))}
    </section>
  );
}

type OfBallot = Pick<LivePictureProps, 'ballot' | 'live'>;

function isWeighed(ballot: OfBallot['ballot'], live: OfBallot['live']): boolean {
  return live?.ballot?.id === ballot.id && (live.ballot.standing?.weights.length ?? 0) > 0;
}

/** Weighted colleges, or several majorities, on the votes so far. */
function Stands({ ballot, live }: OfBallot) {
  if (live?.ballot?.id !== ballot.id || !hasStanding(live.ballot)) return null;
  const names = new Map(live.room.colleges.map(({ college, name }) => [college, name]));
  return <Standing ballot={live.ballot} nameOf={(college) => names.get(college)} />;
}

function caption(t: Text<BoothKey>, { college }: TallyView): string {
  return college === null ? t('live.tally-all') : t('live.tally', { college });
}

function Turnout({ urns, live }: { readonly urns: readonly LiveUrn[]; readonly live: LiveSnapshot | null }) {
  const t = useText(sharedMessages);
  const total = totalTurnout(urns);
  const rows = turnoutByCollege(urns).flatMap(({ college, votes, electors }) => {
    if (college === null) return [];
    const name =
      live?.room.colleges.find((one) => one.college === college)?.name ?? t('college', { number: college });
    return [{ college, name, votes, electors }];
  });
  if (rows.length > 0) return <TurnoutBars rows={rows} />;
  return <Bar share={total.electors === 0 ? 0 : total.votes / total.electors} />;
}

interface TallyProps {
  readonly ballot: BallotView;
  readonly tally: TallyView;
  readonly silent?: boolean;
}

function Tally({ ballot, tally, silent = false }: TallyProps) {
  const t = useText(boothMessages);
  const p = useText(paperMessages);
  const words = useText(sharedMessages);
  const count = (id: string) => tally.counts[id] ?? 0;
  const rows: readonly TallyRow[] =
    ballot.kind === 'resolution'
      ? [
          { id: 'for', label: words('choice.for'), votes: count('for') },
          { id: 'against', label: words('choice.against'), votes: count('against') },
          { id: 'abstention', label: words('choice.abstention'), votes: tally.abstention, aside: true },
        ]
      : ballot.options
          .filter(({ college }) => college === null || college === tally.college)
          .map(({ id, label }) => ({ id, label, votes: count(id) }));
  const expressed = tally.votes - tally.blank - tally.void - tally.abstention;
  const blank = { id: 'blank', label: p('answer.blank'), votes: tally.blank, aside: true };
  return (
    <div className={classes.tally}>
      {!silent && <h3>{caption(t, tally)}</h3>}
      <TallyBars
        caption={caption(t, tally)}
        rows={[...rows, blank]}
        of={Math.max(1, expressed)}
        college={tally.college}
      />
    </div>
  );
}
