import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useText } from '../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../shared/i18n/messages.js';
import { StateMessage } from '../shared/layout/StateMessage.js';

/** A page that breaks says so instead of going blank. Also met when a new version has replaced the page's parts. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const t = useText(sharedMessages);
  return (
    <main id="content">
      <StateMessage
        kind="refused"
        title={t('crash.title')}
        level={1}
        action={<Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>}
      >
        {t('crash.text')}
      </StateMessage>
    </main>
  );
}
