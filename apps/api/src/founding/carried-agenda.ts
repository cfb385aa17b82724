import type { EntityManager } from 'typeorm';
import { AgendaItemEntity } from '../assemblies/agenda-item.entity.js';
import { BallotEntity } from '../ballots/ballot.entity.js';
import type { Random } from '../platform/random.js';

/**
 * What an adjourned assembly left undecided, put on the agenda of the one that follows: each question as a fresh draft,
 * with urns of its own. What was proclaimed is decided and isn't asked again.
 */
export async function carryAgenda(
  tx: EntityManager,
  { from, to }: { from: string; to: string },
  random: Random,
): Promise<void> {
  const ballots = await tx.find(BallotEntity, { where: { assemblyId: from }, order: { number: 'ASC' } });
  const decided = new Set(ballots.filter(({ state }) => state === 'proclaimed').map(({ id }) => id));
  const carried = new Map<string, string>();
  for (const ballot of ballots.filter(({ id }) => !decided.has(id))) {
    const id = random.uuid();
    carried.set(ballot.id, id);
    await tx.insert(BallotEntity, { ...asDraft(ballot, random), id, assemblyId: to, number: carried.size });
  }
  const items = await tx.find(AgendaItemEntity, { where: { assemblyId: from }, order: { position: 'ASC' } });
  const open = items.filter(({ ballotId }) => ballotId === null || !decided.has(ballotId));
  for (const [index, { title, ballotId }] of open.entries()) {
    await tx.insert(AgendaItemEntity, {
      id: random.uuid(),
      assemblyId: to,
      position: index + 1,
      title,
      ballotId: ballotId === null ? null : (carried.get(ballotId) ?? null),
    });
  }
}

type Draft = Pick<
  BallotEntity,
  'kind' | 'state' | 'question' | 'options' | 'rules' | 'secrecy' | 'round' | 'follows'
>;

function asDraft(
  { kind, question, options, rules, secrecy, round, follows }: BallotEntity,
  random: Random,
): Draft {
  const urns = (rules.urns ?? []).map(({ college }) => ({ urn: random.uuid(), college }));
  return { kind, state: 'draft', question, options, rules: { ...rules, urns }, secrecy, round, follows };
}
