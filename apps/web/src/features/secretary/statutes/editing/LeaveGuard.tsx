import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../../../shared/i18n/LocaleProvider.js';
import { Dialog } from '../../../../shared/layout/Dialog.js';
import { editingMessages } from './messages.js';
import classes from './Editing.module.css';

/** Leaving with a text that isn't saved is asked about once: by a link of the page, by closing it, by a reload. */
export function LeaveGuard({ unsaved }: { readonly unsaved: boolean }) {
  const t = useText(editingMessages);
  const [, go] = useLocation();
  const [towards, setTowards] = useState<string | null>(null);
  useEffect(() => {
    if (!unsaved) return undefined;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    const following = (event: MouseEvent) => {
      const target = elsewhere(event);
      if (target === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTowards(target);
    };
    window.addEventListener('beforeunload', closing);
    document.addEventListener('click', following, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', closing);
      document.removeEventListener('click', following, { capture: true });
    };
  }, [unsaved]);
  return (
    <Dialog open={towards !== null} onClose={() => setTowards(null)} title={t('leave.title')}>
      <p>{t('leave.text')}</p>
      <div className={classes.acts}>
        <Button onClick={() => setTowards(null)}>{t('leave.stay')}</Button>
        <Button
          variant="default"
          onClick={() => {
            setTowards(null);
            if (towards !== null) go(towards);
          }}
        >
          {t('leave.go')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Where a click leads, when it is to another page in this window; null for the rest. */
function elsewhere(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target !== '' || link.hasAttribute('download')) return null;
  const to = new URL(link.href, window.location.href);
  if (to.origin !== window.location.origin || to.pathname === window.location.pathname) return null;
  return to.pathname + to.search + to.hash;
}
