import type { BallotView, BoothView } from '@collegium/contract';
import { voteText, type VoteChoice } from '@collegium/record';
import { scicMembers } from './cast-scic.js';
import type { Player } from './cast.js';
import { Refused, type PlayerClient } from './player-client.js';

type Entry = BoothView['entries'][number];

/** Waits as long as a person would before acting. Who has nothing to do doesn't keep the others waiting. */
type Breathe = () => Promise<void>;

/** Walks in with the door code and asks to be admitted for each member one is expected for. */
export async function joinAssembly(
  client: PlayerClient,
  { assembly, code, presence, breathe }: Joining,
): Promise<void> {
  if (await arriveAgain(client, { assembly, code, presence, breathe })) return;
  const { suggested } = await client.call('openDoor', { body: { code } });
  const { admissions } = await client.call('myAdmissions', { params: { assembly } });
  const waiting = admissions.some(({ state }) => state === 'pending');
  if (waiting || suggested.length === 0) return;
  await breathe();
  for (const { member, function: duty } of suggested) {
    const body = { code, member: { id: member }, function: duty, presence };
    await client.call('askAdmission', { params: { assembly }, body });
  }
}

interface Joining {
  readonly assembly: string;
  readonly code: string;
  readonly presence: 'room' | 'remote';
  readonly breathe: Breathe;
}

/** Who was admitted at another assembly of the organisation only says that they are here. */
async function arriveAgain(client: PlayerClient, { assembly, presence, breathe }: Joining): Promise<boolean> {
  const booth = await client.call('getBooth', { params: { assembly } }).catch(strangerHere);
  if (booth === null || booth.actsFor.length === 0) return false;
  for (const { member } of booth.actsFor.filter(({ arrived }) => !arrived)) {
    await breathe();
    await client.call('setAttendance', { params: { assembly, member }, body: { state: presence } });
  }
  return true;
}

function strangerHere(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}

/** The secretary's bot: accepts whoever waits at the door, humans too. */
export async function welcomeArrivals(secretary: PlayerClient, assembly: string): Promise<void> {
  const { admissions } = await secretary.call('getOffice', { params: { assembly } });
  for (const { id } of admissions.filter(({ state }) => state === 'pending')) {
    await secretary.call('acceptAdmission', { params: { assembly, admission: id } }).catch(leaveToHumans);
  }
}

/** Two who come for the same member, say: that is for a human secretary to settle. */
function leaveToHumans(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}

/** Votes for each of one's members that hasn't voted, in the ballot that is open. */
export async function voteInBallot(
  client: PlayerClient,
  {
    assembly,
    player,
    uuid,
    breathe,
  }: { assembly: string; player: Player; uuid: () => string; breathe: Breathe },
): Promise<void> {
  const { ballot, entries } = await client.call('getBooth', { params: { assembly } });
  const mine = entries.filter(({ status }) => status === 'may-vote');
  if (ballot?.state !== 'open' || ballot.form === null || mine.length === 0) return;
  await breathe();
  for (const entry of mine) {
    const { text } = voteText({
      id: uuid(),
      ballot: ballot.id,
      entry: entry.entry,
      urn: entry.urn,
      form: ballot.form,
      choice: choiceOf(ballot, entry, player),
      simulated: true,
    });
    await client.call('castVote', { params: { assembly, ballot: ballot.id }, body: { text } });
  }
}

/** What leads to the published board, or to the two outcomes of the SCIC's question. */
function choiceOf({ options, rules }: BallotView, { college }: Entry, { id }: Player): VoteChoice {
  if (rules?.kind === 'election') {
    const most = rules.colleges.find((one) => one.college === college)?.maxNames ?? 0;
    const candidates = options.filter((option) => option.college === college).map((option) => option.id);
    return { kind: 'names', options: candidates.slice(0, most).toSorted() };
  }
  if (rules?.kind === 'ticket') return { kind: 'names', options: rules.tickets.slice(0, 1) };
  const scripted = scicMembers().find((member) => member.id === id);
  return { kind: 'option', option: scripted?.favourable === false ? 'against' : 'for' };
}
