import type { LiveSnapshot } from '@collegium/contract';
import { useText, useWords } from '../../shared/i18n/LocaleProvider.js';
import { sharedMessages } from '../../shared/i18n/messages.js';
import { totalTurnout } from '../../shared/live/turnout.js';
import type { MandateLine } from './mandates.js';
import { boothMessages } from './messages.js';
import type { Scene } from './scene.js';

const SAID = {
  before: null,
  waiting: null,
  'ballot-suspended': 'say.suspended',
  counting: 'say.counting',
  paused: 'say.paused',
  over: 'say.over',
} as const;

/** What a screen reader is told of the sitting: its turns, and the turnout once one has voted. */
export function useSayings(
  scene: Scene,
  live: LiveSnapshot | null,
  mandates: readonly MandateLine[],
): string {
  const t = useText(boothMessages);
  const words = useWords();
  const shared = useText(sharedMessages);
  if (scene.kind === 'voting') {
    const { ballot } = scene;
    const done = mandates.every(({ state }) => state === 'voted' || state === 'off-roll');
    if (!done || live?.ballot?.id !== ballot.id) {
      return t('say.voting', { number: ballot.number, question: words(ballot.question) });
    }
    const { votes, electors } = totalTurnout(live.ballot.urns);
    return t('live.turnout', { votes, electors });
  }
  if (scene.kind === 'decision') {
    return t('say.decision', {
      outcome: shared(`outcome.${scene.ballot.decision?.outcome ?? 'incomplete'}`),
    });
  }
  if (scene.kind === 'announced') return t('say.announced', { question: words(scene.next.question) });
  const said = SAID[scene.kind];
  return said === null ? '' : t(said);
}
