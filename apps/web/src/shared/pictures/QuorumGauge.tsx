import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { formatNumber } from '../i18n/format.js';
import { pictureMessages } from './messages.js';
import classes from './QuorumGauge.module.css';

interface QuorumGaugeProps {
  /** As in the live snapshot; null when the statutes ask for none. */
  readonly quorum: {
    readonly heads: number;
    readonly called: number;
    readonly needed: number;
    readonly reached: boolean;
  } | null;
  /** Announce changes to a screen reader. One gauge of a page at most. */
  readonly announce?: boolean;
}

/** Heads against those called, with the threshold marked on the bar and the sentence under it. */
export function QuorumGauge({ quorum, announce = false }: QuorumGaugeProps) {
  const t = useText(pictureMessages);
  const { locale } = useLocale();
  if (quorum === null) return <p>{t('quorum.none')}</p>;
  const share = (value: number) => `${Math.min(100, (100 * value) / Math.max(1, quorum.called))}%`;
  const sentence = t(quorum.reached ? 'quorum.reached' : 'quorum.missed', {
    heads: quorum.heads,
    called: quorum.called,
    needed: quorum.needed,
  });
  return (
    <figure className={classes.gauge} data-reached={quorum.reached}>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ width: share(quorum.heads) }} />
        <div className={classes.threshold} style={{ left: share(quorum.needed) }}>
          <span>{t('quorum.threshold', { needed: formatNumber(locale, quorum.needed) })}</span>
        </div>
      </div>
      <figcaption className={classes.sentence}>
        <span role={announce ? 'status' : undefined}>{sentence}</span>
      </figcaption>
    </figure>
  );
}
