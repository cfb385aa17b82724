/** The annex's two tables, written from the record: who came and left, and how each member voted. */
import type { Act } from '../act.js';
import { commitMember } from './member.js';
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
  const known = knownMembers(view);
  const rows = view.acts.flatMap((act) => {
    const said = presenceSaid(act);
    if (said === null) return [];
    const { college = '', name = '', representative = '' } = known.get(said.member) ?? {};
    return [[act.at, college, name === '' ? said.member : name, representative, said.state]];
  });
  return csv([['heure (UTC)', 'collège', 'membre', 'représentant', 'état'], ...rows]);
}

const places = { room: 'en salle', remote: 'à distance', left: 'parti' } as const;

function presenceSaid({ type, body }: Act): { readonly member: string; readonly state: string } | null {
  switch (type) {
    case 'member-admitted':
      return { member: body.member, state: 'admis' };
    case 'representation-ended':
      return { member: body.member, state: 'n’est plus représenté' };
    case 'attendance-changed':
      return { member: body.member, state: places[body.state] };
    default:
      return null;
  }
}

interface KnownMember {
  readonly college: string;
  readonly name: string;
  readonly representative: string;
}

// A member called, then admitted, was committed to twice; the last act says who represents them.
function knownMembers(view: RecordView): ReadonlyMap<string, Partial<KnownMember>> {
  const data = new Map(
    view.members.map((known) => [commitMember(known.data, known.salt).commitment, known.data]),
  );
  return new Map(
    view.acts.flatMap((act) => {
      if (act.type !== 'member-called' && act.type !== 'member-admitted') return [];
      const { member, college, commitment } = act.body;
      const { name = '', representative } = data.get(commitment) ?? {};
      return [[member, { college: String(college), name, representative: representative ?? '' }] as const];
    }),
  );
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
