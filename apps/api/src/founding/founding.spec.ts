import { TestApi, type Person } from '../platform/testing/start-api.js';
import { foundation, membersCsv } from './testing/found-for-specs.js';

describe('founding an organisation', () => {
  let api: TestApi;
  let founder: Person;
  beforeAll(async () => {
    api = await TestApi.start();
    founder = await api.person('Première secrétaire', { founder: true });
  });
  afterAll(() => api.close());

  const counts = async () => {
    const tables = [
      'organisations',
      'colleges',
      'members',
      'statutes',
      'assemblies',
      'ballots',
      'agenda_items',
      'grants',
    ];
    const [row] = await api.database.query(
      `select ${tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ')}`,
    );
    return row as Record<string, number>;
  };

  it('answers what each row of the members file says before anything is saved', async () => {
    const body = { csv: membersCsv, colleges: foundation.colleges };
    const { rows, findings } = await founder.client.call('previewMembers', { body });
    expect(rows.map(({ name, college }) => [college, name])).toEqual([
      [1, 'PTCE Un'],
      [1, 'PTCE Deux'],
      [2, 'Réseau Un'],
      [3, 'Partenaire'],
    ]);
    expect(findings).toEqual([]);
    expect((await counts())['organisations']).toBe(0);
  });

  it.each([
    [
      'a malformed members file',
      { membersCsv: 'college;organisation\n1;Un\n9;Deux\n;Trois' },
      422,
      'members-have-errors',
      { count: 2 },
    ],
    [
      'two colleges of one number',
      { colleges: [foundation.colleges[0], foundation.colleges[0]] },
      422,
      'college-twice',
      { number: 1 },
    ],
    [
      'a time zone that is none',
      { timeZone: 'Europe/Atlantide' },
      422,
      'time-zone-unknown',
      { timeZone: 'Europe/Atlantide' },
    ],
    ['a quorum above everyone', { quorum: { first: '3/2', second: '0' } }, 400, 'invalid-request', {}],
    ['a field nobody asked for', { president: 'me' }, 400, 'invalid-request', {}],
  ])('saves nothing for %s', async (_what, change, status, code, inputs) => {
    const refused = await founder.client.refused('createOrganisation', {
      body: { ...foundation, ...change },
    });
    expect(refused).toMatchObject({ status, code, inputs });
    expect(Object.values(await counts()).every((count) => count === 0)).toBe(true);
  });

  it('writes the organisation, its statutes, members, founding assembly and two ballots', async () => {
    const { organisation, assembly } = await founder.client.call('createOrganisation', { body: foundation });
    expect(await counts()).toEqual({
      organisations: 1,
      colleges: 3,
      members: 4,
      statutes: 1,
      assemblies: 1,
      ballots: 2,
      agenda_items: 2,
      grants: 1,
    });
    const view = await founder.client.call('getAssembly', { params: { assembly } });
    expect(view).toMatchObject({
      organisation: { id: organisation, shortName: 'Essais' },
      state: 'draft',
      startsAt: '2026-06-01T12:30:00.000Z',
      simulated: false,
      roles: ['secretary'],
    });
    expect(view.agenda.map(({ ballot }) => [ballot?.kind, ballot?.state, ballot?.outcome])).toEqual([
      ['resolution', 'draft', null],
      ['election', 'draft', null],
    ]);
    const ballot = view.agenda[1]?.ballot?.id ?? '';
    const election = await founder.client.call('getBallot', { params: { assembly, ballot } });
    expect(election.options.map(({ college, label }) => [college, label])).toEqual([
      [1, 'PTCE Un'],
      [1, 'PTCE Deux'],
      [2, 'Réseau Un'],
      [3, 'Partenaire'],
    ]);
    expect((await founder.client.call('getMe')).me?.assemblies).toMatchObject([
      { id: assembly, roles: ['secretary'] },
    ]);
  });

  it('may begin without members: they come to the door', async () => {
    const { assembly } = await founder.client.call('createOrganisation', {
      body: { ...foundation, membersCsv: null },
    });
    const office = await founder.client.call('getOffice', { params: { assembly } });
    expect(office.members).toEqual([]);
    expect(office.checklist).toContainEqual({ key: 'members', done: false });
    await founder.client.call('convene', { params: { assembly } });
  });
});
