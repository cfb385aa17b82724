import type { LiveQuorum } from '@collegium/contract';
import type { CSSProperties } from 'react';
import { formatExact, formatNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { pictureMessages } from './messages.js';
import { quorumRows, type QuorumRow } from './quorum-rows.js';
import classes from './QuorumGauge.module.css';

interface QuorumGaugeProps {
  /** As in the live snapshot; null when the statutes ask for none. */
  readonly quorum: LiveQuorum | null;
  /** Announce changes to a screen reader. One gauge of a page at most. */
  readonly announce?: boolean;
}

/** One test of the quorum, with its threshold marked on the bar and the sentence under it. */
export function QuorumGauge({ quorum, announce = false }: QuorumGaugeProps) {
  const t = useText(pictureMessages);
  const figures = useQuorumFigures();
  const [row] = quorum === null ? [] : quorumRows([quorum]);
  if (!row) return <p>{t('quorum.none')}</p>;
  const { test } = row;
  const state = row.reached ? 'reached' : 'missed';
  const sentence =
    test.measure === 'heads' && test.needed !== null
      ? t(`quorum.${state}`, { heads: test.heads, called: test.called, needed: test.needed })
      : t(`quorum.rights-${state}`, figures(test));
  return (
    <figure className={classes.gauge} data-reached={row.reached}>
      <QuorumTrack row={row} labelled />
      <figcaption className={classes.sentence}>
        <span role={announce ? 'status' : undefined}>{sentence}</span>
      </figcaption>
    </figure>
  );
}

/** The bar with its threshold; the numbers always stand beside it, so it is silent. */
export function QuorumTrack({
  row: { filled, mark, test },
  labelled = false,
}: {
  readonly row: QuorumRow;
  readonly labelled?: boolean;
}) {
  const t = useText(pictureMessages);
  const { locale } = useLocale();
  const needed =
    test.needed === null ? formatExact(locale, test.threshold) : formatNumber(locale, test.needed);
  const places = { '--filled': `${filled * 100}%`, '--mark': `${mark * 100}%` } as CSSProperties;
  return (
    <div className={classes.track} data-labelled={labelled} style={places} aria-hidden="true">
      <div className={classes.bar} />
      <div className={classes.threshold}>{labelled && <span>{t('quorum.threshold', { needed })}</span>}</div>
    </div>
  );
}

/** What a sentence about rights needs: both shares in percent, and whether the threshold must be passed. */
export function useQuorumFigures(): (
  test: Pick<LiveQuorum, 'share' | 'threshold' | 'op'>,
) => Readonly<Record<string, string>> {
  const { locale } = useLocale();
  return ({ share, threshold, op }) => ({
    share: formatExact(locale, share),
    threshold: formatExact(locale, threshold),
    op: op === '>' ? 'over' : 'from',
  });
}
