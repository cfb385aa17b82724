import { useId, type ReactNode } from 'react';
import classes from './ChoiceRows.module.css';

export interface ChoiceRow {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

interface ChoiceRowsProps {
  readonly legend: ReactNode;
  readonly rows: readonly ChoiceRow[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One choice among a few, each a whole row to touch. */
export function ChoiceRows({ legend, rows, value, onChange }: ChoiceRowsProps) {
  const name = useId();
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{legend}</legend>
      {rows.map((row) => (
        <label key={row.value} className={classes.row}>
          <input
            type="radio"
            name={name}
            value={row.value}
            checked={row.value === value}
            onChange={() => onChange(row.value)}
          />
          <span className={classes.words}>
            <span>{row.label}</span>
            {row.hint && <span className={classes.hint}>{row.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
