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
import { statutesText, type StatutesSettings } from '../organisations/statutes-settings.js';
import { Random } from '../platform/random.js';
import { adoptStatutes, agendaTitles, electBoard } from './founding-ballots.js';

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

/** An organisation about to exist, with the assembly that founds it. */
export interface Foundation {
  readonly name: string;
  readonly shortName: string;
  readonly legalForm: string;
  readonly timeZone: string;
  readonly simulated: boolean;
  readonly statutes: StatutesSettings;
  readonly members: readonly FoundingMember[];
  readonly assembly: { readonly title: string; readonly startsAt: Date; readonly place: string };
  /** The person who prepares everything. */
  readonly secretary: string;
}

export interface Founded {
  readonly organisation: string;
  readonly assembly: string;
  readonly members: readonly (FoundingMember & { readonly id: string })[];
}

type Colleges = ReadonlyMap<number, string>;

/** Writes an organisation and its founding assembly with the two ballots such an assembly holds: all of it or nothing. */
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
    await this.ballots(tx, assembly, foundation, members);
    const grant = {
      id: this.random.uuid(),
      personId: secretary,
      role: 'secretary',
      organisationId: organisation,
    } as const;
    await tx.insert(GrantEntity, grant);
    return { organisation, assembly, members };
  }

  private async colleges(
    tx: EntityManager,
    organisationId: string,
    statutes: StatutesSettings,
  ): Promise<Colleges> {
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
    const [id, statutesId] = [this.random.uuid(), this.random.uuid()];
    const { text, hash } = statutesText(foundation.statutes);
    await tx.insert(StatutesEntity, { id: statutesId, organisationId, version: 1, text, hash });
    await tx.insert(AssemblyEntity, {
      id,
      organisationId,
      statutesId,
      kind: 'constitutive',
      ...foundation.assembly,
      timeZone: foundation.timeZone,
      convocation: 1,
      state: 'draft',
      doorCode: newDoorCode(this.random),
    });
    return id;
  }

  private async ballots(
    tx: EntityManager,
    assemblyId: string,
    { statutes, shortName }: Foundation,
    members: Founded['members'],
  ): Promise<void> {
    const uuid = (): string => this.random.uuid();
    const candidates = members.filter(({ candidate }) => candidate);
    const drafts = [adoptStatutes(statutes, shortName, uuid), electBoard(statutes, candidates, uuid)];
    for (const [index, draft] of drafts.entries()) {
      const ballotId = uuid();
      const position = index + 1;
      const title = agendaTitles[index] ?? draft.question;
      await tx.insert(BallotEntity, { id: ballotId, assemblyId, number: position, state: 'draft', ...draft });
      await tx.insert(AgendaItemEntity, { id: uuid(), assemblyId, position, title, ballotId });
    }
  }
}
