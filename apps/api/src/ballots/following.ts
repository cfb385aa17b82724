import type { Decision, ElectionCollege, ElectionRules } from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { AgendaItemEntity } from '../assemblies/agenda-item.entity.js';
import type { Random } from '../platform/random.js';
import { BallotEntity } from './ballot.entity.js';
import type { Ballot } from './ballot-store.js';

/** A college that joins a new vote. */
interface Adding {
  readonly entry: ElectionCollege;
  readonly options: Ballot['options'];
  readonly urn: string;
}

/**
 * The new vote that a tie is left to: the tied candidates for the seats that are left, in the same college and under
 * the same rules. A draft that already waits for another college of the same ballot takes this one in.
 */
export async function prepareFollowing(
  tx: EntityManager,
  ballot: Ballot,
  college: number,
  random: Random,
): Promise<string> {
  const entry = leftOver(ballot, college);
  const options = ballot.options.filter((option) => entry.candidates.includes(option.id));
  const urn = random.uuid();
  const waiting = await tx.findOneBy(BallotEntity, { follows: ballot.id, state: 'draft' });
  if (waiting) return extend(tx, waiting, { entry, options, urn });
  const id = random.uuid();
  const rules = ballot.rules as ElectionRules;
  await tx.insert(BallotEntity, {
    id,
    assemblyId: ballot.assemblyId,
    number: await nextNumber(tx, ballot.assemblyId),
    kind: 'election',
    state: 'draft',
    question: ballot.question,
    options,
    rules: { ...rules, urns: [{ urn, college }], colleges: [entry] },
    round: ballot.round + 1,
    follows: ballot.id,
  });
  await putOnAgenda(tx, ballot, id, random);
  return id;
}

/** The same question again, to the same electorate, as a draft with urns of its own: what a division may be left to. */
export async function putAgain(tx: EntityManager, ballot: Ballot, random: Random): Promise<string> {
  const { assemblyId, question, options, rules, round } = ballot;
  const id = random.uuid();
  const urns = rules.urns.map(({ college }) => ({ urn: random.uuid(), college }));
  await tx.insert(BallotEntity, {
    id,
    assemblyId,
    number: await nextNumber(tx, assemblyId),
    kind: 'resolution',
    state: 'draft',
    question,
    options,
    rules: { ...rules, urns },
    round: round + 1,
    follows: ballot.id,
  });
  await putOnAgenda(tx, ballot, id, random);
  return id;
}

async function nextNumber(tx: EntityManager, assembly: string): Promise<number> {
  const [last]: { number: number }[] = await tx.query(
    'select max(number) as number from ballots where assembly_id = $1',
    [assembly],
  );
  return (last?.number ?? 0) + 1;
}

/** What the tie left: who was tied, for how many seats. */
function leftOver({ rules, decision }: Ballot, college: number): ElectionCollege {
  const tie = (decision as Decision).ties?.find((found) => found.college === college);
  const entry =
    rules.kind === 'election' ? rules.colleges.find((found) => found.college === college) : undefined;
  if (!tie || !entry) throw new Error('a new vote follows a tie in an election');
  const { seats, options } = tie;
  return {
    college,
    seats,
    minNames: Math.min(entry.minNames, seats),
    maxNames: Math.min(entry.maxNames, seats),
    candidates: entry.candidates.filter((id) => options.includes(id)),
  };
}

async function extend(tx: EntityManager, waiting: BallotEntity, adding: Adding): Promise<string> {
  const rules = waiting.rules as ElectionRules;
  await tx.update(BallotEntity, waiting.id, {
    options: [...waiting.options, ...adding.options],
    rules: {
      ...rules,
      urns: [...rules.urns, { urn: adding.urn, college: adding.entry.college }],
      colleges: [...rules.colleges, adding.entry],
    },
  });
  return waiting.id;
}

/** Right after the ballot it follows. Positions are unique at every moment, so they move by way of the negatives. */
async function putOnAgenda(
  tx: EntityManager,
  ballot: Ballot,
  following: string,
  random: Random,
): Promise<void> {
  const item = await tx.findOneBy(AgendaItemEntity, { assemblyId: ballot.assemblyId, ballotId: ballot.id });
  if (!item) return;
  const { assemblyId, position, title } = item;
  await tx.query(
    'update agenda_items set position = -position - 1 where assembly_id = $1 and position > $2',
    [assemblyId, position],
  );
  await tx.query('update agenda_items set position = -position where assembly_id = $1 and position < 0', [
    assemblyId,
  ]);
  await tx.insert(AgendaItemEntity, {
    id: random.uuid(),
    assemblyId,
    position: position + 1,
    title,
    ballotId: following,
  });
}
