import type { DoorOpened } from '@collegium/contract';

export type Invited = DoorOpened['invited'][number];

/** Letters as one searches them: without accents, case or punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The invited whose name holds every word searched (any order, accents and case apart), at most `limit`, with how many
 * more there are. An empty search finds everyone. The one already chosen is always shown, first if it isn't found.
 */
export function findMembers(
  invited: readonly Invited[],
  search: string,
  { limit, chosen }: { readonly limit: number; readonly chosen: string | null },
): { readonly shown: readonly Invited[]; readonly more: number } {
  const words = plain(search).split(' ');
  const found = invited.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  const kept = invited.filter(
    ({ id }) => id === chosen && !found.slice(0, limit).some((one) => one.id === id),
  );
  const shown = [...kept, ...found.slice(0, limit)];
  return { shown, more: found.filter((one) => !shown.includes(one)).length };
}
