import { TextInput } from '../../shared/forms/kit.js';
import { useState } from 'react';
import { matchesFingerprint } from '@collegium/record';
import { groupedHash } from '../../shared/i18n/format.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { auditorMessages } from './messages.js';
import classes from './Yourself.module.css';

/** Hex digits that tie a register to a key: the least that the auditor's program takes. */
const ENOUGH = 16;

/** How to check it all on another computer, and the key by which one knows whose register it is. */
export function Yourself({ fingerprint }: { readonly fingerprint: string }) {
  const t = useText(auditorMessages);
  return (
    <section className={classes.yourself} aria-labelledby="yourself">
      <h2 id="yourself">{t('yourself')}</h2>
      <p>{t('yourself.why')}</p>
      <pre className={classes.command}>
        npm run -s auditor -- verify {t('yourself.file')} --key {fingerprint.slice(0, ENOUGH)}
      </pre>
      <h3>{t('yourself.key')}</h3>
      <p className={classes.key}>{groupedHash(fingerprint)}</p>
      <p>{t('yourself.key.why')}</p>
      <Compare fingerprint={fingerprint} />
    </section>
  );
}

/** Compares the key noted in the room with the one of this page, so that nobody does it by eye. */
function Compare({ fingerprint }: { readonly fingerprint: string }) {
  const t = useText(auditorMessages);
  const [typed, setTyped] = useState('');
  const digits = typed.replace(/[^0-9a-f]/giu, '');
  const verdict =
    digits.length < ENOUGH ? 'short' : matchesFingerprint(typed, fingerprint) ? 'same' : 'other';
  return (
    <div className={classes.compare}>
      <TextInput
        label={t('yourself.compare')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <p role="status" data-verdict={verdict}>
        {typed.trim() !== '' && t(`yourself.${verdict}`)}
      </p>
    </div>
  );
}
