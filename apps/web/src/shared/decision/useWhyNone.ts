import type { Decision } from '@collegium/rules';
import { useText } from '../i18n/LocaleProvider.js';
import { numberIn, stepOf } from './decided.js';
import { decisionMessages } from './messages.js';

/** Why a ticket ballot elected nobody, in a sentence; null when it elected one. */
export function useWhyNone(): (decision: Decision) => string | null {
  const t = useText(decisionMessages);
  return (decision) => {
    if (decision.ticket === undefined || decision.ticket.elected !== null) return null;
    const missed = stepOf(decision, 'ticket.majority-missed');
    if (missed) {
      const of = (name: string) => numberIn(missed, name);
      return t('why.ticket.majority-missed', { for: of('for'), count: of('count'), needed: of('needed') });
    }
    return t(stepOf(decision, 'ticket.tie') ? 'why.ticket.tie' : 'why.ticket.none');
  };
}
