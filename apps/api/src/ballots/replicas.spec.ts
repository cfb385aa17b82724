import { once } from 'node:events';
import { TestApi } from '../platform/testing/start-api.js';
import { TestClient } from '../platform/testing/test-client.js';
import { SESSION_COOKIE } from '../platform/http/session-cookie.js';
import { BallotActs } from './ballot-acts.service.js';
import { BallotClosing } from './closing.service.js';
import { Rounds } from './rounds.service.js';
import { Teller } from './teller.js';
import { BuiltApi } from './testing/built-api.js';
import { names, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { TestSitting, type Elector } from './testing/test-sitting.js';

/** The same elector, at another replica. */
function at(url: string, { person }: Elector): TestClient {
  const client = new TestClient(url);
  client.setCookie(SESSION_COOKIE, person.client.cookieHeader().split('=')[1] ?? '');
  return client;
}

async function countsOf(api: TestApi, ballot: string): Promise<unknown> {
  const [found]: unknown[] = await api.database.query(
    `select (select count(*)::integer from votes where ballot_id = $1) as cast,
            (select count(*)::integer from urns u join urn_entries n on n.urn_id = u.id where u.ballot_id = $1) as entered,
            (select sum((tally->>'votes')::integer)::integer from urns where ballot_id = $1) as tallied`,
    [ballot],
  );
  return found;
}

/** From the closing to the count, each thing once. */
async function expectCountedOnce(sitting: TestSitting, ballot: string, urns: number): Promise<void> {
  await eventually(
    async () => expect(await sitting.ballot(ballot)).toMatchObject({ state: 'counted' }),
    15_000,
  );
  const story = await sitting.story();
  expect(story.slice(story.indexOf('ballot-closed'))).toEqual([
    'ballot-closed',
    ...Array.from({ length: urns }, () => 'urn-closed'),
    'ballot-counted',
  ]);
}

describe('two replicas on one database', () => {
  it('take votes together, and each vote has one place', async () => {
    const api = await TestApi.start();
    const other = await TestApi.start({ beside: api });
    try {
      const sitting = await TestSitting.open(api, { members: [40, 20] });
      const ballot = await sitting.prepareElection([['Ada', 'Bea'], ['Cid']]);
      await sitting.openBallot(ballot);
      const answers = await Promise.all(
        sitting.electors.map(async (elector, i) => {
          const text = await sitting.text(elector, names(elector.college === 1 ? 'c1-1' : 'c2-1'));
          const client = i % 2 === 0 ? elector.person.client : at(other.url, elector);
          return client.send('castVote', { params: { ...sitting.params, ballot }, body: { text } });
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
      await eventually(async () =>
        expect(await countsOf(api, ballot)).toEqual({ cast: 60, entered: 60, tallied: 60 }),
      );
      await sitting.act('closeBallot', ballot);
      await expectCountedOnce(sitting, ballot, 2);
      expect([...api.logged, ...other.logged].filter((line) => line.includes('"level":"error"'))).toEqual([]);
    } finally {
      await other.close();
      await api.close();
    }
  }, 60_000);
});

describe('what one process left half done, another finishes', () => {
  it('after any step between closing and counting', async () => {
    const api = await TestApi.start();
    // This process casts votes and does what is asked of it, and nothing by itself.
    await api.app.get(Rounds).beforeApplicationShutdown();
    await api.app.get(Teller).beforeApplicationShutdown();
    const left: { sitting: TestSitting; ballot: string }[] = [];
    for (const steps of [0, 1, 2, 3]) {
      const sitting = await TestSitting.open(api, { members: [2, 1] });
      const ballot = await sitting.prepareResolution();
      await sitting.openBallot(ballot);
      for (const elector of sitting.electors) {
        const { vote } = await sitting.vote(elector, ballot, yes);
        const early = { params: { ...sitting.params, ballot, vote } };
        const { client } = elector.person;
        expect(await client.refused('proveVote', early)).toMatchObject({
          code: 'not-yet-entered',
          status: 404,
        });
      }
      const ref = { assembly: sitting.assembly, ballot };
      await api.app.get(BallotActs).close(ref);
      const urns = (await sitting.ballot(ballot)).urns.map(({ urn }) => urn);
      const closing = api.app.get(BallotClosing);
      // The first batch of the first urn; then its closing; then the second urn whole.
      if (steps > 0) expect(await closing.closeUrn(ref, urns[0]!)).toBe(false);
      if (steps > 1) expect(await closing.closeUrn(ref, urns[0]!)).toBe(true);
      if (steps > 2) while (!(await closing.closeUrn(ref, urns[1]!)));
      expect(await sitting.ballot(ballot)).toMatchObject({ state: 'closed' });
      left.push({ sitting, ballot });
    }
    const other = await TestApi.start({ beside: api });
    try {
      for (const { sitting, ballot } of left) {
        await expectCountedOnce(sitting, ballot, 2);
        expect(await countsOf(api, ballot)).toEqual({ cast: 3, entered: 3, tallied: 3 });
      }
    } finally {
      await other.close();
      await api.close();
    }
  }, 60_000);

  it('after kill -9, while votes come in and while the ballot closes', async () => {
    const api = await TestApi.start();
    const built = BuiltApi.make();
    try {
      const sitting = await TestSitting.open(api, { members: [30] });
      for (const delay of [4, 25]) {
        const ballot = await sitting.prepareResolution();
        await sitting.openBallot(ballot);
        const [victim, chair] = await Promise.all([built.start(api), built.start(api)]);
        const texts = await Promise.all(sitting.electors.map((elector) => sitting.text(elector, yes)));
        const acknowledged = sitting.electors.map(async (elector, i) => {
          const sent = at(victim.url, elector).send('castVote', {
            params: { ...sitting.params, ballot },
            body: { text: texts[i]! },
          });
          return (await sent.catch(() => ({ status: 0 }))).status === 201 ? [i] : [];
        });
        setTimeout(() => victim.process.kill('SIGKILL'), delay);
        const receipts = (await Promise.all(acknowledged)).flat();
        if (victim.process.signalCode === null) await once(victim.process, 'exit');
        // What was acknowledged is there: the same vote, sent elsewhere, is the same vote.
        const again = await Promise.all(
          sitting.electors.map((elector, i) => sitting.send(elector, ballot, texts[i]!)),
        );
        for (const i of receipts) expect(again[i]).toMatchObject({ status: 200 });
        expect(again.every(({ status }) => status === 200 || status === 201)).toBe(true);

        const closed = at(chair.url, { ...sitting.electors[0]!, person: sitting.chair })
          .send('closeBallot', { params: { ...sitting.params, ballot } })
          .catch(() => null);
        setTimeout(() => chair.process.kill('SIGKILL'), delay);
        await closed;
        if ((await sitting.ballot(ballot)).state === 'open') await sitting.act('closeBallot', ballot);
        await eventually(
          async () => expect(await sitting.ballot(ballot)).toMatchObject({ state: 'counted' }),
          15_000,
        );
        expect(await countsOf(api, ballot)).toEqual({ cast: 30, entered: 30, tallied: 30 });
        await sitting.act('proclaimBallot', ballot);
      }
      const story = await sitting.story();
      const each = [
        'ballot-ready',
        'ballot-opened',
        'ballot-closed',
        'urn-closed',
        'ballot-counted',
        'ballot-proclaimed',
      ];
      expect(story).toEqual([...each, ...each]);
    } finally {
      await built.remove();
      await api.close();
    }
  }, 120_000);
});
