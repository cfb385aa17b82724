import { Link } from 'wouter';
import type { AssemblyView, BallotView, RegisterView } from '@collegium/contract';
import type { Decision } from '@collegium/rules';
import { useRead } from '../../shared/api/query.js';
import { formatInstant } from '../../shared/i18n/format.js';
import { useLocale, useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { Fetched } from '../../shared/layout/Fetched.js';
import { Page } from '../../shared/layout/Page.js';
import { SignedIn } from '../../shared/layout/SignedIn.js';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import classes from './ArithmeticPage.module.css';
import { chaptersOf } from './chapters.js';
import { CollegeTable } from './CollegeTable.js';
import { Conclusion } from './Conclusion.js';
import { decisionFacts, type DecisionFacts } from './decision-facts.js';
import { Lines } from './Lines.js';
import { arithmeticMessages } from './messages.js';
import { Ranking } from './Ranking.js';
import { Recompute } from './Recompute.js';
import { RuleList } from './RuleList.js';

interface ArithmeticPageProps {
  readonly assembly: string;
  readonly ballot?: string;
}

/** A decision as a page that a lawyer checks with a pencil, and that this browser computes again. */
export function ArithmeticPage({ assembly, ballot = '' }: ArithmeticPageProps) {
  const t = useText(arithmeticMessages);
  return (
    <SignedIn fallbackTitle={t('title')}>{() => <Arithmetic assembly={assembly} ballot={ballot} />}</SignedIn>
  );
}

function Arithmetic({ assembly, ballot }: { readonly assembly: string; readonly ballot: string }) {
  const t = useText(arithmeticMessages);
  const view = useRead('getAssembly', { params: { assembly } });
  const read = useRead('getBallot', { params: { assembly, ballot } });
  const register = useRead('getRegister', { params: { assembly } });
  const title = read.data ? t('title.ballot', { number: read.data.number }) : t('title');
  return (
    <Page
      width="middle"
      title={view.data ? `${title} · ${view.data.title}` : title}
      context={view.data?.title}
      {...(view.data ? { simulated: view.data.simulated } : {})}
    >
      <Fetched read={view}>
        {(shown) => (
          <Fetched read={register}>
            {(acts) => (
              <Fetched read={read}>
                {(asked) => <Sheet assembly={shown} ballot={asked} register={acts} />}
              </Fetched>
            )}
          </Fetched>
        )}
      </Fetched>
    </Page>
  );
}

interface SheetProps {
  readonly assembly: AssemblyView;
  readonly ballot: BallotView;
  readonly register: RegisterView;
}

function Sheet({ assembly, ballot, register }: SheetProps) {
  const t = useText(arithmeticMessages);
  const words = useWords();
  const { locale } = useLocale();
  const { decision, proclaimedAt } = ballot;
  const facts = decision && decisionFacts(register, ballot, decision);
  return (
    <article className={classes.sheet}>
      <header className={classes.head}>
        <p className={classes.eyebrow}>
          {t('eyebrow', { number: ballot.number })}
          {decision &&
            `, ${
              proclaimedAt === null
                ? t('not-proclaimed')
                : t('proclaimed', { when: formatInstant(locale, proclaimedAt, assembly.timeZone) })
            }`}
        </p>
        <h1 className={classes.question}>{words(ballot.question)}</h1>
        <p className={classes.lead}>{t('lead')}</p>
      </header>
      {decision && facts ? (
        <Worked assembly={assembly} ballot={ballot} decision={decision} facts={facts} />
      ) : (
        <StateMessage kind="empty" title={t('not-decided')} level={2}>
          {t('not-decided.text')}
        </StateMessage>
      )}
      <p className="no-print">
        <Link href={`/assemblies/${assembly.id}/record`}>{t('back')}</Link>
      </p>
    </article>
  );
}

interface WorkedProps {
  readonly assembly: AssemblyView;
  readonly ballot: BallotView;
  readonly decision: Decision;
  readonly facts: DecisionFacts;
}

function Worked({ assembly, ballot, decision, facts }: WorkedProps) {
  const t = useText(arithmeticMessages);
  const nameOf = (number: number) => assembly.colleges.find((one) => one.number === number)?.name;
  const { kind, options, rules } = ballot;
  const table = decision.weights.length > 0 ? 'colleges' : 'votes';
  return (
    <>
      <section className={classes.part}>
        <h2>{t('rule')}</h2>
        <RuleList ballot={{ rules, options }} convocation={facts.input.attendance.convocation} />
      </section>
      {chaptersOf(decision.steps).map(({ name, lines }) => (
        <section key={name} className={classes.part}>
          <h2>{t(`chapter.${name}`)}</h2>
          {kind === 'resolution' && name === table && (
            <CollegeTable input={facts.input} decision={decision} nameOf={nameOf} />
          )}
          {name === 'seats' && <Ranking decision={decision} options={options} nameOf={nameOf} />}
          <Lines lines={lines} options={options} />
        </section>
      ))}
      <Conclusion decision={decision} ballot={ballot} nameOf={nameOf} />
      <Recompute facts={facts} number={ballot.number} />
    </>
  );
}
