import type { BallotView, College } from '@collegium/contract';
import { decisionMessages } from '../../shared/decision/messages.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { NameList } from '../../shared/pictures/NameList.js';
import { CollegeMark } from '../../shared/pictures/CollegeMark.js';
import { chairMessages } from './messages.js';
import classes from './Proposed.module.css';

interface ProposedProps {
  readonly ballot: BallotView;
  readonly colleges: readonly College[];
}

/** What will be on the paper: the answers, or the candidates of each college; and who is on the roll so far. */
export function Proposed({ ballot, colleges }: ProposedProps) {
  const t = useText(chairMessages);
  return (
    <section className={classes.proposed} aria-labelledby="proposed">
      <h3 id="proposed" className={classes.heading}>
        {t('ballot.options')}
      </h3>
      {ballot.kind === 'resolution' && (
        <>
          <NameList kind={ballot.kind} options={ballot.options} />
          <Answers ballot={ballot} />
        </>
      )}
      {ballot.kind === 'election' && <Candidates ballot={ballot} colleges={colleges} />}
      {ballot.kind === 'ticket' && <Tickets ballot={ballot} />}
      <p className={classes.later}>{t('ballot.electors-later')}</p>
    </section>
  );
}

function Answers({ ballot }: { readonly ballot: BallotView }) {
  const t = useText(decisionMessages);
  const { rules } = ballot;
  const offers = rules?.kind === 'resolution' ? rules.offers : { abstention: false, blank: false };
  const answers = [
    'for',
    'against',
    ...(offers.abstention ? ['abstention'] : []),
    ...(offers.blank ? ['blank'] : []),
  ] as readonly ('for' | 'against' | 'abstention' | 'blank')[];
  return (
    <ul className={classes.answers}>
      {answers.map((answer) => (
        <li key={answer}>{t(answer)}</li>
      ))}
    </ul>
  );
}

/** Persons who stand together: one ticket a line. */
function Tickets({ ballot }: { readonly ballot: BallotView }) {
  const t = useText(decisionMessages);
  return (
    <ul className={classes.answers}>
      {ballot.options.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
      {ballot.rules?.offers.blank === true && <li>{t('blank')}</li>}
    </ul>
  );
}

function Candidates({ ballot, colleges }: ProposedProps) {
  const t = useText(chairMessages);
  const { rules } = ballot;
  if (rules?.kind !== 'election') return null;
  return (
    <div className={classes.colleges}>
      {rules.colleges.map(({ college, seats }) => {
        const names = ballot.options.filter((option) => option.college === college);
        return (
          <details key={college} className={classes.college}>
            <summary>
              <CollegeMark
                college={college}
                name={colleges.find(({ number }) => number === college)?.name ?? ''}
              />
              <span className={classes.count}>
                {t('ballot.seats', { seats })}, {t('options.candidates', { count: names.length })}
              </span>
            </summary>
            <ul className={classes.names}>
              {names.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
