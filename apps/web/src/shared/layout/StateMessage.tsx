import type { ReactNode } from 'react';
import classes from './StateMessage.module.css';

export type StateKind = 'empty' | 'loading' | 'offline' | 'refused';

interface StateMessageProps {
  readonly kind: StateKind;
  readonly title: string;
  readonly children?: ReactNode;
  /** What one can do about it. */
  readonly action?: ReactNode;
  /** 1 when it is the whole page. */
  readonly level?: 1 | 2;
}

/** A state told in words with its small drawing: nothing yet, on its way, no network, refused. */
export function StateMessage({ kind, title, children, action, level = 2 }: StateMessageProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className={classes.state} role={kind === 'refused' ? 'alert' : 'status'} data-kind={kind}>
      <UrnDrawing kind={kind} />
      <div className={classes.words}>
        <Heading className={classes.title}>{title}</Heading>
        {children && <div className={classes.text}>{children}</div>}
        {action && <div className={classes.action}>{action}</div>}
      </div>
    </section>
  );
}

/** An urn: with nothing, with a paper on its way, with its line cut, shut. */
function UrnDrawing({ kind }: { readonly kind: StateKind }) {
  return (
    <svg className={classes.drawing} viewBox="0 0 96 88" aria-hidden="true" data-kind={kind}>
      <path d="M12 40h72v40H12z" />
      <path d="M8 40h80" />
      {kind === 'refused' ? (
        <path d="M34 52l28 16M62 52L34 68" />
      ) : (
        <path d="M34 40h28" className={classes.slot} />
      )}
      {kind === 'loading' && <path d="M38 8h20v26H38zM43 16h10M43 22h10" className={classes.paper} />}
      {kind === 'offline' && <path d="M6 20c14-12 26-12 36-5M90 20c-8-7-16-10-24-10M46 6l6 16" />}
      {kind === 'empty' && <path d="M26 22q22-16 44 0" strokeDasharray="2 6" />}
    </svg>
  );
}
