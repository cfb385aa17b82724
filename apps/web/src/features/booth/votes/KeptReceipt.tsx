import type { Receipt } from '@collegium/contract';
import { Button } from '@mantine/core';
import { shortHash } from '../../../shared/i18n/format.js';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { saveFile } from '../../../shared/device/save-file.js';
import { voteMessages } from './messages.js';
import classes from './VoteCard.module.css';

interface KeptReceiptProps {
  readonly receipt: Receipt;
  /** The name of the file it is kept in. */
  readonly file: string;
}

/** A receipt's code and its file. */
export function KeptReceipt({ receipt, file }: KeptReceiptProps) {
  const t = useText(voteMessages);
  return (
    <div className={classes.receipt}>
      <p className={classes.code}>
        {t('card.code')} <b>{shortHash(receipt.hash)}</b>
      </p>
      <Button variant="default" onClick={() => saveFile(file, receipt.note, 'text/plain;charset=utf-8')}>
        {t('card.keep')}
      </Button>
    </div>
  );
}
