import type { BallotView, LiveBallot } from '@collegium/contract';
import { useRead } from '../../../shared/api/query.js';
import { decisionMessages } from '../../../shared/decision/messages.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { isAnswer } from '../../../shared/live/paper-list.js';
import { CollegeMark } from '../../../shared/pictures/CollegeMark.js';
import { NameList } from '../../../shared/pictures/NameList.js';
import { screenMessages } from '../messages.js';
import { QuestionHead } from './QuestionHead.js';
import { RuleLines } from './RuleLines.js';
import type { StageProps } from './Stage.js';
import classes from './AnnouncedStage.module.css';

interface AnnouncedStageProps extends StageProps {
  readonly ballot: LiveBallot;
}

/** A ballot that is ready: the question, what may be answered, the rule, and what must be known beforehand. */
export function AnnouncedStage({ snapshot, ballot }: AnnouncedStageProps) {
  const t = useText(screenMessages);
  const rules = useRead('getBallot', { params: { assembly: snapshot.assembly, ballot: ballot.id } }).data
    ?.rules;
  const single = ballot.notices.filter((notice) => notice.key === 'single-elector');
  return (
    <div className={classes.announced}>
      <QuestionHead assembly={snapshot.assembly} ballot={ballot} state={t('announced')} />
      {ballot.kind === 'election' ? (
        <Contests snapshot={snapshot} ballot={ballot} rules={rules} />
      ) : (
        <>
          <div className={classes.list}>
            <NameList kind={ballot.kind} options={ballot.options} />
          </div>
          <Answers ballot={ballot} blank={rules?.offers.blank === true} />
        </>
      )}
      <RuleLines assembly={snapshot.assembly} ballot={ballot.id} />
      {single.map((notice, index) => (
        <p key={index} className={classes.notice} role="note">
          {t('announced.single', { college: Number(notice.inputs['college']) })}
        </p>
      ))}
    </div>
  );
}

/** The answers of the paper, or its tickets; blank among them once the rules are known. */
function Answers({ ballot, blank }: { readonly ballot: LiveBallot; readonly blank: boolean }) {
  const words = useText(decisionMessages);
  const plain = ['for', 'against', 'abstention', 'blank'] as const;
  const options = ballot.options.filter(
    (option) => option.id !== 'blank' && (ballot.kind === 'ticket' || isAnswer(option)),
  );
  return (
    <ul className={classes.answers}>
      {options.map(({ id, label }) => {
        const answer = ballot.kind === 'ticket' ? undefined : plain.find((each) => each === id);
        return <li key={id}>{answer ? words(answer) : label}</li>;
      })}
      {blank && <li>{words('blank')}</li>}
    </ul>
  );
}

interface ContestsProps extends AnnouncedStageProps {
  readonly rules: BallotView['rules'] | undefined;
}

/** Who stands in each college, for how many seats. */
function Contests({ snapshot, ballot, rules }: ContestsProps) {
  const t = useText(screenMessages);
  // A new vote fills fewer seats than the board has: its own rules say how many.
  const contested = rules?.kind === 'election' ? rules.colleges : ballot.round > 1 ? [] : snapshot.seats;
  const seats = new Map(contested.map((each) => [each.college, each.seats]));
  const colleges = [
    ...new Set(ballot.options.flatMap(({ college }) => (college === null ? [] : [college]))),
  ].sort((a, b) => a - b);
  return (
    <div className={classes.contests}>
      {colleges.map((college) => {
        const names = ballot.options.filter((option) => option.college === college);
        const name = snapshot.room.colleges.find((each) => each.college === college)?.name;
        return (
          <section key={college} className={classes.contest}>
            <h2 className={classes.contestHead}>
              <CollegeMark college={college} {...(name === undefined ? {} : { name })} />
            </h2>
            <p className={classes.count}>
              {seats.has(college) && `${t('announced.seats', { seats: seats.get(college) ?? 0 })}, `}
              {t('announced.candidates', { count: names.length })}
            </p>
          </section>
        );
      })}
    </div>
  );
}
