import { Button } from '@mantine/core';
import { useId, useState, type ChangeEvent } from 'react';
import type { Statutes } from '@collegium/rules';
import { useLocale, useText } from '../../../../shared/i18n/LocaleProvider.js';
import { Dialog } from '../../../../shared/layout/Dialog.js';
import { readStatutesFile, type ReadStatutes } from '../../../../shared/statutes/statutes-file.js';
import { editingMessages } from './messages.js';
import classes from './Editing.module.css';

interface ImportFileProps {
  readonly onRead: (text: Statutes) => void;
}

type Refused = Exclude<ReadStatutes, { readonly statutes: Statutes }> | { readonly refused: 'unreadable' };

/** A file fills the text once it was read in full and found sound; otherwise it changes nothing, and says why. */
export function ImportFile({ onRead }: ImportFileProps) {
  const t = useText(editingMessages);
  const { locale } = useLocale();
  const id = useId();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [file, setFile] = useState('');
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const chosen = input.files?.[0];
    if (!chosen) return;
    setFile(chosen.name);
    const text = await chosen.text().catch(() => null);
    // The same file, corrected, can be chosen again.
    input.value = '';
    const read = text === null ? ({ refused: 'unreadable' } as const) : readStatutesFile(text, locale);
    if ('statutes' in read) onRead(read.statutes);
    setRefused('statutes' in read ? null : read);
  };
  return (
    <div className={classes.file}>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={(event) => void take(event)}
      />
      <label htmlFor={id}>{t('import')}</label>
      <Dialog open={refused !== null} onClose={() => setRefused(null)} title={t('import.refused')}>
        <p>{t('import.unchanged', { file })}</p>
        {refused && <Reasons refused={refused} />}
        <div>
          <Button onClick={() => setRefused(null)}>{t('import.close')}</Button>
        </div>
      </Dialog>
    </div>
  );
}

function Reasons({ refused }: { readonly refused: Refused }) {
  const t = useText(editingMessages);
  if (refused.refused !== 'issues') return <p>{t(`import.${refused.refused}`)}</p>;
  return (
    <ol className={classes.issues}>
      {refused.issues.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {message} {path !== '' && <code>{path}</code>}
        </li>
      ))}
    </ol>
  );
}
