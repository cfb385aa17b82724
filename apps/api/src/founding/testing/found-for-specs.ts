import { RepresentativeEntity } from '../../organisations/representative.entity.js';
import { Clock } from '../../platform/clock.js';
import { Random } from '../../platform/random.js';
import type { Person, TestApi } from '../../platform/testing/start-api.js';

/** An organisation as its first secretary founds it, through the API. */
export interface FoundedForSpecs {
  readonly organisation: string;
  readonly assembly: string;
  readonly secretary: Person;
  /** Makes a person the representative of an admitted member, without the door. */
  represent(person: Person): Promise<string>;
}

export const membersCsv = [
  'college;region;city;organisation',
  '1;Bretagne;Lorient;PTCE Un',
  '1;Occitanie;Saillagouse;PTCE Deux',
  '2;;;Réseau Un',
  '3;;;Partenaire',
].join('\n');

export const foundation = {
  name: 'Organisme des essais',
  shortName: 'Essais',
  legalForm: 'association_1901',
  timeZone: 'Europe/Paris',
  colleges: [
    { number: 1, name: 'Les pôles', seats: 2 },
    { number: 2, name: 'Les réseaux', seats: 1 },
    { number: 3, name: 'Les partenaires', seats: 1 },
  ],
  membersCsv,
  assembly: { title: 'Assemblée constitutive', date: '2026-06-01', time: '14:30', place: 'Paris' },
  quorum: { first: '1/2', second: '0' },
} as const;

export async function foundForSpecs(api: TestApi): Promise<FoundedForSpecs> {
  const secretary = await api.person('Secrétariat', { founder: true });
  const founded = await secretary.client.call('createOrganisation', { body: foundation });
  return {
    ...founded,
    secretary,
    async represent({ personId }) {
      const [member]: { id: string }[] = await api.database.query(
        `select id from members m where organisation_id = $1
            and not exists(select from representatives r where r.member_id = m.id) order by number limit 1`,
        [founded.organisation],
      );
      if (!member) throw new Error('every member has a representative');
      await api.database.query(`update members set state = 'admitted' where id = $1`, [member.id]);
      await api.database.manager.insert(RepresentativeEntity, {
        id: api.app.get(Random).uuid(),
        memberId: member.id,
        personId,
        function: 'Présidence',
        since: api.app.get(Clock).now(),
      });
      return member.id;
    },
  };
}
