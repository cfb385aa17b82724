import { useId } from 'react';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { simulatorMessages } from './messages.js';
import classes from './Votes.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** Where the track ends; the number itself may stop before it. */
  readonly end: number;
  readonly onMove: (value: number) => void;
}

/** A number as a slider and as a field: dragged, moved by the arrows, or typed. */
export function Slider({ label, value, end, onMove }: SliderProps) {
  const t = useText(simulatorMessages);
  const id = useId();
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={classes.range}
        type="range"
        min={0}
        max={Math.max(end, 1)}
        step={1}
        value={value}
        disabled={end === 0}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
      <input
        className={classes.number}
        type="number"
        inputMode="numeric"
        min={0}
        max={end}
        value={value}
        aria-label={t('in-figures', { name: label })}
        onChange={(event) => onMove(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
