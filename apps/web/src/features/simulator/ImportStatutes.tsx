import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Statutes } from '@collegium/rules';
import { Textarea } from '../../shared/forms/kit.js';
import { useLocale, useText } from '../../shared/i18n/LocaleProvider.js';
import { readStatutesFile, type ReadStatutes } from '../../shared/statutes/statutes-file.js';
import { simulatorMessages } from './messages.js';
import classes from './Simulator.module.css';

type Refused = Exclude<ReadStatutes, { readonly statutes: Statutes }> | { readonly refused: 'unreadable' };

/** Statutes from elsewhere: read in full before anything changes, and told what they lack. */
export function ImportStatutes({ onImport }: { readonly onImport: (statutes: Statutes) => void }) {
  const t = useText(simulatorMessages);
  const { locale } = useLocale();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const use = (from: string) => {
    const read = readStatutesFile(from, locale);
    setRefused('statutes' in read ? null : read);
    if ('statutes' in read) onImport(read.statutes);
  };
  const open = async (input: HTMLInputElement) => {
    const content = await input.files?.[0]?.text().catch(() => null);
    // The same file, corrected, can be chosen again.
    input.value = '';
    if (content === undefined) return;
    setText(content ?? '');
    if (content === null) setRefused({ refused: 'unreadable' });
    else use(content);
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
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        <Textarea
          label={t('import.text')}
          rows={5}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {refused && <Reasons refused={refused} />}
        <div>
          <Button variant="default" disabled={text.trim() === ''} onClick={() => use(text)}>
            {t('import.use')}
          </Button>
        </div>
      </div>
    </details>
  );
}

function Reasons({ refused }: { readonly refused: Refused }) {
  const t = useText(simulatorMessages);
  return (
    <div role="alert" className={classes.refused}>
      <p>{t(`import.${refused.refused}`)}</p>
      {refused.refused === 'issues' && (
        <ul>
          {refused.issues.map(({ path, message }) => (
            <li key={path + message}>{path === '' ? message : t('import.at', { message, path })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
