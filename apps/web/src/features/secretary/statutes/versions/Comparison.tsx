import { useMemo } from 'react';
import { statutesChapterLabels } from '@collegium/contract';
import type { Statutes } from '@collegium/rules';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { statutesMessages } from '../messages.js';
import {
  compareArticles,
  compareTexts,
  countChanges,
  type ComparedChapter,
  type ComparedSentence,
  type Run,
} from './compare-texts.js';
import { versionsMessages } from './messages.js';
import classes from './Versions.module.css';

interface ComparisonProps {
  readonly before: Statutes;
  readonly after: Statutes;
  readonly titles: readonly [string, string];
}

/** Two texts side by side, one above the other on a phone: what changed says so in words, not only in colour. */
export function Comparison({ before, after, titles }: ComparisonProps) {
  const t = useText(versionsMessages);
  const { locale } = useLocale();
  const chapters = useMemo(() => compareTexts(before, after, locale), [before, after, locale]);
  const articles = compareArticles(before, after);
  return (
    <div className={classes.comparison}>
      <p role="status">{t('compare.count', { count: countChanges(chapters) + articles.length })}</p>
      <div className={classes.sides} aria-hidden="true">
        <p>{titles[0]}</p>
        <p>{titles[1]}</p>
      </div>
      {chapters.map((chapter) => (
        <ChapterPart key={chapter.id} chapter={chapter} titles={titles} />
      ))}
      {articles.length > 0 && <Articles articles={articles} titles={titles} />}
    </div>
  );
}

type Titles = Pick<ComparisonProps, 'titles'>;

function ChapterPart({ chapter, titles }: Titles & { readonly chapter: ComparedChapter }) {
  const t = useText(versionsMessages);
  const { locale } = useLocale();
  const changes = chapter.sentences.filter(({ change }) => change !== 'same');
  const same = chapter.sentences.filter(({ change }) => change === 'same');
  return (
    <section className={classes.chapter}>
      <h2>{statutesChapterLabels[locale][chapter.id]}</h2>
      {changes.map((sentence) => (
        <Pair key={sentence.id} sentence={sentence} titles={titles} />
      ))}
      {same.length > 0 && (
        <details className={classes.same}>
          <summary>{t('compare.same', { count: same.length })}</summary>
          {same.map(({ id, after }) => (
            <p key={id}>{after?.map(({ words }) => words).join('')}</p>
          ))}
        </details>
      )}
    </section>
  );
}

function Pair({ sentence, titles }: Titles & { readonly sentence: ComparedSentence }) {
  const t = useText(versionsMessages);
  const { change, before, after } = sentence;
  return (
    <div className={classes.pair} data-change={change}>
      <p className={classes.change}>{t(`change.${change}`)}</p>
      <Side title={titles[0]} runs={before} />
      <Side title={titles[1]} runs={after} />
    </div>
  );
}

function Side({ title, runs }: { readonly title: string; readonly runs: readonly Run[] | null }) {
  const t = useText(versionsMessages);
  return (
    <div className={classes.side}>
      <p className={classes.sideTitle}>{title}</p>
      {runs ? (
        <p className={classes.sentence}>
          {runs.map((run, at) => (
            <Words key={at} run={run} />
          ))}
        </p>
      ) : (
        <p className={classes.absent}>{t('change.absent')}</p>
      )}
    </div>
  );
}

/** Struck out or underlined; those who listen hear where it begins and ends. */
function Words({ run: { kind, words } }: { readonly run: Run }) {
  const t = useText(versionsMessages);
  if (kind === 'same') return <span>{words}</span>;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="visually-hidden">{t(kind)} </span>
      {words}
      <span className="visually-hidden">{t('end')} </span>
    </Mark>
  );
}

function Articles({ articles, titles }: Titles & { readonly articles: ReturnType<typeof compareArticles> }) {
  const t = useText(versionsMessages);
  const text = useText(statutesMessages);
  const runs = (cited: string): readonly Run[] => [{ kind: 'same', words: cited || t('articles.none') }];
  return (
    <section className={classes.chapter}>
      <h2>{t('articles')}</h2>
      {articles.map(({ topic, before, after }) => (
        <div key={topic} className={classes.pair} data-change="changed">
          <p className={classes.change}>{text(`topic.${topic}`)}</p>
          <Side title={titles[0]} runs={runs(before)} />
          <Side title={titles[1]} runs={runs(after)} />
        </div>
      ))}
    </section>
  );
}
