import type { ChairView } from '@collegium/contract';
import {
  assemblyMachine,
  canEndAssembly,
  canOpenAssembly,
  canSuspendAssembly,
  transition,
  type AssemblyEvent,
  type Block,
} from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { Register, type NewAct } from '../register/register.service.js';
import { AssemblyEntity } from './assembly.entity.js';
import { ballotsOf } from './ballot-rows.js';
import { chairView } from './chair-view.js';
import { Convening } from './convening.service.js';
import { readFacts, type AssemblyFacts } from './facts.js';
import { refuseBlocked } from './findings.js';
import { attendanceIn, quorumNow, roomOf } from './room.js';

const actOf = {
  open: 'assembly-opened',
  suspend: 'assembly-suspended',
  resume: 'assembly-resumed',
  close: 'assembly-closed',
  adjourn: 'assembly-adjourned',
} as const satisfies Record<Exclude<AssemblyEvent, 'convene'>, NewAct['type']>;

/** The life of an assembly: each event is a transition of the rules' table and an act of the register. */
@Injectable()
export class Sitting {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly register: Register,
    private readonly convening: Convening,
  ) {}

  /** Applies an event, or refuses it with what blocks it. Answers the chair's page as it is afterwards. */
  async act(assembly: string, event: AssemblyEvent): Promise<ChairView> {
    return this.database.transaction(async (tx) => {
      await this.actWithin(tx, assembly, event);
      return chairView(tx, assembly);
    });
  }

  /** The same as part of something bigger. */
  async actWithin(tx: EntityManager, assembly: string, event: AssemblyEvent): Promise<void> {
    const facts = await readFacts(tx, assembly, { lock: true });
    const moved = transition(assemblyMachine, facts.state, event);
    if (!moved.ok) throw new Problem('not-now', { act: event, state: facts.state });
    refuseBlocked(await blocksOf(tx, facts, event));
    const now = this.clock.now();
    await tx.update(AssemblyEntity, assembly, { state: moved.state, ...times(event, now) });
    await this.register.appendAll(tx, assembly, await this.actsOf(tx, assembly, event), now);
  }

  private async actsOf(tx: EntityManager, assembly: string, event: AssemblyEvent): Promise<NewAct[]> {
    if (event === 'convene') return this.convening.acts(tx, assembly);
    const attendance = attendanceIn(await roomOf(tx, assembly));
    return [{ type: actOf[event], by: 'chair', body: { attendance } }];
  }
}

async function blocksOf(tx: EntityManager, facts: AssemblyFacts, event: AssemblyEvent): Promise<Block[]> {
  const ballots = (await ballotsOf(tx, facts.id)).map(({ id, state }) => ({ ballot: id, state }));
  const assembly = facts.state;
  if (event === 'suspend') return canSuspendAssembly({ assembly, ballots });
  if (event === 'close' || event === 'adjourn') {
    const quorum = quorumNow(await roomOf(tx, facts.id), facts);
    return canEndAssembly({ assembly, event, ballots, quorum });
  }
  if (event === 'open') {
    const quorum = quorumNow(await roomOf(tx, facts.id), facts, 'opening');
    return canOpenAssembly({ assembly, quorum });
  }
  return [];
}

function times(event: AssemblyEvent, now: Date): { openedAt?: Date; closedAt?: Date } {
  if (event === 'open') return { openedAt: now };
  return event === 'close' || event === 'adjourn' ? { closedAt: now } : {};
}
