import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChairView } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { isBlocked, mayDo, type PlannedAct } from './acts.js';
import { ActWords } from './ActWords.js';
import { ConfirmAct } from './ConfirmAct.js';
import { Findings } from './Findings.js';
import { chairMessages } from './messages.js';
import type { ActContext } from './NextAct.js';
import type { useActs } from './useActs.js';
import classes from './OtherActs.module.css';

interface OtherActsProps {
  readonly others: ChairView['others'];
  readonly context: ActContext;
  readonly acts: ReturnType<typeof useActs>;
}

/** What else may be done now: kept apart from the primary act, and asked the same way. */
export function OtherActs({ others, context, acts }: OtherActsProps) {
  const t = useText(chairMessages);
  const [asked, setAsked] = useState<PlannedAct | null>(null);
  const allowed = others.filter(({ act }) => mayDo(act, context.roles));
  const label = (act: PlannedAct['act']) => t(`act.${act}`, { number: context.ballot?.number ?? 0 });
  if (allowed.length === 0) return null;
  return (
    <section className={classes.others} aria-labelledby="others">
      <h3 id="others" className={classes.heading}>
        {t('other')}
      </h3>
      <div className={classes.row}>
        {allowed.map((other) => (
          <Button
            key={other.act}
            variant="default"
            disabled={isBlocked(other.findings) || acts.isPending}
            onClick={() => setAsked(other)}
          >
            {label(other.act)}
          </Button>
        ))}
      </div>
      {asked && (
        <ConfirmAct
          open
          title={t('confirm', { act: label(asked.act) })}
          label={label(asked.act)}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            acts.mutate(asked);
          }}
        >
          <ActWords act={asked.act} context={context} />
          <Findings findings={asked.findings} />
        </ConfirmAct>
      )}
    </section>
  );
}
