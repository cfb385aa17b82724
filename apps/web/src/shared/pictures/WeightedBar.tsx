import type { TestFinding, WeightFinding } from '@collegium/rules';
import type { CSSProperties } from 'react';
import { formatExact, formatShare, toNumber } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import type { CollegeVotes } from '../live/college-votes.js';
import { collegeColour, collegeFill } from '../theme/college-style.js';
import { CollegeMark } from './CollegeMark.js';
import { standingMessages } from './standing-messages.js';
import { lostWidth, segmentsOf, weightRows, type Segment } from './weighted.js';
import { WeightTable } from './WeightTable.js';
import classes from './WeightedBar.module.css';

export interface Weighing {
  readonly weights: readonly WeightFinding[];
  /** The weighted share *for*. */
  readonly share: string;
  readonly carryOver: 'proportional' | 'majority' | null;
  /** Null where the rules weigh without testing the whole. */
  readonly test: TestFinding | null;
}

interface WeightedBarProps {
  readonly weighing: Weighing;
  readonly votes: readonly CollegeVotes[];
  readonly nameOf: (college: number) => string | undefined;
  /** Still running: the words never make a decision of it. */
  readonly running: boolean;
}

/**
 * The weighted result as one bar: the colleges' weights as its widths, each filled with what the college carries *for*;
 * under it what is carried stands together, against the threshold. Then its table. Measured in `em`, for any screen.
 */
export function WeightedBar({ weighing, votes, nameOf, running }: WeightedBarProps) {
  const t = useText(standingMessages);
  const { locale } = useLocale();
  const { weights, share, carryOver, test } = weighing;
  const lost = lostWidth(segmentsOf(weights));
  const values = {
    share: formatExact(locale, share),
    exact: share,
    op: test?.op === '>' ? 'over' : 'from',
    threshold: test ? formatExact(locale, test.threshold) : '',
  };
  const key = test === null ? 'sentence.bare' : running ? 'sentence.so-far' : 'sentence.decided';
  return (
    <figure className={classes.weighted}>
      <Bars weighing={weighing} />
      <figcaption className={classes.words}>
        <p className={classes.sentence}>{t(key, values)}</p>
        {lost > 0 && <p className={classes.soft}>{t('lost', { share: formatShare(locale, lost, 1) })}</p>}
        {carryOver !== null && <p className={classes.soft}>{t(`carry.${carryOver}`)}</p>}
      </figcaption>
      <WeightTable
        rows={weightRows(weights, votes)}
        share={share}
        proportional={carryOver === 'proportional'}
        nameOf={nameOf}
      />
    </figure>
  );
}

function Bars({ weighing: { weights, share, test } }: { readonly weighing: Weighing }) {
  const t = useText(standingMessages);
  const { locale } = useLocale();
  const segments = segmentsOf(weights);
  const lost = lostWidth(segments);
  return (
    <div className={classes.bars} aria-hidden="true">
      <div className={classes.row}>
        {segments.map((segment) => (
          <SegmentPart key={segment.college} segment={segment} />
        ))}
        {lost > 0 && <span className={classes.lost} style={{ width: `${lost * 100}%` }} />}
      </div>
      <div className={classes.together}>
        {segments.map(({ college, carried }) => (
          <span
            key={college}
            className={classes.carried}
            style={{ ...collegeFill(college), width: `${carried * 100}%` }}
          />
        ))}
        {test && (
          <span className={classes.threshold} style={{ left: `${toNumber(test.threshold) * 100}%` }}>
            <i>{t('threshold', { threshold: formatExact(locale, test.threshold) })}</i>
          </span>
        )}
      </div>
      <p className={classes.share}>
        <strong>{formatExact(locale, share)}</strong> {t('share.for')}
      </p>
    </div>
  );
}

/** A college: its number and weight over its part of the bar, filled with what it carries. */
function SegmentPart({ segment: { college, effective, width, filled } }: { readonly segment: Segment }) {
  const { locale } = useLocale();
  const frame = { width: `${width * 100}%`, '--college': collegeColour(college) } as CSSProperties;
  return (
    <span className={classes.segment} style={frame}>
      <span className={classes.label}>
        <CollegeMark college={college} />
        <span className={classes.weight}>{formatExact(locale, effective)}</span>
      </span>
      <span className={classes.frame}>
        <span className={classes.fill} style={{ ...collegeFill(college), width: `${filled * 100}%` }} />
      </span>
    </span>
  );
}
