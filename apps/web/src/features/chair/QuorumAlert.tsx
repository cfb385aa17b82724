import type { LiveSnapshot } from '@collegium/contract';
import { useState } from 'react';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { chairMessages } from './messages.js';
import { unwatched, watchQuorum } from './quorum-news.js';
import classes from './QuorumAlert.module.css';

/** A quorum lost during the sitting is told at once, with what it blocks; so is its return. */
export function QuorumAlert({ snapshot }: { readonly snapshot: LiveSnapshot }) {
  const t = useText(chairMessages);
  const [watch, setWatch] = useState(unwatched);
  const next = watchQuorum(watch, snapshot);
  if (next !== watch) setWatch(next);
  const voting = snapshot.ballot?.state === 'open' || snapshot.ballot?.state === 'suspended';
  return (
    <>
      <div role="alert">
        {next.news === 'lost' && (
          <p className={classes.lost}>
            <strong>{t('quorum.lost')}</strong> {t(voting ? 'quorum.lost.voting' : 'quorum.lost.blocks')}
          </p>
        )}
      </div>
      <div role="status">
        {next.news === 'regained' && <p className={classes.regained}>{t('quorum.regained')}</p>}
      </div>
    </>
  );
}
