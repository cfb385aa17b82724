import type { LiveSnapshot } from '@collegium/contract';
import { groupedHash } from '../../shared/i18n/format.js';
import { useText } from '../../shared/i18n/LocaleProvider.js';
import { screenMessages } from './messages.js';
import { shortHead } from './short-head.js';
import classes from './ScreenPage.module.css';

/** Hex digits of the key on the screen: the least that the auditor's `--key` takes. */
const KEY_DIGITS = 16;

/** The head of the record, for everyone to note: what is signed later must continue it. */
export function Foot({ snapshot }: { readonly snapshot: LiveSnapshot }) {
  const t = useText(screenMessages);
  const { head, size, fingerprint } = snapshot.record;
  return (
    <footer className={classes.foot}>
      <p>
        {t('record')} <strong>{shortHead(head)}</strong> · {t('record.acts', { size })}
      </p>
      <p>
        {t('record.key')} <strong>{groupedHash(fingerprint.slice(0, KEY_DIGITS))}</strong>
      </p>
    </footer>
  );
}
