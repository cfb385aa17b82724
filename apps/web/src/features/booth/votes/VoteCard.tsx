import { Button } from '@mantine/core';
import { useText, useWords } from '../../../shared/i18n/LocaleProvider.js';
import { rememberReturn } from '../../../shared/session/return-path.js';
import { ChoiceText } from './ChoiceText.js';
import { fileName } from './file-name.js';
import { KeptReceipt } from './KeptReceipt.js';
import { voteMessages } from './messages.js';
import { ReceiptPart } from './ReceiptPart.js';
import type { Votes } from './useVotes.js';
import { remedyOf } from './vote-life.js';
import type { Hindrance, VoteLife, VoteRecord } from './vote-record.js';
import classes from './VoteCard.module.css';

interface VoteCardProps {
  readonly record: VoteRecord;
  readonly votes: Votes;
  readonly onReading: (reading: boolean) => void;
  /** Says which ballot: for votes of earlier ones. */
  readonly named?: boolean;
}

/** One vote: where it is, for whom, what was chosen, and its receipt. */
export function VoteCard({ record, votes, onReading, named = false }: VoteCardProps) {
  const t = useText(voteMessages);
  const words = useWords();
  const { life } = record;
  return (
    <article className={classes.card} data-life={life.kind} data-alarm={alarmed(life)}>
      <Stage record={record} votes={votes} />
      <div className={classes.what}>
        {named && <p className={classes.question}>{words(record.question)}</p>}
        <p className={classes.who}>
          {t(life.kind === 'refused' ? 'card.not-counted' : 'card.for', { member: record.member })}
        </p>
        <ChoiceText labels={record.labels} />
      </div>
      {life.kind === 'recorded' && (
        <ReceiptPart record={record} receipt={life.receipt} check={life.check} onReading={onReading} />
      )}
    </article>
  );
}

function alarmed(life: VoteLife): boolean {
  return life.kind === 'recorded' && life.check.alarm !== null;
}

function Stage({ record, votes }: { readonly record: VoteRecord; readonly votes: Votes }) {
  const { life } = record;
  if (life.kind === 'waiting') return <Waiting hindrance={life.hindrance} votes={votes} />;
  if (life.kind === 'refused') return <Refused record={record} life={life} votes={votes} />;
  return <Recorded life={life} />;
}

function Recorded({ life }: { readonly life: Extract<VoteLife, { kind: 'recorded' }> }) {
  const t = useText(voteMessages);
  const { alarm } = life.check;
  return (
    <>
      <h3 className={classes.title} role="status">
        {t('card.recorded')}
      </h3>
      {alarm && (
        <div className={classes.alarm} role="alert">
          <strong>{t('alarm.title')}</strong>
          <p>{t(`alarm.${alarm}`)}</p>
        </div>
      )}
    </>
  );
}

const TITLES = { network: 'card.waiting', busy: 'card.busy', 'sign-in': 'card.sign-in' } as const;

function Waiting({ hindrance, votes }: { readonly hindrance: Hindrance | null; readonly votes: Votes }) {
  const t = useText(voteMessages);
  if (hindrance === null) {
    return (
      <h3 className={classes.title} role="status">
        {t('card.sending')}
      </h3>
    );
  }
  const text =
    hindrance === 'sign-in'
      ? 'card.sign-in.text'
      : votes.lasting
        ? 'card.waiting.text'
        : 'card.waiting.memory';
  return (
    <div className={classes.stage} role="status">
      <h3 className={classes.title}>{t(TITLES[hindrance])}</h3>
      <p>{t(text)}</p>
      {hindrance === 'sign-in' ? (
        <Button component="a" href="/sign-in" onClick={() => rememberReturn(window.location.pathname)}>
          {t('card.sign-in.go')}
        </Button>
      ) : (
        <Button variant="default" onClick={votes.nudge}>
          {t('card.try-now')}
        </Button>
      )}
    </div>
  );
}

interface RefusedProps {
  readonly record: VoteRecord;
  readonly life: Extract<VoteLife, { kind: 'refused' }>;
  readonly votes: Votes;
}

function Refused({ record, life, votes }: RefusedProps) {
  const t = useText(voteMessages);
  const redo = remedyOf(life.code) === 'redo';
  const taken = life.code === 'already-voted';
  return (
    <div className={classes.stage} role="alert">
      <h3 className={classes.title}>{t(taken ? 'card.already' : 'card.refused')}</h3>
      <p>{taken && !life.receipt ? t('card.already.text') : life.sentence}</p>
      {taken && life.receipt && (
        <KeptReceipt
          receipt={life.receipt}
          file={fileName(t('card.file', { number: record.number, member: record.member }))}
        />
      )}
      <Button variant={redo ? 'filled' : 'default'} onClick={() => votes.takeBack(record.entry)}>
        {t(redo ? 'card.redo' : 'card.dismiss')}
      </Button>
    </div>
  );
}
