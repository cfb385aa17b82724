import { foundingStatutes, type Statutes } from '@collegium/rules';
import { GrantEntity } from '../../accounts/grant.entity.js';
import { AssemblyEntity } from '../../assemblies/assembly.entity.js';
import { CollegeEntity } from '../../organisations/college.entity.js';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { statutesText } from '../../organisations/statutes-text.js';
import { StatutesEntity } from '../../organisations/statutes.entity.js';
import { Clock } from '../../platform/clock.js';
import { Random } from '../../platform/random.js';
import type { Person, TestApi } from '../../platform/testing/start-api.js';

export interface Wishes {
  /** Members admitted, by college: `[3, 2, 1]` is three in college 1. */
  readonly members: readonly number[];
  /** Seats of each college; a few unless said. */
  readonly seats?: readonly number[];
  readonly simulated?: boolean;
  /** Share of the called that must be there. */
  readonly quorum?: string;
  /** What the statutes say otherwise than a founding assembly's. */
  readonly statutes?: (founding: Statutes) => Statutes;
  /** Members called who never come. */
  readonly absent?: number;
}

export interface FoundedSitting {
  readonly assembly: string;
  readonly organisation: string;
  readonly statutes: Statutes;
  readonly chair: Person;
  readonly secretary: Person;
}

/** Seats of the first colleges. */
const SEATS = [2, 1, 1];

/** An organisation with a draft assembly, its chair and its secretary; no member yet. */
export async function foundSitting(
  api: TestApi,
  { members, seats = SEATS, simulated, quorum, statutes = (founding) => founding }: Wishes,
): Promise<FoundedSitting> {
  const random = api.app.get(Random);
  const colleges = members.map((_, i) => ({ number: i + 1, name: `College ${i + 1}`, seats: seats[i] ?? 1 }));
  const shares = { first: quorum ?? '0', second: '0' };
  const settings = statutes(
    foundingStatutes(colleges, shares, { modelled: true, legalForm: 'association_1901' }),
  );
  const [organisationId, assemblyId, statutesId] = [random.uuid(), random.uuid(), random.uuid()];
  const chair = await api.person('The chair');
  const secretary = await api.person('The secretary');
  await api.database.transaction(async (tx) => {
    await tx.insert(OrganisationEntity, {
      id: organisationId,
      name: 'An organisation',
      shortName: 'Org',
      legalForm: 'association_1901',
      timeZone: 'Europe/Paris',
      simulated: simulated ?? false,
    });
    await tx.insert(StatutesEntity, {
      id: statutesId,
      organisationId,
      version: 1,
      ...statutesText(settings),
    });
    await tx.insert(
      CollegeEntity,
      colleges.map((college) => ({ id: random.uuid(), organisationId, ...college })),
    );
    await tx.insert(AssemblyEntity, {
      id: assemblyId,
      organisationId,
      statutesId,
      kind: 'constitutive',
      title: 'An assembly',
      startsAt: api.app.get(Clock).now(),
      timeZone: 'Europe/Paris',
      place: 'A room',
      state: 'draft',
      doorCode: random.uuid(),
    });
    await tx.insert(GrantEntity, [
      { id: random.uuid(), organisationId, personId: secretary.personId, role: 'secretary' },
      { id: random.uuid(), organisationId, personId: chair.personId, role: 'chair', assemblyId },
    ]);
  });
  return { assembly: assemblyId, organisation: organisationId, statutes: settings, chair, secretary };
}
