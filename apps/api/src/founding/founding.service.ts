import type { Statutes } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GrantEntity } from '../accounts/grant.entity.js';
import { AgendaItemEntity } from '../assemblies/agenda-item.entity.js';
import { AssemblyEntity } from '../assemblies/assembly.entity.js';
import { newDoorCode } from '../assemblies/door-code.js';
import { BallotEntity } from '../ballots/ballot.entity.js';
import { CollegeEntity } from '../organisations/college.entity.js';
import { MemberEntity } from '../organisations/member.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { StatutesEntity } from '../organisations/statutes.entity.js';
import { statutesText } from '../organisations/statutes-text.js';
import { Random } from '../platform/random.js';
import type { BallotDraft } from './founding-ballots.js';

export interface FoundingMember {
  readonly name: string;
  /** Its college's number. */
  readonly college: number;
  readonly region: string;
  readonly city: string;
  readonly department: string;
  readonly candidate: boolean;
  readonly example: boolean;
}

/** An item of the agenda with its ballot. */
export interface DraftItem {
  readonly title: BallotDraft['question'];
  readonly ballot: BallotDraft;
}

export interface FoundedAssembly {
  readonly kind: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string;
}

/** An organisation about to exist, with its first assembly. */
export interface Foundation {
  readonly name: string;
  readonly shortName: string;
  readonly legalForm: string;
  readonly timeZone: string;
  readonly simulated: boolean;
  readonly statutes: Statutes;
  readonly members: readonly FoundingMember[];
  readonly assembly: FoundedAssembly;
  /** What is put to the vote, in order; it may name the members, who have their ids by then. */
  readonly agenda: (members: Founded['members'], uuid: () => string) => readonly DraftItem[];
  /** The person who prepares everything. */
  readonly secretary: string;
}

export interface Founded {
  readonly organisation: string;
  readonly assembly: string;
  readonly members: readonly (FoundingMember & { readonly id: string })[];
}

type Colleges = ReadonlyMap<number, string>;

/** Writes an organisation and its first assembly with the ballots it holds: all of it or nothing. */
@Injectable()
export class Founding {
  constructor(private readonly random: Random) {}

  async found(tx: EntityManager, foundation: Foundation): Promise<Founded> {
    const organisation = this.random.uuid();
    const { name, shortName, legalForm, timeZone, simulated, secretary } = foundation;
    await tx.insert(OrganisationEntity, {
      id: organisation,
      name,
      shortName,
      legalForm,
      timeZone,
      simulated,
    });
    const colleges = await this.colleges(tx, organisation, foundation.statutes);
    const members = await this.members(tx, organisation, foundation.members, colleges);
    const assembly = await this.assembly(tx, organisation, foundation);
    await this.ballots(
      tx,
      assembly,
      foundation.agenda(members, () => this.random.uuid()),
    );
    const grant = {
      id: this.random.uuid(),
      personId: secretary,
      role: 'secretary',
      organisationId: organisation,
    } as const;
    await tx.insert(GrantEntity, grant);
    return { organisation, assembly, members };
  }

  private async colleges(tx: EntityManager, organisationId: string, statutes: Statutes): Promise<Colleges> {
    const rows = statutes.colleges.map((college) => ({ id: this.random.uuid(), organisationId, ...college }));
    await tx.insert(CollegeEntity, rows);
    return new Map(rows.map(({ number, id }) => [number, id]));
  }

  private async members(
    tx: EntityManager,
    organisationId: string,
    members: readonly FoundingMember[],
    colleges: Colleges,
  ): Promise<Founded['members']> {
    const called = members.map((member) => ({ ...member, id: this.random.uuid() }));
    const rows = called.map(({ college, region, city, department, ...member }, index) => ({
      ...member,
      organisationId,
      collegeId: colleges.get(college) ?? '',
      kind: 'legal' as const,
      number: index + 1,
      region: region || null,
      city: city || null,
      department: department || null,
      state: 'invited' as const,
    }));
    if (rows.length > 0) await tx.insert(MemberEntity, rows);
    return called;
  }

  private async assembly(tx: EntityManager, organisationId: string, foundation: Foundation): Promise<string> {
    const { statutes, assembly, timeZone } = foundation;
    const statutesId = await this.statutes(tx, { organisationId, version: 1, statutes });
    return this.convoke(tx, { organisationId, statutesId, timeZone, ...assembly });
  }

  /** A version of an organisation's statutes, as it will stand for ever. */
  async statutes(
    tx: EntityManager,
    { organisationId, version, statutes }: { organisationId: string; version: number; statutes: Statutes },
  ): Promise<string> {
    const id = this.random.uuid();
    await tx.insert(StatutesEntity, { id, organisationId, version, ...statutesText(statutes) });
    return id;
  }

  /** An assembly in draft, with a door of its own. */
  async convoke(
    tx: EntityManager,
    draft: FoundedAssembly & { organisationId: string; statutesId: string; timeZone: string },
  ): Promise<string> {
    const id = this.random.uuid();
    const doorCode = newDoorCode(this.random);
    await tx.insert(AssemblyEntity, { id, ...draft, convocation: 1, state: 'draft', doorCode });
    return id;
  }

  async ballots(tx: EntityManager, assemblyId: string, agenda: readonly DraftItem[]): Promise<void> {
    for (const [index, { title, ballot }] of agenda.entries()) {
      const ballotId = this.random.uuid();
      const position = index + 1;
      await tx.insert(BallotEntity, {
        id: ballotId,
        assemblyId,
        number: position,
        state: 'draft',
        ...ballot,
      });
      await tx.insert(AgendaItemEntity, { id: this.random.uuid(), assemblyId, position, title, ballotId });
    }
  }
}
