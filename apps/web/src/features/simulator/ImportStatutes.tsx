import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Statutes } from '@collegium/rules';
import { Textarea } from '../../shared/forms/kit.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { readStatutesText, type ReadStatutes } from './read-statutes.js';
import { simulatorMessages } from './messages.js';
import classes from './Simulator.module.css';

/** Statutes from elsewhere: read in full before anything changes, and told what they lack. */
export function ImportStatutes({ onImport }: { readonly onImport: (statutes: Statutes) => void }) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<ReadStatutes | null>(null);
  const use = (from: string) => {
    const read = readStatutesText(from, locale);
    setRefused('statutes' in read ? null : read);
    if ('statutes' in read) onImport(read.statutes);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const content = await file.text();
    setText(content);
    use(content);
  };
  return (
    <details className={classes.fold}>
      <summary>{t('import')}</summary>
      <div className={classes.import}>
        <p className={classes.soft}>{t('import.help')}</p>
        <label className={classes.file}>
          {t('import.file')}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
          />
        </label>
        <Textarea
          label={t('import.text')}
          rows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Refused read={refused} />
        <div>
          <Button variant="default" disabled={text.trim() === ''} onClick={() => use(text)}>
            {t('import.use')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function Refused({ read }: { readonly read: ReadStatutes | null }) {
  const t = useText(simulatorMessages);
  if (read === null || 'statutes' in read) return null;
  return (
    <div role="alert" className={classes.refused}>
      <p>{t(`import.${read.refused}`)}</p>
      {read.refused === 'issues' && (
        <ul>
          {read.issues.map(({ path, message }) => (
            <li key={path + message}>{path === '' ? message : t('import.at', { message, path })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
