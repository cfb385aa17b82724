import type { Finding } from '@collegium/contract';
import { mandateLines, openMandates } from './mandates.js';
import { noticesFor } from './notices.js';
import { sampleBallot, sampleEntry } from './spec-view.js';
import { fileName } from './votes/file-name.js';
import { id, sampleVote } from './votes/spec-world.js';

const finding = (key: string, inputs: Finding['inputs']): Finding => ({ key, level: 'tells', inputs });
const urns = [
  { urn: 'u1', college: 1, electors: 10 },
  { urn: 'u3', college: 3, electors: 1 },
];

describe('what must be known before voting', () => {
  it('speaks to the single elector, and of them to the others', () => {
    const open = { notices: [], urns };
    expect(noticesFor(open, [3])).toEqual([{ key: 'notice.own-single', values: {} }]);
    expect(noticesFor(open, [1])).toEqual([{ key: 'notice.single', values: { college: 3 } }]);
  });

  it('says it before the opening, from what the preparation found', () => {
    const unopened = urns.map((urn) => ({ ...urn, electors: 0 }));
    const byUrn = { notices: [finding('single-elector', { urn: 'u3' })], urns: unopened };
    const byCollege = { notices: [finding('single-elector', { college: 3 })], urns: [] };
    expect(noticesFor(byUrn, [3])).toEqual(noticesFor(byCollege, [3]));
    expect(noticesFor(byUrn, [3])).toHaveLength(1);
  });

  it('says when there is nobody to choose between, to that college only', () => {
    const walkover = {
      notices: [finding('as-many-candidates-as-seats', { college: 1, seats: 9 })],
      urns: [],
    };
    expect(noticesFor(walkover, [1])).toEqual([{ key: 'notice.no-contest', values: {} }]);
    expect(noticesFor(walkover, [3])).toEqual([]);
    expect(noticesFor({ notices: [finding('something-new', {})], urns: [] }, [1])).toEqual([]);
  });
});

describe('for whom one votes', () => {
  const ballot = sampleBallot('open');
  const [mine, other] = [sampleEntry(id(3), 'u1'), sampleEntry(id(6), 'u1')];
  const actsFor = [mine, other].map(({ member, college }) => ({
    member: member.id,
    name: member.name,
    college,
    example: member.example,
    function: '',
    arrived: true,
  }));
  const states = (entries: readonly (typeof mine)[], records = [] as ReturnType<typeof sampleVote>[]) =>
    mandateLines({ actsFor, entries: [...entries] }, { kind: 'voting', ballot }, records).map(
      ({ state }) => state,
    );

  it('who was admitted at the sitting before is expected until they come', () => {
    const expected = actsFor.map((one) => ({ ...one, arrived: false }));
    const lines = mandateLines({ actsFor: expected, entries: [] }, { kind: 'voting', ballot }, []);
    expect(lines.map(({ state }) => state)).toEqual(['expected', 'expected']);
  });

  it('each member has its own state', () => {
    expect(states([mine])).toEqual(['to-vote', 'off-roll']);
    expect(states([mine, { ...other, status: 'voted' }])).toEqual(['to-vote', 'voted']);
    expect(states([mine, other], [sampleVote(id(3))])).toEqual(['waiting', 'to-vote']);
    const closed = mandateLines({ actsFor, entries: [mine] }, { kind: 'counting', ballot }, []);
    expect(closed[0]?.state).toBe('not-voted');
    expect(mandateLines({ actsFor, entries: [mine] }, { kind: 'paused' }, [])[0]?.state).toBe('here');
  });

  it('a vote on its way is not offered again', () => {
    expect(openMandates(ballot, [mine, other], [sampleVote(id(3))]).map(({ entry }) => entry.entry)).toEqual([
      id(6),
    ]);
  });
});

it('a receipt is kept under a name that every system takes', () => {
  expect(fileName('recepisse-scrutin-1-PTCE Auton’hommes & Cie.txt')).toBe(
    'recepisse-scrutin-1-ptce-auton-hommes-cie.txt',
  );
});
