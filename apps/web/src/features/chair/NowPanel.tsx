import type { AssemblyView, BallotView, ChairView, LiveBallot, LiveSnapshot } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Adjourned } from './Adjourned.js';
import { BallotDetail } from './BallotDetail.js';
import { BallotHead } from './BallotHead.js';
import { divisionOf } from './division.js';
import { DivisionPanel } from './DivisionPanel.js';
import { chairMessages } from './messages.js';
import { NextAct, type ActContext } from './NextAct.js';
import { OtherActs } from './OtherActs.js';
import { SittingHead } from './SittingHead.js';
import { TieBreak } from './TieBreak.js';
import { spoken } from './acts.js';
import { useActs } from './useActs.js';
import classes from './NowPanel.module.css';

export interface NowPanelProps {
  readonly assembly: AssemblyView;
  readonly view: ChairView;
  readonly live: LiveSnapshot | null;
  /** Whether the live state is fresh; if not, what one's own acts answered is newer. */
  readonly connected: boolean;
  readonly ballot: BallotView | null;
}

/** What is in front of the assembly, and the one act that comes next. */
export function NowPanel({ assembly, view, live, connected, ballot }: NowPanelProps) {
  const t = useText(chairMessages);
  const acts = useActs(assembly.id);
  const running = runningOf(ballot, live, connected);
  const context = { assembly: assembly.id, roles: assembly.roles, ballot, running };
  return (
    <section className={classes.now} aria-labelledby="now">
      <h2 id="now" className="visually-hidden">
        {t('now')}
      </h2>
      {ballot ? (
        <BallotHead ballot={ballot} running={running} />
      ) : (
        <SittingHead assembly={assembly} state={connected && live ? live.state : assembly.state} />
      )}
      {assembly.state === 'adjourned' ? (
        <Adjourned assembly={assembly} revision={live?.revision} />
      ) : (
        <Next next={view.next} context={context} acts={acts} />
      )}
      {ballot && <BallotDetail assembly={assembly} ballot={ballot} running={running} />}
      <OtherActs others={view.others} context={context} acts={acts} />
    </section>
  );
}

/** The ballot in the live state; its own state counts when the live one is behind. */
function runningOf(
  ballot: BallotView | null,
  live: LiveSnapshot | null,
  connected: boolean,
): LiveBallot | null {
  if (!ballot || live?.ballot?.id !== ballot.id) return null;
  return connected ? live.ballot : { ...live.ballot, state: ballot.state };
}

interface NextProps {
  readonly next: ChairView['next'];
  readonly context: ActContext;
  readonly acts: ReturnType<typeof useActs>;
}

/** The next act; where none is to be pressed, why. */
function Next({ next, context, acts }: NextProps) {
  const t = useText(chairMessages);
  const planned = spoken(next);
  if (planned) return <NextAct planned={planned} context={context} acts={acts} />;
  if (next === null) return <p>{t('now.nothing')}</p>;
  if (next.act === 'break-tie' && context.ballot) {
    const { ballot, roles } = context;
    const division = divisionOf(ballot);
    return division === null ? (
      <TieBreak ballot={ballot} roles={roles} acts={acts} />
    ) : (
      <DivisionPanel division={division} ballot={ballot} may={roles.includes('chair')} acts={acts} />
    );
  }
  return (
    <p className={classes.counting} role="status">
      {t('counting')}
    </p>
  );
}
