import { useId } from 'react';
import classes from './CodeField.module.css';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error: string | null;
}

/** One field drawn as six boxes: pasting, dictation and the phone's own suggestion work as in any field. */
export function CodeField({ label, value, onChange, error }: CodeFieldProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={classes.boxes}
        inputMode="numeric"
        autoComplete="one-time-code"
        name="code"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
      />
      {error !== null && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  );
}
