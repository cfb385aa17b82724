import { askProof, castVote } from './transport.js';
import type { VoteRecord } from './vote-record.js';

const record = { assembly: 'a', ballot: 'b', entry: 'e', id: 'v', text: '{}' } as VoteRecord;

/** A server that answers the vote or its proof with this refusal, and says who is signed in. */
function serve(status: number, code: string, signedIn: string | null): void {
  globalThis.fetch = (address) => {
    const me = signedIn === null ? null : { account: { id: signedIn } };
    const asked = typeof address === 'string' && address.endsWith('/me');
    const body = asked ? { me } : { type: 't', code, title: 'Non.', status };
    return Promise.resolve(new Response(JSON.stringify(body), { status: asked ? 200 : status }));
  };
}

describe('what a refusal says of a vote', () => {
  const { fetch } = globalThis;
  beforeAll(() => {
    Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } } });
  });
  afterAll(() => {
    globalThis.fetch = fetch;
    Reflect.deleteProperty(globalThis, 'document');
  });

  it.each(['not-elector', 'role-required', 'not-found'])('%s is final for its own person', async (code) => {
    serve(403, code, 'mine');
    expect(await castVote('mine', record)).toMatchObject({ kind: 'problem', problem: { status: 403, code } });
  });

  it.each(['not-elector', 'role-required', 'not-found'])(
    '%s leaves it waiting when another tab signed someone else in',
    async (code) => {
      for (const signedIn of ['another', null]) {
        serve(403, code, signedIn);
        expect(await castVote('mine', record)).toMatchObject({ kind: 'problem', problem: { status: 401 } });
      }
    },
  );

  it('a vote with a receipt that the server doesn’t know is missing from its urn', async () => {
    serve(404, 'not-yet-entered', 'mine');
    expect(await askProof('mine', record)).toBe('not-entered');
    serve(404, 'not-found', 'mine');
    expect(await askProof('mine', record)).toBe('not-entered');
    serve(404, 'not-found', 'another');
    expect(await askProof('mine', record)).toBe('silence');
    serve(503, 'unavailable', 'mine');
    expect(await askProof('mine', record)).toBe('silence');
  });
});
