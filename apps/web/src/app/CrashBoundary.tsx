import { Button } from '@mantine/core';
import { Component, useEffect, type ReactNode } from 'react';
import { NetworkFailure } from '../shared/api/problem.js';
import { useText } from '../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../shared/i18n/messages.js';
import { Failure } from '../shared/layout/Fetched.js';
import { StateMessage } from '../shared/layout/StateMessage.js';
import classes from './CrashBoundary.module.css';

interface State {
  readonly error: unknown;
  readonly crashed: boolean;
}

/** A page that breaks, or whose parts can't be fetched, says so instead of going blank. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, crashed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main id="content" className={classes.page}>
        {this.state.error instanceof NetworkFailure ? <Unreached error={this.state.error} /> : <Crashed />}
      </main>
    );
  }
}

/** Tries again by itself when the network returns. */
function Unreached({ error }: { readonly error: unknown }) {
  useEffect(() => {
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, []);
  return <Failure error={error} level={1} retry={reload} />;
}

function reload(): void {
  window.location.reload();
}

function Crashed() {
  const t = useText(sharedMessages);
  return (
    <StateMessage
      kind="refused"
      title={t('crash.title')}
      level={1}
      action={<Button onClick={reload}>{t('crash.reload')}</Button>}
    >
      {t('crash.text')}
    </StateMessage>
  );
}
