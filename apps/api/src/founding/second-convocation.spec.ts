import { parseAct, voteText, type Act } from '@collegium/record';
import { yes } from '../ballots/testing/choices.js';
import { eventually } from '../ballots/testing/eventually.js';
import { Random } from '../platform/random.js';
import { TestApi, type Person } from '../platform/testing/start-api.js';
import { expectRecord } from '../register/testing/expect-record.js';
import { foundation, foundForSpecs, type FoundedForSpecs } from './testing/found-for-specs.js';

const body = { date: '2026-06-15', time: '18:00', place: 'Rennes' };

describe('a second convocation', () => {
  let api: TestApi;
  let house: FoundedForSpecs;
  let first: { assembly: string };
  let second: { assembly: string };
  let chair: Person;
  let delegate: Person;
  const secretary = () => house.secretary.client;

  beforeAll(async () => {
    api = await TestApi.start();
    house = await foundForSpecs(api);
    first = { assembly: house.assembly };
    chair = await api.person('Présidence');
    delegate = await api.person('Déléguée');
    const role = { email: chair.email, name: 'Présidence', role: 'chair' };
    await secretary().call('grantRole', { params: first, body: role });
    await secretary().call('convene', { params: first });
  });
  afterAll(() => api.close());

  const acts = async (params: { assembly: string }): Promise<Act[]> =>
    (await secretary().call('getRegister', { params })).acts.map(({ text }) => parseAct(text));
  const members = async () => (await secretary().call('getOffice', { params: second })).members;

  /** One of four members comes in by the door. */
  async function comeIn(params: { assembly: string }, person: Person, name: string): Promise<void> {
    const { doorCode } = await secretary().call('getOffice', { params });
    const { invited } = await person.client.call('openDoor', { body: { code: doorCode } });
    const member = { id: invited.find((one) => one.name === name)?.id };
    const asked = { code: doorCode, member, function: 'Déléguée', presence: 'room' };
    const { id } = await person.client.call('askAdmission', { params, body: asked });
    await secretary().call('acceptAdmission', { params: { ...params, admission: id } });
  }

  it('is refused while the assembly is not adjourned', async () => {
    expect(await secretary().refused('conveneAgain', { params: first, body })).toMatchObject({
      status: 409,
      code: 'not-adjourned',
    });
  });

  it('follows an adjourned assembly once, whoever asks at the same moment', async () => {
    await comeIn(first, delegate, 'PTCE Un');
    await chair.client.call('openAssembly', { params: first });
    const { agenda } = await chair.client.call('getAssembly', { params: first });
    const of = { ...first, ballot: agenda[0]?.ballot?.id ?? '' };
    await chair.client.call('readyBallot', { params: of });
    const { findings } = await chair.client.refused('openBallot', { params: of });
    expect(findings).toMatchObject([{ key: 'quorum-missed', inputs: { heads: 1, needed: 2, called: 4 } }]);
    await chair.client.call('adjournAssembly', { params: first });
    const answers = await Promise.all(
      [1, 2, 3].map(() => secretary().send('conveneAgain', { params: first, body })),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect([made.length, answers.filter(({ status }) => status === 409).length]).toEqual([1, 2]);
    second = made[0]?.body as { assembly: string };
    expect(await secretary().refused('conveneAgain', { params: first, body })).toMatchObject({
      code: 'convened-again',
    });
    const before = await delegate.client.call('getAssembly', { params: first });
    expect(before).toMatchObject({ state: 'adjourned', following: second.assembly, follows: null });
  });

  it('is nobody’s who has no tie to the organisation', async () => {
    const { client } = await api.person('Ailleurs', { founder: true });
    await client.call('createOrganisation', { body: foundation });
    expect(await client.refused('conveneAgain', { params: first, body })).toMatchObject({ status: 404 });
    expect(await chair.client.refused('conveneAgain', { params: first, body })).toMatchObject({
      status: 403,
    });
  });

  it('asks the same questions, with urns, a door and a register of its own', async () => {
    const [was, is] = await Promise.all(
      [first, second].map((params) => secretary().call('getAssembly', { params })),
    );
    expect(is).toMatchObject({
      state: 'convened',
      convocation: 2,
      follows: first.assembly,
      following: null,
      startsAt: '2026-06-15T16:00:00.000Z',
      place: 'Rennes',
    });
    const asked = (view: typeof is) => view?.agenda.map(({ title, ballot }) => [title, ballot?.question]);
    expect(asked(is)).toEqual(asked(was));
    const urns: { urn: string }[] = await api.database.query(
      `select distinct jsonb_path_query(rules, '$.urns[*].urn') #>> '{}' as urn from ballots where assembly_id = any($1)`,
      [[first.assembly, second.assembly]],
    );
    expect(urns).toHaveLength(12);
    const offices = await Promise.all(
      [first, second].map((params) => secretary().call('getOffice', { params })),
    );
    expect(new Set(offices.map(({ doorCode }) => doorCode)).size).toBe(2);
    const [opened, convened, ...others] = await acts(second);
    expect(opened).toMatchObject({
      type: 'register-opened',
      body: { assembly: { convocation: 2, follows: first.assembly, date: '2026-06-15' } },
    });
    expect(convened?.type).toBe('assembly-convened');
    const types = others.map(({ type }) => type);
    expect(types).toEqual([...Array(4).fill('member-called'), ...Array(2).fill('role-granted')]);
    const { me } = await chair.client.call('getMe');
    expect(me?.assemblies).toContainEqual(expect.objectContaining({ id: second.assembly, roles: ['chair'] }));
  });

  it('counts nobody as come before they come, and says it when they do', async () => {
    await chair.client.call('openAssembly', { params: second });
    const booth = await delegate.client.call('getBooth', { params: second });
    expect(booth.actsFor).toMatchObject([{ name: 'PTCE Un', arrived: false }]);
    const { room } = await chair.client.call('getLive', { params: second });
    expect(room.colleges.map(({ admitted }) => admitted)).toEqual([0, 0, 0]);
    const member = (await members()).find(({ name }) => name === 'PTCE Un')?.id ?? '';
    const come = { params: { ...second, member }, body: { state: 'remote' } };
    await delegate.client.call('setAttendance', come);
    await delegate.client.call('setAttendance', { ...come, body: { state: 'left' } });
    await delegate.client.call('setAttendance', { ...come, body: { state: 'room' } });
    const story = (await acts(second)).slice(-5).map(({ type, by }) => [type, by]);
    expect(story).toEqual([
      ['assembly-opened', 'chair'],
      ['member-admitted', 'member'],
      ['attendance-changed', 'member'],
      ['attendance-changed', 'member'],
      ['attendance-changed', 'member'],
    ]);
  });

  it('decides with fewer members than the first quorum asked, and both records verify', async () => {
    const view = await chair.client.call('getAssembly', { params: second });
    const ballot = view.agenda[0]?.ballot?.id ?? '';
    const of = { ...second, ballot };
    await chair.client.call('readyBallot', { params: of });
    await chair.client.call('openBallot', { params: of });
    const { entries, ballot: paper } = await delegate.client.call('getBooth', { params: second });
    const [entry] = entries;
    expect(entries).toHaveLength(1);
    const id = api.app.get(Random).uuid();
    const choice = yes;
    const given = {
      ballot,
      urn: entry?.urn ?? '',
      entry: entry?.entry ?? '',
      form: paper?.form ?? '',
      id,
      choice,
    };
    await delegate.client.call('castVote', { params: of, body: { text: voteText(given).text } });
    await chair.client.call('closeBallot', { params: of });
    await eventually(() => chair.client.call('proclaimBallot', { params: of }));
    const proclaimed = await chair.client.call('getBallot', { params: of });
    expect(proclaimed.decision?.outcome).toBe('adopted');
    await chair.client.call('closeAssembly', { params: second });
    await expectRecord(chair.client, first);
    await expectRecord(chair.client, second);
  });
});
