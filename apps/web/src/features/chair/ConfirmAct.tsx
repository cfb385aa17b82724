import { Button } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { Dialog } from '../../shared/layout/Dialog.js';
import classes from './ConfirmAct.module.css';

interface ConfirmActProps {
  readonly open: boolean;
  readonly title: string;
  /** The words of the button that does it: the act's own name, never "OK". */
  readonly label: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks once, in words, before an act. Enter does it, Escape goes back; the focus starts on the act. */
export function ConfirmAct({ open, title, label, onConfirm, onClose, children }: ConfirmActProps) {
  const t = useText(sharedMessages);
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <div className={classes.words}>{children}</div>
      <div className={classes.answers}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={onConfirm} onKeyDown={ignoreRepeat} ref={markFirst}>
          {label}
        </Button>
      </div>
    </Dialog>
  );
}

/** The Enter that opened the question, still held down, must not answer it. */
function ignoreRepeat(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** The dialog gives its focus to what carries the attribute, which React never writes. */
function markFirst(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}
