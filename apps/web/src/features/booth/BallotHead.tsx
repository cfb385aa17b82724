import type { BallotView, Locale } from '@collegium/contract';
import { Suspense, type RefObject } from 'react';
import { formatElapsed, secondsBetween } from '../../shared/i18n/elapsed.js';
import { useLocale, useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { useNow } from '../../shared/device/clock.js';
import { useNewVote } from '../../shared/decision/useNewVote.js';
import { boothMessages } from './messages.js';
import { noticesFor } from './notices.js';
import { paperMessages } from './paper/messages.js';
import { ruleSentences } from './paper/rule-sentence.js';
import { patiently } from './patiently.js';
import classes from './BallotHead.module.css';

/** The list of names and the rule of the statutes: fetched for the ballots that have them. */
const Stated = patiently(async () => (await import('./stated/Stated.js')).Stated);

interface BallotHeadProps {
  readonly ballot: BallotView;
  /** The colleges one votes in: their rule and their notices are told. */
  readonly colleges: readonly number[];
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly kicker?: string;
  /** The question alone: for who has voted and needs its rule no more. */
  readonly brief?: boolean;
  /** Only what concerns one's own college: who answers below is told of the others after the answers. */
  readonly ownOnly?: boolean;
}

/** The head of a ballot paper: which ballot, the question, its rule, and what must be known before answering. */
export function BallotHead({
  ballot,
  colleges,
  heading,
  kicker,
  brief = false,
  ownOnly = false,
}: BallotHeadProps) {
  const t = useText(boothMessages);
  const words = useWords();
  const newVote = useNewVote()(ballot);
  const own = [...new Set(colleges)];
  return (
    <header className={classes.head}>
      <p className={classes.kicker}>
        <span>
          {kicker ?? t(ballot.round > 1 ? 'ballot.round' : 'ballot.kicker', { number: ballot.number })}
        </span>
        {ballot.openedAt && ballot.state === 'open' && <OpenFor since={ballot.openedAt} />}
      </p>
      <h1 ref={heading} tabIndex={-1} className={classes.question} data-brief={brief}>
        {words(ballot.question)}
      </h1>
      {newVote && <p className={classes.newVote}>{newVote}</p>}
      {!brief && <Rules ballot={ballot} own={own} about={ownOnly ? 'own' : 'all'} />}
    </header>
  );
}

interface NoticesProps {
  readonly ballot: BallotView;
  /** The colleges one votes in. */
  readonly own: readonly number[];
  readonly about: 'all' | 'own' | 'others';
}

function Rules({ ballot, own, about }: NoticesProps) {
  const p = useText(paperMessages);
  const { rules } = ballot;
  const asked = rules?.kind !== 'election' || own.length === 0 ? [null] : own;
  const sentences = rules ? asked.flatMap((college) => ruleSentences(rules, college)) : [];
  return (
    <>
      {sentences.length > 0 && <p>{sentences.map(({ key, values }) => p(key, values)).join(' ')}</p>}
      {sentences.length === 0 && (
        <Suspense fallback={null}>
          <Stated ballot={ballot} />
        </Suspense>
      )}
      <Notices ballot={ballot} own={own} about={about} />
    </>
  );
}

/** What must be known before it happens, told before the opening and again on the open paper. */
export function Notices({ ballot, own, about }: NoticesProps) {
  const t = useText(boothMessages);
  const told = noticesFor(ballot, own).filter(
    ({ key }) => about === 'all' || (key === 'notice.single') === (about === 'others'),
  );
  return told.map(({ key, values }) => (
    <p key={`${key} ${values['college'] ?? ''}`} className={classes.notice} data-notice={key}>
      {t(key, values)}
    </p>
  ));
}

function OpenFor({ since }: { readonly since: string }) {
  const t = useText(boothMessages);
  const { locale } = useLocale();
  const now = useNow(10_000).toISOString();
  const seconds = secondsBetween(since, now);
  if (seconds < 60) return null;
  return <span>{t('ballot.open-for', { elapsed: wholeMinutes(locale, seconds) })}</span>;
}

/** `4 min`, then `1 h 04 min`: a voter needs no seconds. */
function wholeMinutes(locale: Locale, seconds: number): string {
  if (seconds >= 3_600) return formatElapsed(locale, seconds);
  const format = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, format).format(Math.floor(seconds / 60));
}
