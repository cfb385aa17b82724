import type { FormEvent, ReactNode } from 'react';
import { Refusal } from '../layout/Refusal.js';
import classes from './Form.module.css';

interface FormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** The buttons, last. */
  readonly actions: ReactNode;
  readonly error?: unknown;
}

/** A form in one column. The page says in its own words what is missing, so the browser's bubbles are off. */
export function Form({ onSubmit, children, actions, error }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {children}
      <Refusal error={error ?? null} />
      <div className={classes.actions}>{actions}</div>
    </form>
  );
}
