import type { BallotView, Role } from '@collegium/contract';
import type { TieFinding } from '@collegium/rules';
import { useState } from 'react';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { chairMessages } from './messages.js';
import { OneTie } from './OneTie.js';
import { isLotKnown, mattersWhichFirst } from './ties.js';
import type { useActs } from './useActs.js';
import classes from './TieBreak.module.css';

interface TieBreakProps {
  readonly ballot: BallotView;
  readonly roles: readonly Role[];
  readonly acts: ReturnType<typeof useActs>;
}

/** Every tied college, what was decided of it, and the one that is being decided. */
export function TieBreak({ ballot, roles, acts }: TieBreakProps) {
  const t = useText(chairMessages);
  const namesOf = useNames(ballot);
  const [wanted, setWanted] = useState<number | null>(null);
  const ties = ballot.decision?.ties ?? [];
  const open = ties.filter(({ resolution }) => resolution === 'open');
  const tie = open.find(({ college }) => college === wanted) ?? open[0];
  if (!tie) return null;
  const may = roles.includes('chair');
  return (
    <section className={classes.tie} aria-labelledby="tie">
      <h3 id="tie" className={classes.title}>
        {t('tie.title', { count: open.length })}
      </h3>
      {ties.length > 1 && <Colleges ties={ties} now={tie} namesOf={namesOf} onPick={setWanted} />}
      {ties.length === 1 && <p className={classes.who}>{t('tie.who', whoOf(tie, namesOf))}</p>}
      {mattersWhichFirst(ties) && <p className={classes.order}>{t('tie.order')}</p>}
      {isLotKnown(ties) && <p className={classes.order}>{t('tie.lot-known')}</p>}
      <OneTie
        key={tie.college}
        tie={tie}
        ballot={ballot}
        names={namesOf(tie.options)}
        may={may}
        acts={acts}
      />
    </section>
  );
}

type NamesOf = (options: readonly string[]) => string;

function useNames(ballot: BallotView): NamesOf {
  const { locale } = useLocale();
  const labels = new Map(ballot.options.map(({ id, label }) => [id, label]));
  return (options) =>
    formatList(
      locale,
      options.map((option) => labels.get(option) ?? option),
    );
}

function whoOf({ college, votes, seats, options }: TieFinding, namesOf: NamesOf) {
  return { college, votes, seats, names: namesOf(options) };
}

interface CollegesProps {
  readonly ties: readonly TieFinding[];
  /** The one being decided. */
  readonly now: TieFinding;
  readonly namesOf: NamesOf;
  readonly onPick: (college: number) => void;
}

/** The tied colleges, one a row: decided ones say how, the others can be taken in any order. */
function Colleges({ ties, now, namesOf, onPick }: CollegesProps) {
  const t = useText(chairMessages);
  return (
    <fieldset className={classes.ways}>
      <legend>{t('tie.which')}</legend>
      {ties.map((tie) =>
        tie.resolution === 'open' ? (
          <div key={tie.college} className={classes.way} data-chosen={tie === now}>
            <input
              type="radio"
              name="tied-college"
              id={`tied-${tie.college}`}
              checked={tie === now}
              onChange={() => onPick(tie.college)}
            />
            <label htmlFor={`tied-${tie.college}`} className={classes.row}>
              {t('tie.who', whoOf(tie, namesOf))}
            </label>
          </div>
        ) : (
          <p key={tie.college} className={classes.decided}>
            {t(`tie.done.${tie.resolution}`, {
              college: tie.college,
              names: namesOf(tie.resolution === 'lot' ? tie.drawn : tie.options),
              seats: tie.resolution === 'lot' ? tie.drawn.length : tie.seats,
            })}
          </p>
        ),
      )}
    </fieldset>
  );
}
