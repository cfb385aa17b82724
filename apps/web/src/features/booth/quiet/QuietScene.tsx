import type { AssemblyView, LiveSnapshot } from '@collegium/contract';
import type { ReactNode } from 'react';
import { useRead } from '../../../shared/api/query.js';
import { formatBothHours, formatDay, viewerTimeZone } from '../../../shared/i18n/format.js';
import { useLocale, useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../../shared/i18n/messages.js';
import { boothMessages } from '../messages.js';
import classes from './Quiet.module.css';

interface QuietProps {
  readonly title: string;
  /** 2 under a question. */
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}

/** A moment without anything to vote on: what it is, and what will come. */
export function Quiet({ title, level = 1, children }: QuietProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.quiet}>
      <Heading tabIndex={-1}>{title}</Heading>
      {children}
    </section>
  );
}

export function Before({
  assembly,
  live,
}: {
  readonly assembly: string;
  readonly live: LiveSnapshot | null;
}) {
  const t = useText(boothMessages);
  const { data } = useRead('getAssembly', { params: { assembly } });
  return (
    <Quiet title={t('before.title')}>
      {data && <When view={data} />}
      <p className={classes.soft}>{t('before.stay')}</p>
      <Agenda live={live} />
    </Quiet>
  );
}

function When({ view }: { readonly view: AssemblyView }) {
  const t = useText(boothMessages);
  const { locale } = useLocale();
  const { startsAt, timeZone, place } = view;
  const hours = formatBothHours(locale, startsAt, { assembly: timeZone, viewer: viewerTimeZone() });
  return (
    <p>
      {t('before.when', { day: formatDay(locale, startsAt, timeZone), time: hours.assembly, place })}{' '}
      {hours.here !== null && t('before.when-here', { here: hours.here })}
    </p>
  );
}

/** The agenda with the state of each ballot. */
export function Agenda({ live }: { readonly live: LiveSnapshot | null }) {
  const t = useText(boothMessages);
  const words = useWords();
  const shared = useText(sharedMessages);
  if (!live || live.agenda.length === 0) return null;
  return (
    <div className={classes.agenda}>
      <h2 className={classes.label}>{t('agenda.title')}</h2>
      <ol>
        {live.agenda.map(({ position, title, ballot }) => (
          <li key={position}>
            <span>{words(title)}</span>
            <span>{ballot && shared(`ballot.${ballot.state}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
