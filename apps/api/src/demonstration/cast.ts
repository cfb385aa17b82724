import type { Locale, PlayKey } from '@collegium/contract';
import { ptcePersonas, ptcePlayers } from './cast-ptce.js';
import { scicPersonas, scicPlayers } from './cast-scic.js';

/** Someone the demonstration plays, named by function only: the real representatives are real people. */
export interface Player {
  /** Part of the address before `@example.org`. */
  readonly id: string;
  readonly name: string;
  readonly role: 'secretary' | 'chair' | 'auditor' | 'observer' | 'member';
  /** Names of the members this player comes for. */
  readonly members: readonly string[];
}

/** A player that a visitor may become in one click. */
export interface PersonaPart {
  readonly key: string;
  readonly player: string;
  readonly label: Readonly<Record<Locale, string>>;
  readonly college: number | null;
}

/** An assembly of the demonstration and who is in it. */
export interface Play {
  readonly key: PlayKey;
  readonly players: readonly Player[];
  readonly personas: readonly PersonaPart[];
}

/** In the order they are shown: the founding assembly first. */
export const plays: readonly Play[] = [
  { key: 'ptce', players: ptcePlayers(), personas: ptcePersonas },
  { key: 'scic', players: scicPlayers(), personas: scicPersonas('scic') },
  { key: 'scic-majority', players: scicPlayers(), personas: scicPersonas('scic-majority') },
];

export const PLAYER_FUNCTION = 'Représentation (simulée)';

/** Everyone there is to play, each once. */
export function players(): readonly Player[] {
  const byId = new Map(plays.flatMap((play) => play.players).map((player) => [player.id, player]));
  return [...byId.values()];
}

export const personaParts: readonly PersonaPart[] = plays.flatMap(({ personas }) => personas);

export function playOf(key: PlayKey): Play {
  const found = plays.find((play) => play.key === key);
  if (!found) throw new Error('a play of another demonstration');
  return found;
}

export const addressOf = ({ id }: Pick<Player, 'id'>): string => `${id}@example.org`;

export function playerAt(address: string): Player | undefined {
  return players().find((player) => addressOf(player) === address);
}
