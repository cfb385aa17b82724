import { tellStatutesFinding } from '@collegium/contract';
import type { StatutesFinding } from '@collegium/rules';
import { spaced } from '../../../../shared/i18n/format-message.js';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { statutesMessages } from '../messages.js';
import type { Chapter } from '../text/sentence.js';
import { levelOf } from './Margin.js';
import { anchorOf, sentenceOf } from './placing.js';
import classes from './Text.module.css';

interface SummaryProps {
  readonly chapters: readonly Chapter[];
  readonly findings: readonly StatutesFinding[];
}

const ORDER = ['blocks', 'open', 'warns', 'tells'] as const;
const gravity = (finding: StatutesFinding) => ORDER.indexOf(levelOf(finding));

/** At the top: everything to say against the text, each with the way to its sentence. */
export function Summary({ chapters, findings }: SummaryProps) {
  const t = useText(statutesMessages);
  const { locale } = useLocale();
  const sentences = chapters.flatMap((chapter) => chapter.sentences);
  const blocking = findings.filter(({ level }) => level === 'blocks').length;
  if (findings.length === 0) return <p className={classes.fine}>{t('summary.fine')}</p>;
  return (
    <section className={classes.summary} aria-labelledby="summary">
      <h2 id="summary" tabIndex={-1}>
        {t('summary.title')}
      </h2>
      <p>{blocking > 0 ? t('summary.blocks', { count: blocking }) : t('summary.tells')}</p>
      <ul>
        {[...findings]
          .sort((a, b) => gravity(a) - gravity(b))
          .map((finding, at) => {
            const sentence = sentenceOf(sentences, finding);
            const words = spaced(locale, tellStatutesFinding(locale, finding));
            const level = levelOf(finding);
            return (
              <li key={`${finding.key}-${at}`} data-level={level}>
                <strong>{t(`said.${level}`)}</strong>{' '}
                {sentence ? <a href={`#${anchorOf(sentence.id)}`}>{words}</a> : words}
              </li>
            );
          })}
      </ul>
    </section>
  );
}
