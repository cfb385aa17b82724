import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { writeFragment } from './fragment.js';
import { simulatorMessages } from './messages.js';
import type { Simulation } from './simulation.js';
import classes from './Simulator.module.css';

/** The link that shows this simulation to anyone, without an account. */
export function CopyLink({
  simulation,
  onReset,
}: {
  readonly simulation: Simulation;
  readonly onReset: () => void;
}) {
  const t = useText(simulatorMessages);
  const [state, setState] = useState<{ readonly of: Simulation; readonly copied: boolean } | null>(null);
  const link = () => `${window.location.origin}/simulator#${writeFragment(simulation)}`;
  const tell = (copied: boolean) => setState({ of: simulation, copied });
  const copy = () => {
    navigator.clipboard.writeText(link()).then(
      () => tell(true),
      () => tell(false),
    );
  };
  const told = state?.of === simulation ? state : null;
  return (
    <div className={classes.link}>
      <div className={classes.buttons}>
        <Button onClick={navigator.clipboard === undefined ? () => tell(false) : copy}>{t('link')}</Button>
        <Button variant="default" onClick={onReset}>
          {t('reset')}
        </Button>
      </div>
      <p className={classes.soft} role="status">
        {told?.copied ? t('link.copied') : t('link.why')}
      </p>
      {told?.copied === false && (
        <label className={classes.byHand}>
          {t('link.by-hand')}
          <input readOnly value={link()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
