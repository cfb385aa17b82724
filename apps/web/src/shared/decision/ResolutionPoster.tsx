import type { CSSProperties } from 'react';
import type { Decision } from '@collegium/rules';
import { useText } from '../i18n/LocaleProvider.js';
import { decisionMessages } from './messages.js';
import { stepOf } from './decided.js';
import { isWeighed, Weighed } from './Weighed.js';
import { majorityNeeded, resolutionCounts } from './outcome.js';
import classes from './DecisionPoster.module.css';

interface ResolutionPosterProps {
  readonly decision: Decision;
  readonly nameOf?: (college: number) => string | undefined;
}

/** For and against; weighed by college, or on one bar with the majority marked; a casting vote under it. */
export function ResolutionPoster({ decision, nameOf = () => undefined }: ResolutionPosterProps) {
  const t = useText(decisionMessages);
  const casting = stepOf(decision, 'decision.casting-vote')?.inputs['side'];
  return (
    <div className={classes.resolution}>
      {isWeighed(decision) ? (
        <div className={classes.weighed}>
          <Weighed decision={decision} nameOf={nameOf} />
        </div>
      ) : (
        <Duel decision={decision} />
      )}
      {typeof casting === 'string' && (
        <p className={classes.why}>{t('why.casting-vote', { side: casting })}</p>
      )}
    </div>
  );
}

/** For and against on one bar of the expressed votes, with the majority marked; what stands aside, under it. */
function Duel({ decision }: { readonly decision: Decision }) {
  const t = useText(decisionMessages);
  const counts = resolutionCounts(decision);
  const majority = majorityNeeded(decision);
  const aside = (['abstention', 'blank', 'void'] as const).filter((name) => counts[name] > 0);
  return (
    <>
      <dl className={classes.duel}>
        {(['for', 'against'] as const).map((side) => (
          <div key={side} data-side={side}>
            <dt>{t(side)}</dt>
            <dd>{counts[side]}</dd>
          </div>
        ))}
      </dl>
      {counts.expressed > 0 && (
        <div className={classes.scale} aria-hidden="true" style={scaleOf(counts, majority?.needed)}>
          <span className={classes.for} />
          {majority && (
            <span className={classes.threshold}>
              <i>{t('threshold')}</i>
            </span>
          )}
        </div>
      )}
      <p className={classes.why}>
        {majority
          ? t('majority', { ...majority, for: counts.for })
          : counts.expressed === 0 && t('none-expressed')}
      </p>
      {aside.length > 0 && (
        <p className={classes.note}>
          {aside.map((name) => t('aside', { name: t(name), count: counts[name] })).join(' · ')}
        </p>
      )}
    </>
  );
}

function scaleOf(counts: { readonly for: number; readonly expressed: number }, needed = 0): CSSProperties {
  const share = (votes: number) => `${(100 * votes) / counts.expressed}%`;
  return { '--for': share(counts.for), '--needed': share(needed) } as CSSProperties;
}
