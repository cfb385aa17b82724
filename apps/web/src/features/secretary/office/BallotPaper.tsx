import type { BallotOption, BallotView, College } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import prose from '../../../shared/layout/Prose.module.css';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { officeMessages } from './messages.js';
import classes from './Office.module.css';

interface BallotPaperProps {
  readonly ballot: BallotView;
  readonly colleges: readonly College[];
}

/** The options as voters will find them: one list for all, or one per college. */
export function BallotPaper({ ballot, colleges }: BallotPaperProps) {
  const t = useText(officeMessages);
  const shared = useText(sharedMessages);
  const { rules } = ballot;
  if (rules === null) return null;
  if (rules.kind === 'resolution') {
    const abstention = rules.offers.abstention ? (['abstention'] as const) : [];
    const blank = rules.offers.blank ? (['blank'] as const) : [];
    return (
      <>
        <NameList kind={ballot.kind} options={ballot.options} />
        <ul className={classes.options}>
          {(['for', 'against', ...abstention, ...blank] as const).map((choice) => (
            <li key={choice}>{shared(`choice.${choice}`)}</li>
          ))}
        </ul>
      </>
    );
  }
  if (rules.kind === 'ticket') {
    return (
      <>
        <Candidates options={ballot.options} />
        {rules.offers.blank && <p className={prose.small}>{t('ballot.blank')}</p>}
      </>
    );
  }
  return (
    <div className={classes.papers}>
      {rules.colleges.map(({ college, seats, maxNames }) => (
        <section key={college}>
          <h4 className={classes.college}>
            <CollegeMark
              college={college}
              name={colleges.find(({ number }) => number === college)?.name ?? ''}
            />
          </h4>
          <p className={prose.small}>{t('ballot.seats', { seats, names: maxNames })}</p>
          <Candidates options={ballot.options.filter((option) => option.college === college)} />
        </section>
      ))}
      {rules.offers.blank && <p className={prose.small}>{t('ballot.blank')}</p>}
    </div>
  );
}

function Candidates({ options }: { readonly options: readonly BallotOption[] }) {
  return (
    <ul className={classes.options}>
      {options.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  );
}
