import type { BallotView } from '@collegium/contract';
import { formatList } from '../i18n/format.js';
import { useLocale, useText } from '../i18n/LocaleProvider.js';
import { sharedMessages } from '../i18n/messages.js';

/** For which colleges and how many seats a ballot is voted on again: `New vote, college 1: one seat`. Else null. */
export function useNewVote(): (ballot: Pick<BallotView, 'round' | 'rules'>) => string | null {
  const t = useText(sharedMessages);
  const { locale } = useLocale();
  return ({ round, rules }) => {
    if (round < 2 || rules?.kind !== 'election') return null;
    const contests = rules.colleges
      .toSorted((one, other) => one.college - other.college)
      .map(({ college, seats }) => t('new-vote.contest', { college, seats }));
    return t('new-vote', { contests: formatList(locale, contests) });
  };
}
