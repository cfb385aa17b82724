import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssemblyView, BallotSummary } from '@collegium/contract';
import type { Statutes } from '@collegium/rules';
import { useRead } from '../../shared/api/query.js';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Failure } from '../../shared/layout/Fetched.js';
import { simulatorMessages } from './messages.js';
import { pastSimulation } from './past.js';
import type { Simulation } from './simulation.js';
import classes from './Simulator.module.css';

interface PastBallotsProps {
  readonly about: AssemblyView;
  readonly statutes: Statutes;
  readonly onTake: (next: Simulation) => void;
}

/** The resolutions already proclaimed, each to be tried again under the statutes shown. */
export function PastBallots({ about, statutes, onTake }: PastBallotsProps) {
  const t = useText(simulatorMessages);
  const [said, say] = useState('');
  const ballots = about.agenda.flatMap(({ ballot }) =>
    ballot?.state === 'proclaimed' && ballot.kind === 'resolution' ? [ballot] : [],
  );
  return (
    <section className={classes.past} aria-labelledby="past">
      <h2 id="past">{t('past')}</h2>
      {ballots.length === 0 && <p className={classes.soft}>{t('past.none')}</p>}
      <ul>
        {ballots.map((ballot) => (
          <PastBallot
            key={ballot.id}
            assembly={about.id}
            ballot={ballot}
            statutes={statutes}
            onTake={onTake}
            say={say}
          />
        ))}
      </ul>
      <p role="status" className={classes.soft}>
        {said}
      </p>
    </section>
  );
}

interface PastBallotProps extends Pick<PastBallotsProps, 'statutes' | 'onTake'> {
  readonly assembly: string;
  readonly ballot: BallotSummary;
  readonly say: (sentence: string) => void;
}

function PastBallot({ assembly, ballot, statutes, onTake, say }: PastBallotProps) {
  const t = useText(simulatorMessages);
  const words = useWords();
  const read = useRead('getBallot', { params: { assembly, ballot: ballot.id } });
  const register = useRead('getRegister', { params: { assembly } });
  const failed = read.error ?? register.error;
  const take = () => {
    if (read.data === undefined || register.data === undefined) return;
    const past = pastSimulation(statutes, read.data, register.data);
    if ('simulation' in past) onTake(past.simulation);
    say('simulation' in past ? t('past.taken', { number: ballot.number }) : t(`past.${past.refused}`));
  };
  return (
    <li>
      <span>
        {t('past.ballot', { number: ballot.number })} <q>{words(ballot.question)}</q>
      </span>
      <Button
        variant="default"
        loading={!failed && (read.isPending || register.isPending)}
        disabled={failed !== null}
        onClick={take}
      >
        {t('past.use')}
      </Button>
      {failed && <Failure error={failed} />}
    </li>
  );
}
