import {
  parseAct,
  verifyChain,
  verifyConsistency,
  openCheckpoint,
  parseVkey,
  registerOrigin,
  fromHex,
} from '@collegium/record';
import { expectRecord } from '../register/testing/expect-record.js';
import { foundForSpecs, type FoundedForSpecs } from '../founding/testing/found-for-specs.js';
import { TestApi, type Person } from '../platform/testing/start-api.js';

describe('an assembly, from its door to its end', () => {
  let api: TestApi;
  let house: FoundedForSpecs;
  let params: { assembly: string };
  let chair: Person;
  const secretary = () => house.secretary.client;

  beforeAll(async () => {
    api = await TestApi.start();
    house = await foundForSpecs(api);
    params = { assembly: house.assembly };
    chair = await api.person('Présidence');
  });
  afterAll(() => api.close());

  const office = () => secretary().call('getOffice', { params });
  const code = async () => (await office()).doorCode;
  const member = async (name: string) => (await office()).members.find((one) => one.name === name)!;
  const acts = async () =>
    (await secretary().call('getRegister', { params })).acts.map(({ text }) => parseAct(text));
  const typesFrom = async (height: number) => (await acts()).slice(height).map(({ type }) => type);

  it('has no register, door or act before it is convened', async () => {
    const visitor = await api.person('Visiteuse');
    expect(await visitor.client.refused('openDoor', { body: { code: await code() } })).toMatchObject({
      status: 409,
      code: 'door-closed',
    });
    for (const name of ['getRegister', 'downloadRecord'] as const) {
      expect(await secretary().refused(name, { params })).toMatchObject({ status: 404, code: 'not-found' });
    }
    expect(await secretary().refused('downloadAnnex', { params })).toMatchObject({
      status: 409,
      code: 'not-now',
    });
    const ballot = (await secretary().call('getAssembly', { params })).agenda[0]!.ballot!.id;
    expect(await secretary().refused('readyBallot', { params: { ...params, ballot } })).toMatchObject({
      status: 409,
      code: 'not-now',
    });
  });

  it('gives roles by address, to people with and without an account', async () => {
    const body = { email: chair.email, name: 'unused', role: 'chair' };
    const { grants } = await secretary().call('grantRole', { params, body });
    expect(grants).toContainEqual(expect.objectContaining({ name: 'Présidence', role: 'chair' }));
    expect(await secretary().refused('grantRole', { params, body })).toMatchObject({
      code: 'already-granted',
    });
    const auditor = { email: 'Audit@Example.org', name: 'Contrôle', role: 'auditor' };
    await secretary().call('grantRole', { params, body: auditor });
    const grant = (await office()).grants.find(({ role }) => role === 'auditor')!;
    expect(grant).toMatchObject({ name: 'Contrôle', email: 'audit@example.org' });
    await secretary().call('withdrawRole', { params: { ...params, grant: grant.id } });
    expect((await office()).grants.map(({ role }) => role)).toEqual(['chair', 'secretary']);
    const own = (await office()).grants.find(({ role }) => role === 'secretary')!;
    expect(await secretary().refused('withdrawRole', { params: { ...params, grant: own.id } })).toMatchObject(
      {
        status: 404,
      },
    );
  });

  it('opens its register when it is convened: who is called, who holds which role, nothing personal', async () => {
    const { next } = await secretary().call('convene', { params });
    expect(next).toMatchObject({
      act: 'open-assembly',
      findings: [{ key: 'quorum-missed', level: 'warns' }],
    });
    const register = await acts();
    expect(register.map(({ type }) => type)).toEqual([
      'register-opened',
      'assembly-convened',
      ...Array.from({ length: 4 }, () => 'member-called'),
      'role-granted',
      'role-granted',
    ]);
    expect(register[0]).toMatchObject({
      by: 'secretary',
      parent: null,
      body: { assembly: { date: '2026-06-01', timeZone: 'Europe/Paris' }, simulated: false },
    });
    expect(JSON.stringify(register)).not.toMatch(/PTCE Un|Présidence|Secrétariat|example\.org/);
    expect(await secretary().refused('convene', { params })).toMatchObject({ status: 409, code: 'not-now' });
  });

  it('opens its door to a right code, in any case and spacing, and counts wrong ones', async () => {
    const { client } = await api.person('Une arrivée');
    const shown = await code();
    expect(shown).toMatch(/^[346789ACDEFGHJKMNPQRTWXY]{4}-[346789ACDEFGHJKMNPQRTWXY]{4}$/);
    const door = await client.call('openDoor', {
      body: { code: ` ${shown.toLowerCase().replace('-', ' ')} ` },
    });
    expect(door).toMatchObject({ assembly: house.assembly, simulated: false, suggested: [] });
    expect(door.invited.map(({ name }) => name)).toEqual(['PTCE Un', 'PTCE Deux', 'Réseau Un', 'Partenaire']);
    for (let n = 0; n < 20; n += 1) {
      expect(await client.refused('openDoor', { body: { code: 'WRONGCODE' } })).toMatchObject({
        code: 'door-code-wrong',
      });
    }
    expect(await client.refused('openDoor', { body: { code: shown } })).toMatchObject({
      status: 429,
      code: 'too-many-tries',
    });
    const another = await api.person('Une autre arrivée, de la même salle');
    expect(await another.client.send('openDoor', { body: { code: shown } })).toMatchObject({ status: 200 });
  });

  it('admits who the secretary accepts, and one person for several members', async () => {
    const { client } = await api.person('Représentante');
    const one = await member('PTCE Un');
    const ask = { code: await code(), member: { id: one.id }, function: 'Présidente', presence: 'room' };
    // Two clicks at once are one request.
    const both = await Promise.all([1, 2].map(() => client.send('askAdmission', { params, body: ask })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    expect(await client.refused('askAdmission', { params, body: ask })).toMatchObject({
      code: 'already-asked',
      inputs: { member: 'PTCE Un' },
    });
    const typed = { ...ask, member: { name: 'réseau un', college: 1 }, presence: 'remote' };
    const second = await client.call('askAdmission', { params, body: typed });
    expect(second).toMatchObject({ memberName: 'Réseau Un', college: 2, state: 'pending' });
    expect((await client.call('getMe')).me?.assemblies).toMatchObject([{ waiting: true, roles: [] }]);

    const before = (await acts()).length;
    for (const { id } of (await office()).admissions) {
      await secretary().call('acceptAdmission', { params: { ...params, admission: id } });
      expect(
        await secretary().refused('acceptAdmission', { params: { ...params, admission: id } }),
      ).toMatchObject({ code: 'admission-decided' });
    }
    expect(await typesFrom(before)).toEqual([
      'member-admitted',
      'attendance-changed',
      'member-admitted',
      'attendance-changed',
    ]);
    expect(await member('Réseau Un')).toMatchObject({
      state: 'admitted',
      attendance: 'remote',
      representative: { name: 'Représentante', function: 'Présidente' },
    });
    expect((await client.call('getMe')).me?.assemblies).toMatchObject([
      { waiting: false, roles: ['member'] },
    ]);
    const { admissions } = await client.call('myAdmissions', { params });
    expect(admissions.map(({ state }) => state)).toEqual(['accepted', 'accepted']);
    const rival = await api.person('Rivale');
    expect(await rival.client.refused('askAdmission', { params, body: ask })).toMatchObject({
      status: 409,
      code: 'already-represented',
    });
  });

  it('accepts only one of two people who come for the same member', async () => {
    const deux = await member('PTCE Deux');
    for (const name of ['Premier', 'Second']) {
      const { client } = await api.person(name);
      const body = { code: await code(), member: { id: deux.id }, function: 'Trésorier', presence: 'room' };
      await client.call('askAdmission', { params, body });
    }
    const waiting = (await office()).admissions.filter(({ state }) => state === 'pending');
    const answers = await Promise.all(
      waiting.map(({ id }) => secretary().send('acceptAdmission', { params: { ...params, admission: id } })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const left = (await office()).admissions.find(({ state }) => state === 'pending')!;
    const { admissions } = await secretary().call('declineAdmission', {
      params: { ...params, admission: left.id },
      body: { reason: 'Déjà représenté' },
    });
    expect(admissions.find(({ id }) => id === left.id)).toMatchObject({
      state: 'declined',
      reason: 'Déjà représenté',
    });
  });

  it('takes in a member that was not called', async () => {
    const { client } = await api.person('Invitée de dernière heure');
    const unknown = { name: 'Coopérative nouvelle', college: 3 };
    const body = { code: await code(), member: unknown, function: 'Gérante', presence: 'room' };
    expect(
      await client.refused('askAdmission', { params, body: { ...body, member: { ...unknown, college: 9 } } }),
    ).toMatchObject({ code: 'not-found' });
    const { id } = await client.call('askAdmission', { params, body });
    await secretary().call('acceptAdmission', { params: { ...params, admission: id } });
    expect((await office()).members).toHaveLength(5);
    expect((await client.call('getMe')).me?.assemblies).toMatchObject([{ roles: ['member'] }]);
  });

  it('keeps the attendance sheet: anyone by the secretary, one’s own by a member', async () => {
    const person = await api.person('Ponctuelle');
    const partner = await member('Partenaire');
    const body = { code: await code(), member: { id: partner.id }, function: 'Directrice', presence: 'room' };
    const { id } = await person.client.call('askAdmission', { params, body });
    await secretary().call('acceptAdmission', { params: { ...params, admission: id } });
    const before = (await acts()).length;
    const move = (who: Person, to: string, of: string) =>
      who.client.send('setAttendance', { params: { ...params, member: of }, body: { state: to } });
    expect((await move(person, 'left', partner.id)).status).toBe(200);
    expect((await move(person, 'left', partner.id)).status).toBe(200);
    expect((await move(house.secretary, 'remote', partner.id)).status).toBe(200);
    expect((await acts()).slice(before)).toMatchObject([
      { type: 'attendance-changed', by: 'member', body: { state: 'left' } },
      { type: 'attendance-changed', by: 'secretary', body: { state: 'remote' } },
    ]);
    const one = await member('PTCE Un');
    expect(await move(person, 'left', one.id)).toMatchObject({ status: 404 });
    expect((await member('PTCE Un')).attendance).toBe('room');
  });

  it('takes back an admission that was a mistake: told to the person, and once in the register', async () => {
    const wrong = await api.person('Quelqu’un d’autre');
    const deux = await member('PTCE Deux');
    const target = { params: { ...params, member: deux.id } };
    const body = { reason: 'Ce n’est pas votre organisme' };
    expect(await wrong.client.refused('withdrawRepresentation', { ...target, body })).toMatchObject({
      status: 404,
    });
    const before = (await acts()).length;
    const twice = await Promise.all(
      [1, 2].map(() => secretary().send('withdrawRepresentation', { ...target, body })),
    );
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await acts()).slice(before)).toMatchObject([
      { type: 'representation-ended', by: 'secretary', body: { member: deux.id, college: 1 } },
    ]);
    expect(JSON.stringify(await acts())).not.toContain('pas votre organisme');
    expect(await member('PTCE Deux')).toMatchObject({
      state: 'invited',
      attendance: 'left',
      representative: null,
    });
    const ask = { code: await code(), member: { id: deux.id }, function: 'Trésorière', presence: 'room' };
    const { id } = await wrong.client.call('askAdmission', { params, body: ask });
    await secretary().call('acceptAdmission', { params: { ...params, admission: id } });
    await secretary().call('withdrawRepresentation', { ...target, body });
    expect((await wrong.client.call('getMe')).me?.assemblies).toMatchObject([{ declined: true, roles: [] }]);
    const { admissions } = await wrong.client.call('myAdmissions', { params });
    expect(admissions).toMatchObject([{ state: 'declined', reason: body.reason }]);
    expect(await wrong.client.refused('getBooth', { params })).toMatchObject({ status: 404 });
    const again = await wrong.client.call('askAdmission', { params, body: ask });
    await secretary().call('acceptAdmission', { params: { ...params, admission: again.id } });
    expect((await wrong.client.call('getMe')).me?.assemblies).toMatchObject([
      { declined: false, roles: ['member'] },
    ]);
  });

  it('opens, suspends, resumes and closes, each time in its state only', async () => {
    const { client } = chair;
    expect(await client.refused('closeAssembly', { params })).toMatchObject({ status: 409, code: 'not-now' });
    const before = (await acts()).length;
    const twice = await Promise.all([1, 2].map(() => client.send('openAssembly', { params })));
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await client.call('getChair', { params })).next?.act).toBe('ready-ballot');
    const adjourning = await client.refused('adjournAssembly', { params });
    expect(adjourning).toMatchObject({ status: 409, findings: [{ key: 'quorum-reached', level: 'blocks' }] });
    expect((await client.call('suspendAssembly', { params })).next?.act).toBe('resume-assembly');
    await client.call('resumeAssembly', { params });
    expect((await client.call('closeAssembly', { params })).next).toBeNull();
    expect(await typesFrom(before)).toEqual([
      'assembly-opened',
      'assembly-suspended',
      'assembly-resumed',
      'assembly-closed',
    ]);
    expect((await acts())[before]).toMatchObject({
      by: 'chair',
      body: {
        attendance: [
          { college: 1, called: 2, present: 2, remote: 0 },
          { college: 2, remote: 1 },
          { college: 3, called: 2 },
        ],
      },
    });
    const late = await api.person('En retard');
    expect(await late.client.refused('openDoor', { body: { code: await code() } })).toMatchObject({
      code: 'door-closed',
    });
  });

  it('leaves a register that anyone can follow, and heads that continue each other', async () => {
    const { acts: chained, checkpoint, vkey } = await chair.client.call('getRegister', { params });
    expect(verifyChain(chained.map(({ text }) => text)).ok).toBe(true);
    const head = openCheckpoint(checkpoint, parseVkey(vkey), registerOrigin(house.assembly));
    if (!head.ok) throw new Error(head.reason);
    expect(head.head.size).toBe(chained.length);
    const kept: { size: number; root: string }[] = await api.database.query(
      'select size, root from checkpoints where tree = $1 order by size',
      [house.assembly],
    );
    for (const { size, root } of kept) {
      const proof = await chair.client.call('proveConsistency', { params, query: { from: String(size) } });
      const older = { size, root: fromHex(root) };
      expect(
        verifyConsistency({ older, newer: head.head, proof: proof.path.map((hash) => fromHex(hash)) }),
      ).toBe(true);
    }
    const beyond = { from: String(chained.length + 1) };
    expect(await chair.client.refused('proveConsistency', { params, query: beyond })).toMatchObject({
      status: 404,
    });
    expect(await chair.client.refused('proveConsistency', { params, query: { from: '0' } })).toMatchObject({
      status: 400,
    });
  });

  it('leaves evidence that verifies, without an address, and an act for each annex taken', async () => {
    await expectRecord(chair.client, params);
    expect((await acts()).at(-1)).toMatchObject({
      type: 'evidence-downloaded',
      by: 'chair',
      body: { what: 'annex' },
    });
    const bytes = Buffer.from(await chair.client.call('downloadRecord', { params }));
    const again = Buffer.from(await secretary().call('downloadRecord', { params }));
    expect(bytes.equals(again)).toBe(true);
    expect(bytes.toString()).not.toMatch(/example\.org|Représentante/);
    expect(Buffer.from(await chair.client.call('downloadAnnex', { params })).toString()).not.toContain(
      'example.org',
    );
  });
});
