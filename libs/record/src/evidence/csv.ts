/** The annex's two tables, written from the record: who came and left, and how each member voted. */
import type { FrozenBallot } from './frozen.js';
import type { VoteChoice, VoteDraft } from '../vote.js';
import type { BallotView, RecordView } from './view.js';

/**
 * Semicolons, CRLF and a byte order mark: what a spreadsheet in French opens rightly. A cell that a spreadsheet would
 * run as a formula is defused with an apostrophe.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Admissions, arrivals and departures, in order: `annex/attendance.csv`. */
export function attendanceCsv(view: RecordView): string {
  const rows = view.acts.flatMap((act) => {
    if (act.type === 'member-admitted') return [[act.at, ...memberCells(view, act.body.member), 'admis']];
    if (act.type === 'attendance-changed')
      return [[act.at, ...memberCells(view, act.body.member), places[act.body.state]]];
    return [];
  });
  return csv([['heure (UTC)', 'collège', 'membre', 'représentant', 'état'], ...rows]);
}

const places = { room: 'en salle', remote: 'à distance', left: 'parti' } as const;

function memberCells(view: RecordView, member: string): [string, string, string] {
  // The last committed state: a member called, then admitted, got their representative on admission.
  const data = view.members.findLast((known) => known.member === member)?.data;
  const college = collegeOf(view, member);
  return [college === undefined ? '' : String(college), data?.name ?? member, data?.representative ?? ''];
}

function collegeOf(view: RecordView, member: string): number | undefined {
  const named = view.acts.findLast(
    (act) => (act.type === 'member-called' || act.type === 'member-admitted') && act.body.member === member,
  );
  return named?.type === 'member-called' || named?.type === 'member-admitted'
    ? named.body.college
    : undefined;
}

/**
 * Every elector and their vote: `annex/nominal-<number>.csv`. The representative isn't named: the vote is the
 * member's, and in a demonstration no made-up vote stands beside a person's name.
 */
export function nominalCsv(view: RecordView, ballot: BallotView): string {
  const votes = new Map(ballot.votes.map((vote) => [vote.entry, vote]));
  const members = new Map(ballot.names.map((named) => [named.entry, named.name]));
  const rows = ballot.roll
    .map(({ entry, college }) => ({ college, name: members.get(entry) ?? entry, vote: votes.get(entry) }))
    .sort((a, b) => a.college - b.college || (a.name < b.name ? -1 : 1))
    .map(({ college, name, vote }) => [String(college), name, ...voteCells(vote, ballot.frozen)]);
  const simulated = view.register.body.simulated ? ' (simulé)' : '';
  return csv([['collège', 'membre', `vote${simulated}`, 'identifiant du bulletin'], ...rows]);
}

function voteCells(vote: VoteDraft | undefined, frozen: FrozenBallot | null): [string, string] {
  return vote === undefined ? ['n’a pas voté', ''] : [choiceText(vote.choice, frozen), vote.id];
}

function choiceText(choice: VoteChoice, frozen: FrozenBallot | null): string {
  const label = (id: string): string => frozen?.options.find((option) => option.id === id)?.label ?? id;
  if (choice.kind === 'option') return label(choice.option);
  return choice.kind === 'names' && choice.options.length > 0
    ? choice.options.map(label).join(', ')
    : 'blanc';
}
