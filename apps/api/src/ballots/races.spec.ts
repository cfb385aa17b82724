import { receiptSchema } from '@collegium/contract';
import { Random } from '../platform/random.js';
import { TestApi } from '../platform/testing/start-api.js';
import type { Answer } from '../platform/testing/test-client.js';
import { no, yes } from './testing/choices.js';
import { eventually } from './testing/eventually.js';
import { TestSitting } from './testing/test-sitting.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.close());

const ELECTORS = 200;

async function openResolution(members: readonly number[]): Promise<{ sitting: TestSitting; ballot: string }> {
  const sitting = await TestSitting.open(api, { members });
  const ballot = await sitting.prepareResolution();
  await sitting.openBallot(ballot);
  return { sitting, ballot };
}

const statuses = (answers: readonly Answer<unknown>[]): Record<number, number> => {
  const counted: Record<number, number> = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
};

/** Every vote of the ballot is in its urn once, the urns' acts say so, and the tallies add up to them. */
async function expectAllCounted(sitting: TestSitting, ballot: string, votes: number): Promise<void> {
  const [found]: unknown[] = await api.database.query(
    `select (select count(*)::integer from votes where ballot_id = $1) as cast,
            (select count(distinct n.vote_id)::integer from urns u join urn_entries n on n.urn_id = u.id
              where u.ballot_id = $1) as entered,
            (select sum((tally->>'votes')::integer)::integer from urns where ballot_id = $1) as tallied,
            (select count(*)::integer from urns u where u.ballot_id = $1
                and u.size <> (select count(*) from urn_entries n where n.urn_id = u.id)) as odd`,
    [ballot],
  );
  expect(found).toEqual({ cast: votes, entered: votes, tallied: votes, odd: 0 });
  const acts = await sitting.acts();
  const closed = acts.flatMap((act) =>
    act.type === 'urn-closed' && act.body.ballot === ballot ? [act.body] : [],
  );
  expect(closed.reduce((sum, { size }) => sum + size, 0)).toBe(votes);
  expect(new Set(closed.map(({ urn }) => urn)).size).toBe(closed.length);
}

describe('one elector', () => {
  it('who sends one vote fifty times at once, and fifty others, has cast one', async () => {
    const { sitting, ballot } = await openResolution([2]);
    const [a] = sitting.electors;
    const same = await sitting.text(a!, yes);
    const others = await Promise.all(Array.from({ length: 50 }, () => sitting.text(a!, no)));
    const sent = [...Array.from({ length: 50 }, () => same), ...others];
    const answers = await Promise.all(sent.map((text) => sitting.send(a!, ballot, text)));
    const { 201: cast, 200: again = 0, 409: refused = 0, ...else_ } = statuses(answers);
    expect({ cast, all: again + refused, else_ }).toEqual({ cast: 1, all: 99, else_: {} });
    const receipts = answers.map(({ status, body }) =>
      receiptSchema.parse(status === 409 ? (body as { receipt: unknown }).receipt : body),
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    await sitting.act('closeBallot', ballot);
    await expectAllCounted(sitting, ballot, 1);
  });

  it('can’t make another’s vote fail by crossing ids', async () => {
    const { sitting, ballot } = await openResolution([40]);
    const { electors } = sitting;
    const random = api.app.get(Random);
    const ids = electors.map(() => random.uuid());
    // Each elector sends two votes under the ids of two neighbours: unique keys are met in every order.
    const texts = await Promise.all(
      electors.flatMap((elector, i) =>
        [0, 1].map((n) => sitting.text(elector, yes, { id: ids[(i + n) % ids.length] })),
      ),
    );
    const sent = texts.map((text, i) => sitting.send(electors[Math.floor(i / 2)]!, ballot, text));
    const { 201: cast = 0, 409: refused = 0, ...else_ } = statuses(await Promise.all(sent));
    expect({ all: cast + refused, else_ }).toEqual({ all: 80, else_: {} });
    await sitting.act('closeBallot', ballot);
    await expectAllCounted(sitting, ballot, cast);
  }, 60_000);
});

describe('a room that votes while the chair closes', () => {
  it('has as many votes as it was given receipts', async () => {
    const { sitting, ballot } = await openResolution([ELECTORS]);
    const texts = await Promise.all(sitting.electors.map((elector) => sitting.text(elector, yes)));
    let closing: Promise<unknown> = Promise.resolve();
    const answers = await Promise.all(
      sitting.electors.map(async (elector, i) => {
        await new Promise((resolve) => setTimeout(resolve, (i % 20) * 4));
        if (i === ELECTORS / 2) closing = sitting.act('closeBallot', ballot);
        return sitting.send(elector, ballot, texts[i]!);
      }),
    );
    await closing;
    const { 201: cast = 0, 409: late = 0, ...else_ } = statuses(answers);
    expect({ all: cast + late, else_ }).toEqual({ all: ELECTORS, else_: {} });
    for (const { status, body } of answers)
      if (status === 409) expect(body).toMatchObject({ code: 'ballot-closed' });
    await eventually(async () => expect(await sitting.ballot(ballot)).toMatchObject({ state: 'counted' }));
    await expectAllCounted(sitting, ballot, cast);
  }, 60_000);
});

describe('the teller', () => {
  it('finds a vote whose transaction began before and ended after what it had entered', async () => {
    const { sitting, ballot } = await openResolution([3]);
    const [slow, quick, last] = sitting.electors;
    const text = await sitting.text(slow!, yes);
    const { entries } = await sitting.booth(slow!);
    const { entry, urn } = entries[0]!;
    // A commit that takes its time: the vote is written, and nobody sees it yet.
    const runner = api.database.createQueryRunner();
    await runner.startTransaction();
    const { personId } = slow!.person;
    const cast: unknown[] = await runner.query(
      `select answer from cast_votes($1, array[gen_random_uuid()], array[$2::uuid], array[$3::uuid], array[$4::uuid],
                                     array[$5], array['\\x00'::bytea], array['a receipt'])`,
      [ballot, entry, personId, urn, text],
    );
    expect(cast).toEqual([{ answer: 'cast' }]);
    await sitting.vote(quick!, ballot, yes);
    await sitting.vote(last!, ballot, yes);
    await eventually(async () => expect((await sitting.live()).ballot?.urns[0]).toMatchObject({ votes: 2 }));
    await runner.commitTransaction();
    await runner.release();
    await eventually(async () => expect((await sitting.live()).ballot?.urns[0]).toMatchObject({ votes: 3 }));
    await sitting.act('closeBallot', ballot);
    await expectAllCounted(sitting, ballot, 3);
  });

  it('costs the same whatever has been entered: its mark follows, and idle it looks at nothing twice', async () => {
    const { sitting, ballot } = await openResolution([1]);
    const [a] = sitting.electors;
    const { urn } = (await sitting.booth(a!)).entries[0]!;
    const MANY = 5000;
    await stuffForMeasure(sitting, ballot, urn, MANY);
    await sitting.vote(a!, ballot, no);
    await eventually(
      async () => expect((await sitting.live()).ballot?.urns[0]).toMatchObject({ votes: MANY + 1 }),
      20_000,
    );
    const [above]: { n: number }[] = await api.database.query(
      'select count(*)::integer as n from votes v join urns u on u.id = v.urn_id where u.id = $1 and v.tx >= u.drained_before',
      [urn],
    );
    expect(above!.n).toBeLessThanOrEqual(512);
    const [signed]: { n: number }[] = await api.database.query(
      'select count(*)::integer as n from checkpoints where tree = $1',
      [urn],
    );
    // One for the empty urn, then one per batch of 512 at most.
    expect(signed!.n).toBeLessThanOrEqual(2 + Math.ceil((MANY + 1) / 512) + 2);
    expect((await sitting.live()).ballot?.urns[0]?.tally).toMatchObject({
      counts: { for: MANY, against: 1 },
    });
  });
});

/** Thousands of entries and their votes for one urn, written as their owner would: only the teller's work is measured. */
async function stuffForMeasure(
  sitting: TestSitting,
  ballot: string,
  urn: string,
  many: number,
): Promise<void> {
  const [a] = sitting.electors;
  const text = await sitting.text(a!, yes);
  await api.database.transaction(async (tx) => {
    await tx.query(
      `insert into members (id, organisation_id, college_id, kind, name, number, state)
        select gen_random_uuid(), m.organisation_id, m.college_id, 'legal', 'Measured ' || n, n, 'invited'
          from members m, generate_series(1, $2) n where m.id = $1`,
      [a!.member, many],
    );
    await tx.query(
      `insert into roll_entries (id, ballot_id, member_id, person_id, college, urn_id)
        select gen_random_uuid(), $1, m.id, $2, 1, $3 from members m
         where m.organisation_id = $4 and m.name like 'Measured %'`,
      [ballot, a!.person.personId, urn, sitting.organisation],
    );
  });
  // In many transactions, as votes come.
  const entries: { id: string }[] = await api.database.query(
    `select e.id from roll_entries e join members m on m.id = e.member_id
      where e.ballot_id = $1 and m.name like 'Measured %'`,
    [ballot],
  );
  for (let from = 0; from < entries.length; from += 100) {
    await api.database.query(
      `insert into votes (id, roll_entry_id, ballot_id, urn_id, text, hash, receipt)
        select gen_random_uuid(), e, $1, $2, $3, '\\x00', 'a receipt' from unnest($4::uuid[]) e`,
      [ballot, urn, text, entries.slice(from, from + 100).map(({ id }) => id)],
    );
  }
}
