import {
  nextAct,
  registerOrigin,
  type ActBody,
  type ActRole,
  type ActType,
  type ChainedAct,
  type ChainHead,
} from '@collegium/record';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/problems/problem.js';
import { announce } from './revision.js';
import { SigningKey } from './signing-key.js';
import { growTree } from './tree.store.js';

/** An act about to be done: the register adds when, where in the chain, and after which. */
export type NewAct = {
  [T in ActType]: { readonly type: T; readonly by: ActRole; readonly body: ActBody<T> };
}[ActType];

/** Writes the register of an assembly. The acts of an assembly are chained in the transaction that makes them true. */
@Injectable()
export class Register {
  constructor(private readonly signer: SigningKey) {}

  /** One act. Answers it as it stands in the chain. */
  async append(tx: EntityManager, assembly: string, act: NewAct, now: Date): Promise<ChainedAct> {
    const [chained] = await this.appendAll(tx, assembly, [act], now);
    if (!chained) throw new Error('an act was appended and not answered');
    return chained;
  }

  /**
   * Several acts of one moment under one checkpoint. Locks the assembly's row until the transaction ends, so that a
   * register has one writer, and tells every replica that there is something new to show.
   */
  async appendAll(
    tx: EntityManager,
    assembly: string,
    acts: readonly NewAct[],
    now: Date,
  ): Promise<readonly ChainedAct[]> {
    if (acts.length === 0) return [];
    await tx.query('select 1 from assemblies where id = $1 for update', [assembly]);
    const head = await headOf(tx, assembly);
    refuseBeforeOpening(head, acts);
    const chained = chain(head, assembly, acts, now);
    await tx.query(
      `insert into acts (assembly_id, height, type, text, hash)
        select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::bytea[])`,
      [
        assembly,
        chained.map(({ height }) => height),
        acts.map(({ type }) => type),
        chained.map(({ text }) => text),
        chained.map(({ hash }) => Buffer.from(hash, 'hex')),
      ],
    );
    const tree = {
      tree: assembly,
      origin: registerOrigin(assembly),
      size: head === null ? 0 : head.height + 1,
    };
    await growTree(tx, tree, { leaves: chained.map(({ text }) => text), signer: this.signer, now });
    await announce(tx, assembly);
    return chained;
  }
}

/** Nothing is written before the assembly is convened: that is what opens its register. */
function refuseBeforeOpening(head: ChainHead | null, [first]: readonly NewAct[]): void {
  if (head !== null || !first || first.type === 'register-opened') return;
  throw new Problem('not-now', { act: first.type, state: 'draft' });
}

async function headOf(tx: EntityManager, assembly: string): Promise<ChainHead | null> {
  const [last]: { height: number; hash: Buffer }[] = await tx.query(
    'select height, hash from acts where assembly_id = $1 order by height desc limit 1',
    [assembly],
  );
  return last ? { height: last.height, hash: last.hash.toString('hex') } : null;
}

function chain(head: ChainHead | null, assembly: string, acts: readonly NewAct[], now: Date): ChainedAct[] {
  const chained: ChainedAct[] = [];
  for (const act of acts) {
    chained.push(nextAct(chained.at(-1) ?? head, { ...act, assembly, at: now.toISOString() }));
  }
  return chained;
}
