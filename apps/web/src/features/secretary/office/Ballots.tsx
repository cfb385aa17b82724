import type { AssemblyView } from '@collegium/contract';
import { useRead } from '../../../shared/api/query.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../../shared/layout/Fetched.js';
import { BallotCard } from './BallotCard.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

interface BallotsProps {
  readonly about: AssemblyView;
  readonly secretary: boolean;
}

/** The ballots of the agenda, each readable as it will be shown. */
export function Ballots({ about, secretary }: BallotsProps) {
  const t = useText(officeMessages);
  return (
    <section className={classes.section} id="ballots">
      <h2>{t('ballots.title')}</h2>
      {about.agenda.map(
        ({ ballot }) =>
          ballot && <OneBallot key={ballot.id} about={about} ballot={ballot.id} secretary={secretary} />,
      )}
    </section>
  );
}

function OneBallot({ about, ballot, secretary }: BallotsProps & { readonly ballot: string }) {
  const view = useRead('getBallot', { params: { assembly: about.id, ballot } });
  return (
    <Fetched read={view} level={2}>
      {(one) => <BallotCard about={about} ballot={one} secretary={secretary} />}
    </Fetched>
  );
}
