import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BallotView, Role } from '@collegium/contract';
import type { TieFinding } from '@collegium/rules';
import { formatList } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { ConfirmAct } from './ConfirmAct.js';
import { chairMessages } from './messages.js';
import { usePrimaryShortcut } from './usePrimaryShortcut.js';
import type { useActs } from './useActs.js';
import classes from './TieBreak.module.css';

interface TieBreakProps {
  readonly ballot: BallotView;
  readonly roles: readonly Role[];
  readonly acts: ReturnType<typeof useActs>;
}

const WAYS = ['lot', 'new-vote'] as const;
type Way = (typeof WAYS)[number];

/** The first tie that waits: who, for how many seats, and the two ways out with what each entails. */
export function TieBreak({ ballot, roles, acts }: TieBreakProps) {
  const tie = ballot.decision?.ties?.find(({ resolution }) => resolution === 'open');
  // Remade for each tie, so that one college's choice is never carried over to the next.
  return tie ? (
    <OneTie key={tie.college} tie={tie} ballot={ballot} may={roles.includes('chair')} acts={acts} />
  ) : null;
}

interface OneTieProps {
  readonly tie: TieFinding;
  readonly ballot: BallotView;
  readonly may: boolean;
  readonly acts: TieBreakProps['acts'];
}

function OneTie({ tie, ballot, may, acts }: OneTieProps) {
  const t = useText(chairMessages);
  const { locale } = useLocale();
  const [way, setWay] = useState<Way | null>(null);
  const [asking, setAsking] = useState(false);
  const labels = new Map(ballot.options.map(({ id, label }) => [id, label]));
  const names = formatList(
    locale,
    tie.options.map((option) => labels.get(option) ?? option),
  );
  const ask = () => setAsking(may && way !== null && !acts.isPending);
  usePrimaryShortcut(ask);
  return (
    <section className={classes.tie} aria-labelledby="tie">
      <h3 id="tie" className={classes.title}>
        {t('tie.title')}
      </h3>
      <p className={classes.who}>
        {t('tie.who', { college: tie.college, names, votes: tie.votes, seats: tie.seats })}
      </p>
      <Ways tie={tie} names={names} way={way} may={may} onWay={setWay} />
      {may ? (
        <Button size="lg" onClick={ask} aria-disabled={way === null} data-disabled={way === null}>
          {t(way === null ? 'tie.pick' : `tie.${way}`)}
        </Button>
      ) : (
        <p>{t('not-yours', { role: 'chair' })}</p>
      )}
      <Refusal error={acts.error} />
      {way && (
        <ConfirmAct
          open={asking}
          title={t(`tie.confirm.${way}`, { names })}
          label={t(`tie.${way}`)}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            acts.mutate({ ballot: ballot.id, college: tie.college, how: way });
          }}
        >
          <p>{t(`tie.${way}.why`, { names, seats: tie.seats })}</p>
          <p>{t('tie.confirm.final')}</p>
        </ConfirmAct>
      )}
    </section>
  );
}

interface WaysProps {
  readonly tie: TieFinding;
  readonly names: string;
  readonly way: Way | null;
  readonly may: boolean;
  readonly onWay: (way: Way) => void;
}

function Ways({ tie, names, way, may, onWay }: WaysProps) {
  const t = useText(chairMessages);
  return (
    <fieldset className={classes.ways} disabled={!may}>
      <legend>{t('tie.choose')}</legend>
      {WAYS.map((each) => (
        <div key={each} className={classes.way} data-chosen={way === each}>
          <input
            type="radio"
            name="tie"
            id={`tie-${each}`}
            checked={way === each}
            onChange={() => onWay(each)}
            aria-describedby={`tie-${each}-why`}
          />
          <label htmlFor={`tie-${each}`}>{t(`tie.${each}`)}</label>
          <p id={`tie-${each}-why`} className={classes.why}>
            {t(`tie.${each}.why`, { names, seats: tie.seats })}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
