import type { PlayKey } from '@collegium/contract';

/** What to do in each assembly, in this order. */
export const stepsOf = {
  ptce: ['screen', 'chair', 'join', 'open', 'vote', 'proclaim', 'board', 'audit'],
  scic: ['scic.gather', 'scic.chair', 'scic.vote', 'scic.screen', 'scic.proclaim', 'compare.scic', 'audit'],
  'scic-majority': [
    'scic.gather',
    'scic.chair',
    'scic.vote',
    'scic.screen',
    'scic.proclaim',
    'compare.scic-majority',
    'audit',
  ],
} as const satisfies Readonly<Record<PlayKey, readonly string[]>>;

/** The assembly that answers the same question under the other way of carrying votes over. */
export const twinOf = { scic: 'scic-majority', 'scic-majority': 'scic' } as const;

/** The page of a play: the founding assembly's is the demonstration's own. */
export function pageOfPlay(play: PlayKey): string {
  return play === 'ptce' ? '/demo' : `/demo?play=${play}`;
}

/** The play that an address names. A name that is none leads to the founding assembly. */
export function playIn(search: string): PlayKey {
  const asked = new URLSearchParams(search).get('play');
  return asked === 'scic' || asked === 'scic-majority' ? asked : 'ptce';
}
