import { receiptSchema, type ProblemBody } from '@collegium/contract';
import { TestApi } from '../platform/testing/start-api.js';
import { blank, names, yes } from './testing/choices.js';
import { TestSitting, type Elector } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

describe('bad input', () => {
  let sitting: TestSitting;
  let ballot: string;

  beforeAll(async () => {
    sitting = await TestSitting.open(api, { members: [3, 2] });
    ballot = await sitting.prepareElection([['Ada', 'Bea', 'Cid'], ['Dot']]);
  });

  async function refusal(elector: Elector, text: string, of = ballot): Promise<ProblemBody> {
    const { status, body } = await sitting.send(elector, of, text);
    const problem = body as ProblemBody;
    expect(problem.status).toBe(status);
    expect(problem.title.length).toBeGreaterThan(20);
    return problem;
  }

  it('is refused before the ballot opens', async () => {
    const [a] = sitting.electors;
    const stranger = {
      ballot,
      urn: ballot,
      entry: ballot,
      form: 'a'.repeat(64),
      id: ballot,
      choice: blank,
      v: 1,
    };
    const text = JSON.stringify(
      Object.fromEntries(Object.entries(stranger).sort(([x], [y]) => (x < y ? -1 : 1))),
    );
    expect(await refusal(a!, text)).toMatchObject({ code: 'ballot-not-open', status: 409 });
    await sitting.act('readyBallot', ballot);
    expect(await refusal(a!, text)).toMatchObject({ code: 'ballot-not-open', status: 409 });
    await sitting.act('openBallot', ballot);
  });

  it.each([
    ['an option that isn’t there', names('c1-9'), 'unknown-option', 422],
    ['a candidate of another college', names('c2-1'), 'unknown-option', 422],
    ['too many names', names('c1-1', 'c1-2', 'c1-3'), 'too-many-names', 422],
    ['an answer of another kind of ballot', yes, 'choice-not-offered', 422],
    ['an option nobody offers', { kind: 'option', option: 'maybe' }, 'unknown-option', 422],
  ] as const)('is refused for %s', async (_what, choice, code, status) => {
    const [a] = sitting.electors;
    expect(await refusal(a!, await sitting.text(a!, choice))).toMatchObject({ code, status });
  });

  it('is refused with a stale form, in another’s name, or for another urn', async () => {
    const [a, b, , d] = sitting.electors;
    const stale = await sitting.text(a!, names('c1-1'), { form: '0'.repeat(64) });
    expect(await refusal(a!, stale)).toMatchObject({ code: 'stale-form', status: 409 });
    expect(await refusal(b!, await sitting.text(a!, names('c1-1')))).toMatchObject({
      code: 'not-elector',
      status: 403,
    });
    const { entries } = await sitting.booth(d!);
    const elsewhere = await sitting.text(a!, names('c2-1'), { urn: entries[0]!.urn });
    expect(await refusal(a!, elsewhere)).toMatchObject({ code: 'not-elector', status: 403 });
    const nowhere = await sitting.text(a!, names('c1-1'), { urn: sitting.assembly });
    expect(await refusal(a!, nowhere)).toMatchObject({ code: 'not-elector' });
    const unknown = await sitting.text(a!, names('c1-1'), { entry: sitting.assembly });
    expect(await refusal(a!, unknown)).toMatchObject({ code: 'not-elector' });
  });

  it('is refused when the text isn’t exactly a vote, or says it is simulated where none is', async () => {
    const [a] = sitting.electors;
    const text = await sitting.text(a!, names('c1-1', 'c1-2'));
    const unsorted = text.replace('["c1-1","c1-2"]', '["c1-2","c1-1"]');
    const twice = text.replace('["c1-1","c1-2"]', '["c1-1","c1-1"]');
    for (const malformed of [`${text} `, unsorted, twice, text.replace('"v":1', '"v":2'), '{}', 'vote']) {
      expect(await refusal(a!, malformed)).toMatchObject({ code: 'vote-malformed', status: 400 });
    }
    const simulated = await sitting.text(a!, names('c1-1'), { simulated: true });
    expect(await refusal(a!, simulated)).toMatchObject({ code: 'simulated-mismatch', status: 400 });
    const params = { ...sitting.params, ballot };
    expect(await a!.person.client.refused('castVote', { params, body: { vote: text } })).toMatchObject({
      code: 'invalid-request',
      status: 400,
    });
    const other = await sitting.prepareResolution();
    expect(await refusal(a!, text, other)).toMatchObject({ code: 'ballot-not-open' });
    expect(await refusal(a!, text, sitting.assembly)).toMatchObject({ code: 'not-found', status: 404 });
    expect(await sitting.chair.client.refused('castVote', { params, body: { text } })).toMatchObject({
      code: 'role-required',
      status: 403,
    });
    expect(await api.stranger().refused('castVote', { params, body: { text } })).toMatchObject({
      code: 'sign-in-required',
      status: 401,
    });
  });

  it('is refused twice, with the receipt of what stands; the same vote again is the same vote', async () => {
    const [a, b] = sitting.electors;
    const text = await sitting.text(a!, names('c1-1'));
    const cast = await sitting.send(a!, ballot, text);
    const again = await sitting.send(a!, ballot, text);
    expect([cast.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(cast.body);
    const other = await refusal(a!, await sitting.text(a!, names('c1-2')));
    expect(other).toMatchObject({ code: 'already-voted', status: 409, receipt: cast.body });
    const { vote } = receiptSchema.parse(cast.body);
    const changed = await refusal(a!, await sitting.text(a!, names('c1-2'), { id: vote }));
    expect(changed).toMatchObject({ code: 'already-voted', receipt: cast.body });
    const stolen = await refusal(b!, await sitting.text(b!, names('c1-2'), { id: vote }));
    expect(stolen).toMatchObject({ code: 'vote-id-taken', status: 409 });
    expect(stolen.receipt).toBeUndefined();
  });

  it('is refused while suspended and after closing; a vote that was cast keeps its receipt', async () => {
    const [a, b, c] = sitting.electors;
    const late = await sitting.text(b!, names('c1-2'));
    const cast = await sitting.text(c!, blank);
    const receipt = (await sitting.send(c!, ballot, cast)).body;
    await sitting.act('suspendBallot', ballot);
    expect(await refusal(b!, late)).toMatchObject({ code: 'ballot-suspended', status: 409 });
    expect(await sitting.send(c!, ballot, cast)).toMatchObject({ status: 200, body: receipt });
    await sitting.act('resumeBallot', ballot);
    expect((await sitting.send(b!, ballot, late)).status).toBe(201);
    await sitting.act('closeBallot', ballot);
    const [, , , d] = sitting.electors;
    expect(await refusal(d!, await sitting.text(d!, names('c2-1')))).toMatchObject({
      code: 'ballot-closed',
      status: 409,
    });
    expect(await sitting.send(c!, ballot, cast)).toMatchObject({ status: 200, body: receipt });
    expect(await refusal(a!, await sitting.text(a!, blank))).toMatchObject({ code: 'already-voted' });
  });
});

describe('acts at the wrong moment', () => {
  it('are refused with what they wait for', async () => {
    const sitting = await TestSitting.open(api, { members: [2, 1], absent: 1, quorum: '3/4' });
    const [first, second] = [
      await sitting.prepareResolution(),
      await sitting.prepareElection([['Ada'], ['Bea']]),
    ];
    const of = (ballot: string) => ({ params: { ...sitting.params, ballot } });
    const { client } = sitting.chair;
    for (const name of [
      'openBallot',
      'suspendBallot',
      'closeBallot',
      'proclaimBallot',
      'draftBallot',
    ] as const) {
      expect(await client.refused(name, of(first))).toMatchObject({
        code: 'not-now',
        status: 409,
        inputs: { state: 'draft' },
      });
    }
    await client.call('readyBallot', of(first));
    await client.call('draftBallot', of(first));
    expect(await sitting.ballot(first)).toMatchObject({ state: 'draft', form: null });
    await sitting.act('readyBallot', first);
    await sitting.act('readyBallot', second);
    await sitting.leave(sitting.electors[0]!);
    expect(await client.refused('openBallot', of(first))).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'quorum-missed', level: 'blocks', inputs: { heads: 2, needed: 3, called: 4 } }],
    });
    await sitting.comeBack(sitting.electors[0]!);
    await sitting.act('openBallot', first);
    expect(await client.refused('openBallot', of(first))).toMatchObject({ code: 'not-now' });
    expect(await client.refused('openBallot', of(second))).toMatchObject({
      code: 'blocked',
      findings: [{ key: 'another-ballot-open' }],
    });
    expect(await client.refused('suspendAssembly', { params: sitting.params })).toMatchObject({
      code: 'blocked',
    });
    expect(await sitting.electors[0]!.person.client.refused('closeBallot', of(first))).toMatchObject({
      code: 'role-required',
    });
    expect(await client.refused('openBallot', of(sitting.assembly))).toMatchObject({
      code: 'not-found',
      status: 404,
    });
    // Nobody voted: nothing is adopted, and that is proclaimed too.
    await sitting.act('closeBallot', first);
    await sitting.act('proclaimBallot', first);
    expect(await sitting.ballot(first)).toMatchObject({ outcome: 'rejected' });
    // Made ready before the proclamation, the second doesn't push the decision off the screen.
    expect(await sitting.live()).toMatchObject({ stage: 'decision', ballot: { id: first } });
    // What is left over when the sitting ends stays as it was: the register is over.
    await client.call('closeAssembly', { params: sitting.params });
    for (const name of ['draftBallot', 'openBallot'] as const)
      expect((await client.refused(name, of(second))).status).toBe(409);
    expect((await sitting.story()).at(-1)).toBe('assembly-closed');
  });

  it('one person votes for several members, and a demonstration’s votes say so', async () => {
    const sitting = await TestSitting.open(api, { members: [2], simulated: true });
    const [a, b] = sitting.electors;
    await sitting.represent(a!.person, b!);
    const ballot = await sitting.prepareResolution();
    await sitting.openBallot(ballot);
    const both = { ...b!, person: a!.person };
    expect((await sitting.booth(a!)).entries.map(({ member }) => member.name)).toEqual([
      'Member 1.0',
      'Member 1.1',
    ]);
    const plain = await sitting.send(a!, ballot, await sitting.text(a!, yes));
    expect(plain.body).toMatchObject({ code: 'simulated-mismatch' });
    for (const elector of [a!, both]) {
      const text = await sitting.text(elector, yes, { simulated: true });
      expect((await sitting.send(elector, ballot, text)).status).toBe(201);
    }
    await sitting.act('closeBallot', ballot);
    expect(await sitting.ballot(ballot)).toMatchObject({ decision: { outcome: 'adopted' } });
  });
});
