import type { BoothEntry } from '@collegium/contract';
import { useText } from '../../../shared/i18n/LocaleProvider.js';
import { KeptReceipt } from './KeptReceipt.js';
import { voteMessages } from './messages.js';
import classes from './VoteCard.module.css';

/** A vote that the server knows and this device doesn't: made elsewhere, or before this device forgot. */
export function ElsewhereCard({ entry: { member, receipt, entry } }: { readonly entry: BoothEntry }) {
  const t = useText(voteMessages);
  return (
    <article className={classes.card} data-life="recorded">
      <h3 className={classes.title}>{t('card.recorded')}</h3>
      <p className={classes.who}>{t('card.for', { member: member.name })}</p>
      <p>{t('card.elsewhere')}</p>
      {receipt && <KeptReceipt receipt={receipt} file={`${entry}.txt`} />}
    </article>
  );
}
