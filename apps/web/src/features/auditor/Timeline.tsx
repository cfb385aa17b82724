import { useMemo } from 'react';
import type { RegisterView } from '@collegium/contract';
import type { Act } from '@collegium/record';
import { formatDay, formatTime, shortHash } from '../../shared/i18n/format.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { actMessages } from './act-messages.js';
import { actSentences, urnColleges, type UrnColleges } from './act-sentence.js';
import { readEntries } from './entries.js';
import { auditorMessages } from './messages.js';
import { byDay, stretches, type Entry, type Stretch } from './timeline.js';
import classes from './Timeline.module.css';

interface TimelineProps {
  readonly register: RegisterView;
  readonly timeZone: string;
}

/** The acts as a story: day by day, each a sentence with its hour, its place in the chain and its exact text. */
export function Timeline({ register, timeZone }: TimelineProps) {
  const t = useText(auditorMessages);
  const { locale } = useLocale();
  const entries = useMemo(() => readEntries(register.acts), [register]);
  const urns = useMemo(() => urnColleges(entries.flatMap(({ act }) => act ?? [])), [entries]);
  const days = byDay(stretches(entries), (at) => formatDay(locale, at, timeZone));
  return (
    <section className={`${classes.timeline} no-print`} aria-labelledby="acts">
      <h2 id="acts">{t('acts')}</h2>
      <p>{t('acts.count', { count: entries.length })}</p>
      {days.map(({ day, stretches: ofDay }) => (
        <div key={`${day}-${ofDay[0]?.entries[0]?.height ?? 0}`} className={classes.day}>
          <h3 className={classes.date}>{day}</h3>
          <ol className={classes.acts}>
            {ofDay.map((stretch) => (
              <Row key={stretch.entries[0]?.height} stretch={stretch} timeZone={timeZone} urns={urns} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly stretch: Stretch;
  readonly timeZone: string;
  readonly urns: UrnColleges;
}

function Row({ stretch, timeZone, urns }: RowProps) {
  const t = useText(auditorMessages);
  const [first, last] = [stretch.entries[0], stretch.entries.at(-1)];
  if (!first || !last) return null;
  if (!stretch.folded) {
    return (
      <li>
        <OneAct entry={first} timeZone={timeZone} urns={urns} />
      </li>
    );
  }
  return (
    <li>
      <details className={classes.stretch}>
        <summary className={classes.act}>
          <Hour act={first.act} timeZone={timeZone} />
          <span className={classes.sentence}>
            {t(`acts.stretch.${stretch.folded}`, { count: stretch.entries.length })}
          </span>
          <span className={classes.chain}>{t('acts.range', { from: first.height, to: last.height })}</span>
        </summary>
        <ol className={classes.acts}>
          {stretch.entries.map((entry) => (
            <li key={entry.height}>
              <OneAct entry={entry} timeZone={timeZone} urns={urns} />
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}

interface OneActProps {
  readonly entry: Entry;
  readonly timeZone: string;
  readonly urns: UrnColleges;
}

function OneAct({ entry, timeZone, urns }: OneActProps) {
  const t = useText(auditorMessages);
  const tell = useText(actMessages);
  const { act, height, hash, text } = entry;
  return (
    <details>
      <summary className={classes.act}>
        <Hour act={act} timeZone={timeZone} />
        <span className={classes.sentence}>
          {act === null && tell('unknown')}
          {act &&
            actSentences(act, urns).map(({ key, values }) => <span key={key}>{tell(key, values)} </span>)}
          {act && <span className={classes.by}>{tell('by', { by: act.by })}</span>}
        </span>
        <span className={classes.chain}>
          {t('acts.height', { height })} <code>{shortHash(hash)}</code>
        </span>
      </summary>
      <dl className={classes.exact}>
        <dt>{t('acts.text')}</dt>
        <dd>
          <code>{text}</code>
        </dd>
        <dt>{t('acts.hash')}</dt>
        <dd>
          <code>{hash}</code>
        </dd>
      </dl>
    </details>
  );
}

function Hour({ act, timeZone }: { readonly act: Act | null; readonly timeZone: string }) {
  const { locale } = useLocale();
  if (act === null) return <span />;
  return (
    <time className={classes.hour} dateTime={act.at}>
      {formatTime(locale, act.at, timeZone)}
    </time>
  );
}
