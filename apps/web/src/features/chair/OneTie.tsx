import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BallotView } from '@collegium/contract';
import type { TieFinding } from '@collegium/rules';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { ConfirmAct } from './ConfirmAct.js';
import { chairMessages } from './messages.js';
import { waysOf, type Way } from './ties.js';
import { usePrimaryShortcut } from './usePrimaryShortcut.js';
import type { useActs } from './useActs.js';
import classes from './TieBreak.module.css';

interface OneTieProps {
  readonly tie: TieFinding;
  readonly ballot: BallotView;
  /** Who is tied, as a list in words. */
  readonly names: string;
  readonly may: boolean;
  readonly acts: ReturnType<typeof useActs>;
}

/** One college's tie: the ways left, with what each entails, and the act. Remade for each college. */
export function OneTie({ tie, ballot, names, may, acts }: OneTieProps) {
  const t = useText(chairMessages);
  const [picked, setPicked] = useState<Way | null>(null);
  const [asking, setAsking] = useState(false);
  const ways = waysOf(tie, ballot.decision?.ties ?? []);
  const only = ways.length === 1 ? ways[0] : undefined;
  const way = only ?? picked;
  const able = may && way !== null && !acts.isPending;
  const ask = () => setAsking(able);
  usePrimaryShortcut(ask);
  return (
    <>
      {only ? (
        <p className={classes.only}>{t(`tie.${only}.why`, { names, seats: tie.seats })}</p>
      ) : (
        <Ways tie={tie} names={names} way={way} may={may} onWay={setPicked} />
      )}
      {may ? (
        <Button size="lg" onClick={ask} aria-disabled={!able} data-disabled={!able}>
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
            acts.mutate({ ballot: ballot.id, body: { how: way, college: tie.college } });
          }}
        >
          <p>{t(`tie.${way}.why`, { names, seats: tie.seats })}</p>
          <p>{t('tie.confirm.final')}</p>
        </ConfirmAct>
      )}
    </>
  );
}

interface WaysProps {
  readonly tie: TieFinding;
  readonly names: string;
  readonly way: Way | null;
  readonly may: boolean;
  readonly onWay: (way: Way) => void;
}

const BOTH: readonly Way[] = ['lot', 'new-vote'];

function Ways({ tie, names, way, may, onWay }: WaysProps) {
  const t = useText(chairMessages);
  return (
    <fieldset className={classes.ways} disabled={!may}>
      <legend>{t('tie.choose', { college: tie.college })}</legend>
      {BOTH.map((each) => (
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
