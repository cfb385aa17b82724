import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { statutesChapterLabels } from '@collegium/contract';
import { lawOf, statutesFindings, type Statutes, type StatutesFinding } from '@collegium/rules';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { chaptersOf } from '../chapters/chapters.js';
import { statutesMessages } from '../messages.js';
import type { Chapter } from '../text/sentence.js';
import { Margin } from './Margin.js';
import { firstTopics, placeFindings } from './placing.js';
import { SentenceLine, type Pen } from './SentenceLine.js';
import { Summary } from './Summary.js';
import classes from './Text.module.css';

interface TextProps {
  readonly statutes: Statutes;
  /** Without a pen the text is only read. */
  readonly pen: Pen | null;
}

/** The statutes as a printed text: chapters, sentences, and in the margin their articles and what to say against them. */
export function TextOfStatutes({ statutes, pen }: TextProps) {
  const { locale } = useLocale();
  const chapters = useMemo(() => chaptersOf(statutes, locale), [statutes, locale]);
  const writing = pen !== null;
  // What the text still asks is asked of whoever writes it; a reader sees its blanks.
  const findings = useMemo(() => (writing ? statutesFindings(statutes) : []), [statutes, writing]);
  const placed = useMemo(() => placeFindings(chapters, findings), [chapters, findings]);
  return (
    <>
      {writing && <Summary chapters={chapters} findings={findings} />}
      <article className={classes.text} data-writing={writing}>
        {chapters.map((chapter, at) => (
          <ChapterPart
            key={chapter.id}
            chapter={chapter}
            number={at + 1}
            statutes={statutes}
            said={placed}
            pen={pen}
          />
        ))}
      </article>
    </>
  );
}

interface ChapterProps extends TextProps {
  readonly chapter: Chapter;
  readonly number: number;
  readonly said: ReadonlyMap<string, readonly StatutesFinding[]>;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

function ChapterPart({ chapter, number, statutes, said, pen }: ChapterProps) {
  const t = useText(statutesMessages);
  const { locale } = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const topics = firstTopics(chapter);
  useFocusKept(heading, chapter.sentences.length);
  const laws = new Set<string>();
  const isNewLaw = (setting: Chapter['sentences'][number]['setting']) => {
    const law = lawOf(setting, statutes.legalForm);
    if (law === null || laws.has(law)) return false;
    laws.add(law);
    return true;
  };
  return (
    <section className={classes.chapter} id={`chapter-${chapter.id}`}>
      <h2 ref={heading} tabIndex={-1}>
        <span className={classes.number}>{t('chapter', { number: ROMAN[number - 1] ?? number })}</span>
        {statutesChapterLabels[locale][chapter.id]}
      </h2>
      {chapter.sentences.map((sentence) => (
        <SentenceLine
          key={sentence.id}
          sentence={sentence}
          pen={pen}
          margin={
            <Margin
              sentence={sentence}
              statutes={statutes}
              topic={topics.get(sentence.id) ?? null}
              showLaw={isNewLaw(sentence.setting)}
              findings={said.get(sentence.id) ?? []}
              pen={pen}
            />
          }
        />
      ))}
    </section>
  );
}

/** Whoever takes a sentence out with its own button isn't thrown to the top of the page: its chapter takes the focus. */
function useFocusKept(heading: RefObject<HTMLHeadingElement | null>, sentences: number): void {
  const before = useRef(sentences);
  useEffect(() => {
    const fewer = sentences < before.current;
    before.current = sentences;
    if (fewer && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [sentences, heading]);
}
