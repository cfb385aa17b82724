import type { SaveStatutes, StatutesVersion, StatutesView } from '@collegium/contract';
import { statutesContradictions, type Statutes } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { readFacts, type AssemblyFacts } from '../assemblies/facts.js';
import { codeOf } from '../platform/error-code.js';
import { Problem } from '../platform/problems/problem.js';
import { Random } from '../platform/random.js';
import { announce } from '../register/revision.js';
import { StatutesEntity } from '../organisations/statutes.entity.js';
import { statutesIn, statutesText } from '../organisations/statutes-text.js';
import { takeStatutes } from './take-statutes.js';

const UNIQUE_VIOLATION = '23505';

interface Row extends StatutesVersion {
  readonly id: string;
  readonly text: string;
  readonly legalForm: string;
}

/**
 * Versions of an organisation's statutes. Each saving is a new row and no row ever changes (a trigger holds it), so that
 * what a ballot was decided under stays what it was. An assembly in preparation takes the newest; one that is convened has
 * named its version in the first act of its register, and keeps it.
 */
@Injectable()
export class StatutesVersions {
  constructor(
    private readonly database: DataSource,
    private readonly random: Random,
  ) {}

  view(assembly: string, version?: number): Promise<StatutesView> {
    return this.viewWithin(this.database.manager, assembly, version);
  }

  async save(assembly: string, { statutes, basedOn }: SaveStatutes): Promise<StatutesView> {
    refuseContradictions(statutes);
    try {
      return await this.database.transaction(async (tx) => {
        const facts = await readFacts(tx, assembly, { lock: true });
        const version = await this.add(tx, facts, { statutes, basedOn });
        return this.viewWithin(tx, assembly, version);
      });
    } catch (error) {
      // Another secretary's saving came between: the constraint is the last word.
      if (codeOf(error) === UNIQUE_VIOLATION) throw new Problem('statutes-newer');
      throw error;
    }
  }

  private async add(
    tx: EntityManager,
    facts: AssemblyFacts,
    { statutes, basedOn }: SaveStatutes,
  ): Promise<number> {
    const { organisationId } = facts;
    const newest = (await versionsOf(tx, facts.id))[0];
    if (newest === undefined) throw new Error('an organisation without statutes');
    if (newest.version !== basedOn) throw new Problem('statutes-newer');
    const { text, hash } = statutesText(statutes);
    if (hash !== newest.hash) {
      const id = this.random.uuid();
      await tx.insert(StatutesEntity, { id, organisationId, version: basedOn + 1, text, hash });
      if (facts.state === 'draft') await takeStatutes(tx, facts, { id, statutes }, this.random);
      await announce(tx, facts.id);
    }
    return hash === newest.hash ? newest.version : basedOn + 1;
  }

  private async viewWithin(tx: EntityManager, assembly: string, asked?: number): Promise<StatutesView> {
    const facts = await readFacts(tx, assembly, { lock: false });
    const rows = await versionsOf(tx, assembly);
    const shown = rows.find(({ version, taken }) => (asked === undefined ? taken : version === asked));
    if (shown === undefined) throw new Problem('not-found');
    return {
      versions: rows.map(({ version, hash, used, taken }) => ({ version, hash, used, taken })),
      version: shown.version,
      statutes: statutesIn(shown.text, shown.legalForm),
      appliesHere: facts.state === 'draft',
    };
  }
}

/** Newest first. `used`: an assembly that is convened rests on it. */
function versionsOf(tx: EntityManager, assembly: string): Promise<Row[]> {
  return tx.query(
    `select s.id, s.version, s.hash, s.text, o.legal_form as "legalForm", s.id = a.statutes_id as taken,
            exists(select from assemblies u where u.statutes_id = s.id and u.state <> 'draft') as used
       from assemblies a
       join organisations o on o.id = a.organisation_id
       join statutes s on s.organisation_id = a.organisation_id
      where a.id = $1
      order by s.version desc`,
    [assembly],
  );
}

/** What isn't settled yet may be saved, and keeps a ballot from being ready; what contradicts itself is not. */
function refuseContradictions(statutes: Statutes): void {
  const findings = statutesContradictions(statutes);
  if (findings.length > 0) throw new Problem('statutes-contradict', {}, { findings });
}
