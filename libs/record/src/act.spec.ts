import { nextAct, parseAct, verifyChain } from './act.js';
import type { ActDraft, ChainedAct } from './act.js';
import { sha256Hex } from './digest.js';
import { lotCommitment, lotSeed } from './lot.js';

const assembly = '11111111-1111-4111-8111-111111111111';
const id = '22222222-2222-4222-8222-222222222222';
const zero = '0'.repeat(64);

const opened: ActDraft<'register-opened'> = {
  assembly,
  at: '2025-05-19T14:02:11.123Z',
  by: 'system',
  type: 'register-opened',
  body: {
    organisation: { id, name: 'Mouvement', legalForm: 'association_1901' },
    assembly: {
      kind: 'constitutive',
      title: 'AG',
      date: '2025-05-19',
      timeZone: 'Europe/Paris',
      place: 'Paris',
      convocation: 1,
      follows: null,
    },
    statutes: { version: 1, hash: zero },
    signer: { name: 'example.org', fingerprint: zero },
    simulated: true,
  },
};
const attendance: ActDraft<'attendance-changed'> = {
  assembly,
  at: '2025-05-19T14:03:00.000Z',
  by: 'member',
  type: 'attendance-changed',
  body: { member: id, state: 'room' },
};

function chain(...drafts: ActDraft[]): ChainedAct[] {
  return drafts.reduce<ChainedAct[]>((acts, draft) => [...acts, nextAct(acts.at(-1) ?? null, draft)], []);
}

describe('the chain of acts', () => {
  const acts = chain(opened, attendance, { ...attendance, body: { member: id, state: 'left' } });
  const texts = acts.map((act) => act.text);

  it('writes the exact text of the format', () => {
    expect(acts[1]?.text).toBe(
      `{"assembly":"${assembly}","at":"2025-05-19T14:03:00.000Z","body":{"member":"${id}","state":"room"},"by":"member","height":1,"parent":"${sha256Hex(texts[0] ?? '')}","type":"attendance-changed","v":1}`,
    );
  });

  it('holds together', () => {
    const result = verifyChain(texts);
    expect(result).toMatchObject({ ok: true, head: { hash: acts[2]?.hash, height: 2 } });
    expect(result.ok && result.acts.map((act) => act.type)).toEqual([
      'register-opened',
      'attendance-changed',
      'attendance-changed',
    ]);
    expect(verifyChain([])).toEqual({ ok: true, acts: [], head: null });
  });

  it.each([
    ['an act removed', [0, 2], 1, 'height'],
    ['an act doubled', [0, 1, 1], 2, 'height'],
    ['acts exchanged', [0, 2, 1], 1, 'height'],
    ['no beginning', [1, 2], 0, 'height'],
  ])('breaks with %s', (_what, order, height, reason) => {
    const result = verifyChain(order.map((i) => texts[i] ?? ''));
    expect(result).toMatchObject({ ok: false, height, reason: expect.stringContaining(reason) as string });
  });

  it('breaks when an act is changed, from the next one on', () => {
    const changed = texts.map((text, i) => (i === 1 ? text.replace('room', 'left') : text));
    expect(verifyChain(changed)).toMatchObject({
      ok: false,
      height: 2,
      reason: expect.stringContaining('parent') as string,
    });
  });

  it('breaks with another assembly, a second beginning, an unreadable act', () => {
    const elsewhere = nextAct(acts[0] ?? null, { ...attendance, assembly: id });
    expect(verifyChain([texts[0] ?? '', elsewhere.text])).toMatchObject({ ok: false, height: 1 });
    expect(verifyChain([texts[0] ?? '', nextAct(acts[0] ?? null, opened).text])).toMatchObject({
      ok: false,
      height: 1,
    });
    expect(verifyChain([nextAct(null, attendance).text])).toMatchObject({ ok: false, height: 0 });
    expect(verifyChain(['{}'])).toMatchObject({
      ok: false,
      height: 0,
      place: '$.type',
    });
  });

  it.each([
    ['an unknown type', '"attendance-changed"', '"attendance-invented"', '$.type'],
    ['a field too many', '"state":"room"', '"name":"A. B.","state":"room"', '$.body'],
    ['another version', '"v":1', '"v":2', '$.v'],
    ['a person instead of a role', '"by":"member"', '"by":"Ada"', '$.by'],
    ['a vague instant', '14:03:00.000Z', '14:03:00Z', '$.at'],
  ])('refuses an act with %s', (_what, from, to, place) => {
    expect(() => parseAct((texts[1] ?? '').replace(from, to))).toThrow(place);
  });

  it('refuses to write what it would refuse to read', () => {
    expect(() => nextAct(null, { ...opened, at: 'yesterday' })).toThrow('$.at');
    expect(() => nextAct(null, { ...attendance, body: { member: 'x', state: 'room' } })).toThrow(
      '$.body.member',
    );
  });

  it('reads both endings of a tie and counts of any option', () => {
    const tie = { assembly, at: opened.at, by: 'chair', type: 'tie-broken' } as const;
    const ballot = { ballot: id, number: 1, college: 1 };
    const byLot = nextAct(null, { ...tie, body: { ...ballot, kind: 'lot', secret: zero, seed: zero } });
    const again = nextAct(null, { ...tie, body: { ...ballot, kind: 'new-vote', following: id } });
    expect(parseAct(byLot.text).body).toMatchObject({ kind: 'lot' });
    expect(parseAct(again.text).body).toMatchObject({ kind: 'new-vote' });
    const tally = { urn: id, college: null, counts: { for: 1 }, blank: 0, void: 0, abstention: 0, votes: 1 };
    const body = { ballot: id, number: 1, tallies: [tally], decision: zero, outcome: 'adopted' } as const;
    const counted = nextAct(null, { ...tie, type: 'ballot-counted', body });
    expect(parseAct(counted.text).body).toEqual(body);
    expect(() => parseAct(counted.text.replace('"for":1', '"for":-1'))).toThrow('counts.for');
    expect(() => parseAct(counted.text.replace('{"for":1}', '[]'))).toThrow('counts');
  });
});

describe('acts that rules of version 2 need', () => {
  const draft = { assembly, at: opened.at, by: 'chair' } as const;
  const ballot = { ballot: id, number: 1 };
  const heads = { college: 1, called: 3, present: 1, remote: 0, represented: 0 };

  it('say what was done about a resolution exactly divided, as a whole', () => {
    const read = (body: ActDraft<'tie-broken'>['body']): unknown =>
      parseAct(nextAct(null, { ...draft, type: 'tie-broken', body }).text).body;
    const cast = { ...ballot, college: null, kind: 'casting-vote', side: 'for' } as const;
    const again = { ...ballot, college: null, kind: 'new-vote', following: id } as const;
    expect(read(cast)).toEqual(cast);
    expect(read(again)).toEqual(again);
    expect(() => read({ ...cast, side: 'abstention' } as never)).toThrow('$.body.side');
    expect(() => read({ ...cast, college: 1 } as never)).toThrow('$.body.college');
    expect(() => read({ ...cast, kind: 'lot' } as never)).toThrow('$.body');
  });

  it('may leave out votes by post and whom a ballot is for, and then keep the bytes they had', () => {
    const state = (heard: ActDraft<'assembly-opened'>['body']['attendance']): string =>
      nextAct(null, { ...draft, type: 'assembly-opened', body: { attendance: heard } }).text;
    expect(state([heads])).toContain('[{"called":3,"college":1,"present":1,"remote":0,"represented":0}]');
    expect(state([{ ...heads, postal: 2 }])).toContain('"postal":2');
    expect(() => state([{ ...heads, postal: -1 }])).toThrow('postal');
    expect(() => state([{ ...heads, posted: 1 } as never])).toThrow('posted');
    const body: ActDraft<'ballot-opened'>['body'] = {
      ...ballot,
      roll: { entries: zero, names: zero },
      electors: [{ college: 1, electors: 1 }],
      attendance: [heads],
      convocation: 1,
      urns: [{ urn: id, college: null }],
      notices: [],
      lotCommitment: zero,
    };
    const open = (more: object): unknown =>
      parseAct(nextAct(null, { ...draft, type: 'ballot-opened', body: { ...body, ...more } }).text).body;
    expect(open({})).toEqual(body);
    expect(open({ electorate: 'board' })).toEqual({ ...body, electorate: 'board' });
    expect(() => open({ electorate: 'members' })).toThrow('electorate');
  });
});

describe('the seed of a lot', () => {
  it('hashes the secret and the roots in order', () => {
    const roots = ['1'.repeat(64), '2'.repeat(64)];
    expect(lotSeed(zero, roots)).toBe(sha256Hex(Buffer.from(zero + roots.join(''), 'hex')));
    expect(lotSeed(zero, roots)).not.toBe(lotSeed(zero, roots.toReversed()));
    expect(lotCommitment(zero)).toBe(sha256Hex(new Uint8Array(32)));
  });
});
