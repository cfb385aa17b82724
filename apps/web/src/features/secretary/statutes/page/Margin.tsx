import { legalSourceWords, tellStatutesFinding } from '@collegium/contract';
import {
  lawOf,
  type LegalSource,
  type RuleTopic,
  type Statutes,
  type StatutesFinding,
} from '@collegium/rules';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { spaced } from '../../../../shared/i18n/format-message.js';
import { statutesMessages } from '../messages.js';
import type { Sentence } from '../text/sentence.js';
import type { Pen } from './SentenceLine.js';
import classes from './Text.module.css';

interface MarginProps {
  readonly sentence: Sentence;
  readonly statutes: Statutes;
  /** The article to cite here; null where an earlier sentence cites it. */
  readonly topic: RuleTopic | null;
  readonly showLaw: boolean;
  readonly findings: readonly StatutesFinding[];
  readonly pen: Pen | null;
}

/** Beside a sentence, as in a printed law: its article, the law it rests on, what is to be said against it. */
export function Margin({ sentence, statutes, topic, showLaw, findings, pen }: MarginProps) {
  const law = showLaw ? lawOf(sentence.setting, statutes.legalForm) : null;
  return (
    <>
      {topic && <Article statutes={statutes} topic={topic} pen={pen} />}
      {law && <Law law={law} />}
      {findings.map((finding, at) => (
        <Said key={`${finding.key}-${at}`} finding={finding} />
      ))}
    </>
  );
}

function Law({ law }: { readonly law: LegalSource }) {
  const { locale } = useLocale();
  return <p className={classes.law}>{spaced(locale, legalSourceWords[locale][law])}</p>;
}

export function levelOf({ key, level }: StatutesFinding): 'open' | StatutesFinding['level'] {
  return key === 'not-settled' ? 'open' : level;
}

export function Said({ finding }: { readonly finding: StatutesFinding }) {
  const t = useText(statutesMessages);
  const { locale } = useLocale();
  const level = levelOf(finding);
  return (
    <p className={classes.said} data-level={level}>
      <strong>{t(`said.${level}`)}</strong> {spaced(locale, tellStatutesFinding(locale, finding))}
    </p>
  );
}

function Article({
  statutes,
  topic,
  pen,
}: Pick<MarginProps, 'statutes' | 'pen'> & { readonly topic: RuleTopic }) {
  const t = useText(statutesMessages);
  const cited = statutes.articles[topic] ?? '';
  if (!pen) {
    return cited === '' ? null : (
      <p className={classes.article}>
        <span className="visually-hidden">{t('article')} </span>
        {cited}
      </p>
    );
  }
  const write = (typed: string) => {
    const { [topic]: _, ...others } = statutes.articles;
    // One begins with a letter, never with a space: the record keeps it as it is read.
    const text = typed.trimStart();
    const articles = text === '' ? others : { ...others, [topic]: text };
    pen.write({ ...statutes, articles }, `article/${topic}`);
  };
  return (
    <input
      type="text"
      className={classes.citing}
      aria-label={t('article.of', { topic: t(`topic.${topic}`) })}
      placeholder={`${t('article.short')} …`}
      maxLength={200}
      autoComplete="off"
      value={cited}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
