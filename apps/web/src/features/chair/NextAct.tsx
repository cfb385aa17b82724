import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BallotView, LiveBallot, Role } from '@collegium/contract';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { Refusal } from '../../shared/layout/Refusal.js';
import { isBlocked, mayDo, type PlannedAct } from './acts.js';
import { singleElectorColleges } from './BallotHead.js';
import { ActWords } from './ActWords.js';
import { ConfirmAct } from './ConfirmAct.js';
import { Findings } from './Findings.js';
import { chairMessages } from './messages.js';
import { usePrimaryShortcut } from './usePrimaryShortcut.js';
import type { useActs } from './useActs.js';
import classes from './NextAct.module.css';

export interface ActContext {
  readonly assembly: string;
  readonly roles: readonly Role[];
  readonly ballot: BallotView | null;
  readonly running: LiveBallot | null;
}

interface NextActProps {
  readonly planned: PlannedAct;
  readonly context: ActContext;
  readonly acts: ReturnType<typeof useActs>;
}

/** The one primary button: the name of the next act, under it what blocks it. Asks once, in words. */
export function NextAct({ planned, context, acts }: NextActProps) {
  const t = useText(chairMessages);
  const [asking, setAsking] = useState(false);
  const label = t(`act.${planned.act}`, { number: context.ballot?.number ?? 0 });
  const may = mayDo(planned.act, context.roles);
  const findings = planned.findings.filter(({ key }) => key !== 'single-elector' || !announced(context));
  const able = may && !isBlocked(planned.findings) && !acts.isPending;
  const ask = () => {
    if (!able) return;
    acts.reset();
    setAsking(true);
  };
  usePrimaryShortcut(ask);
  const office = `/assemblies/${context.assembly}/office`;
  return (
    <div className={classes.next}>
      <div className={classes.row}>
        <Button
          size="lg"
          className={classes.primary ?? ''}
          onClick={ask}
          aria-disabled={!able}
          data-disabled={!able}
          aria-keyshortcuts="Control+Enter"
          aria-describedby="next-findings"
        >
          {acts.isPending ? t('acting') : label}
        </Button>
        <kbd className={classes.shortcut} aria-hidden="true">
          {t('shortcut')}
        </kbd>
        <span className="visually-hidden">{t('shortcut.said')}</span>
      </div>
      <div id="next-findings" className={classes.findings}>
        {!may && (
          <p className={classes.notYours}>
            {t('not-yours', { role: planned.act === 'convene' ? 'secretary' : 'chair' })}
          </p>
        )}
        <Findings findings={findings} office={office} />
      </div>
      <Refusal error={acts.error} />
      <ConfirmAct
        open={asking}
        title={t('confirm', { act: label })}
        label={label}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          acts.mutate(planned);
        }}
      >
        <ActWords act={planned.act} context={context} />
        <Findings findings={findings} />
      </ConfirmAct>
    </div>
  );
}

/** Whether a lone elector is already told in large letters above the button. */
function announced({ ballot }: ActContext): boolean {
  return ballot !== null && singleElectorColleges(ballot).length > 0;
}
