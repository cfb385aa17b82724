import type { Receipt, VoteProof } from '@collegium/contract';
import { useEffect } from 'react';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { fileName } from './file-name.js';
import { KeptReceipt } from './KeptReceipt.js';
import { voteMessages } from './messages.js';
import type { Check, VoteRecord } from './vote-record.js';
import classes from './VoteCard.module.css';

interface ReceiptPartProps {
  readonly record: VoteRecord;
  readonly receipt: Receipt;
  readonly check: Check;
  readonly onReading: (reading: boolean) => void;
}

/** The receipt: its code, its file, the three quiet steps, and all of it for who wants to look. */
export function ReceiptPart({ record, receipt, check, onReading }: ReceiptPartProps) {
  const t = useText(voteMessages);
  useEffect(() => () => onReading(false), [onReading]);
  return (
    <>
      <CheckSteps check={check} />
      <KeptReceipt
        receipt={receipt}
        file={fileName(t('card.file', { number: record.number, member: record.member }))}
      />
      <details className={classes.details} onToggle={(event) => onReading(event.currentTarget.open)}>
        <summary>{t('card.details')}</summary>
        <dl>
          <dt>{t('card.hash')}</dt>
          <dd>
            <code>{receipt.hash}</code>
          </dd>
          {check.proof && <Place proof={check.proof} />}
          <dt>{t('card.text')}</dt>
          <dd>
            <code>{record.text}</code>
          </dd>
          <dt>{t('card.note')}</dt>
          <dd>
            <pre>{receipt.note}</pre>
          </dd>
        </dl>
      </details>
    </>
  );
}

function Place({ proof }: { readonly proof: VoteProof }) {
  const t = useText(voteMessages);
  return (
    <>
      <dt>{t('card.proof')}</dt>
      <dd>{t('card.place', { place: proof.index + 1, size: proof.size })}</dd>
    </>
  );
}

function CheckSteps({ check }: { readonly check: Check }) {
  const t = useText(voteMessages);
  const proved = check.proof !== null;
  const steps = [
    ['recorded', check.alarm !== 'signature'],
    ['in-urn', proved],
    ['verified', proved && check.signed],
  ] as const;
  return (
    <ol className={classes.steps} aria-label={t('steps.title')}>
      {steps.map(([step, done]) => (
        <li key={step} data-done={done}>
          {t(`steps.${step}`)}
          <span className="visually-hidden"> : {t(done ? 'steps.done' : 'steps.pending')}</span>
        </li>
      ))}
    </ol>
  );
}
