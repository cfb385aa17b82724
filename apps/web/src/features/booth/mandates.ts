import type { BallotView, BoothEntry, BoothView } from '@collegium/contract';
import type { Scene } from './scene.js';
import { drafts } from './device.js';
import { paperOf, type Paper } from './paper/paper.js';
import type { Mandate } from './sheets.js';
import type { VoteRecord } from './votes/vote-record.js';

export type MandateState =
  'expected' | 'here' | 'off-roll' | 'to-vote' | 'choosing' | 'waiting' | 'refused' | 'voted' | 'not-voted';

/** Still to be voted for. */
export function isOpen(state: MandateState): boolean {
  return state === 'to-vote' || state === 'choosing';
}

/** Who one votes for, and how far that is. */
export interface MandateLine {
  readonly member: string;
  readonly name: string;
  readonly college: number;
  readonly example: boolean;
  readonly state: MandateState;
}

export function mandateLines(
  booth: Pick<BoothView, 'actsFor' | 'entries'>,
  scene: Scene,
  records: readonly VoteRecord[],
): readonly MandateLine[] {
  return booth.actsFor.map(({ member, name, college, example, arrived }) => {
    const entry = booth.entries.find((one) => one.member.id === member);
    const state = arrived ? stateOf(entry, scene, records) : 'expected';
    return { member, name, college, example, state };
  });
}

function stateOf(entry: BoothEntry | undefined, scene: Scene, records: readonly VoteRecord[]): MandateState {
  if (!('ballot' in scene)) return 'here';
  if (!entry) return 'off-roll';
  const life = records.find((record) => record.entry === entry.entry)?.life;
  // What counts is whether the member has voted: a second vote that was refused changes nothing of it.
  if (life?.kind === 'refused' && life.code === 'already-voted') return 'voted';
  if (life) return life.kind === 'recorded' ? 'voted' : life.kind;
  return entry.status === 'voted' ? 'voted' : unvoted(entry, scene);
}

function unvoted(entry: BoothEntry, scene: Extract<Scene, { readonly ballot: unknown }>): MandateState {
  if (scene.kind === 'counting' || scene.kind === 'decision') return 'not-voted';
  return hasDraft(entry, scene.ballot) ? 'choosing' : 'to-vote';
}

/** Whether something is marked on the paper of this entry. */
export function hasDraft(entry: BoothEntry, ballot: BallotView): boolean {
  const paper = paperOf(ballot, entry.college);
  if (!paper) return false;
  const { marks } = drafts.readDraft(entry.entry, ballot.form ?? '', paper);
  return marks.blank || marks.picked.length > 0;
}

/** The mandates that can still vote: on the roll, not voted, nothing on its way. */
export function openMandates(
  ballot: BallotView,
  entries: readonly BoothEntry[],
  records: readonly VoteRecord[],
): readonly Mandate[] {
  return entries.flatMap((entry) => {
    const answered = entry.status === 'voted' || records.some((record) => record.entry === entry.entry);
    const paper = answered ? null : paperOf(ballot, entry.college);
    return paper ? [{ entry, paper }] : [];
  });
}

/** What a choice is called: the names of candidates, or the word for an answer. */
export function labelsOf(
  paper: Paper,
  picked: readonly string[],
  word: (answer: Answer) => string,
): readonly string[] {
  if (paper.kind !== 'resolution') {
    return paper.names.filter(({ id }) => picked.includes(id)).map(({ label }) => label);
  }
  return paper.answers.filter((answer) => picked.includes(answer)).map(word);
}
type Answer = 'for' | 'against' | 'abstention';
