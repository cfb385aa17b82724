import { adoptStatutes, agendaTitles, chooseTicket, electBoard, ratifyBoard } from './founding-ballots.js';
import type { DraftItem, Founded } from './founding.service.js';

type Drafting = Parameters<typeof adoptStatutes>[0];

/** What a founding assembly decides at least: its statutes, then its first board. */
export function foundingAgenda(
  drafting: Drafting,
  organisation: string,
  members: Founded['members'],
): DraftItem[] {
  const candidates = members.filter(({ candidate }) => candidate);
  return [
    { title: agendaTitles.statutes, ballot: adoptStatutes(drafting, organisation) },
    { title: agendaTitles.board, ballot: electBoard(drafting, candidates) },
  ];
}

/** What may follow: the board ratified in block by all, and a co-presidency among these tickets. */
export function boardAgenda(drafting: Drafting, tickets: readonly string[]): DraftItem[] {
  return [
    { title: agendaTitles.ratification, ballot: ratifyBoard(drafting) },
    { title: agendaTitles.ticket, ballot: chooseTicket(drafting, tickets) },
  ];
}
