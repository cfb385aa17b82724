import type { BallotState, BallotSummary, LiveSnapshot } from '@collegium/contract';
import { sceneOf, stampOf } from './scene.js';
import { canShare, sheetsOf, type Mandate } from './sheets.js';
import { sampleBallot, sampleEntry, sampleSnapshot } from './spec-view.js';
import type { Paper } from './paper/paper.js';

const next: BallotSummary = {
  id: 'next',
  number: 2,
  kind: 'election',
  question: { fr: 'Q2', en: 'Q2' },
  state: 'ready',
  round: 1,
  follows: null,
  outcome: null,
};
const sitting = (more: Partial<LiveSnapshot> = {}) => sampleSnapshot(more);
const kindOf = (
  state: BallotState | null,
  live: LiveSnapshot | null,
  upcoming: BallotSummary | null = null,
) => sceneOf({ ballot: state && sampleBallot(state), next: upcoming }, live).kind;

describe('the scene of the booth', () => {
  it.each([
    ['open', 'voting'],
    ['suspended', 'ballot-suspended'],
    ['closed', 'counting'],
    ['counted', 'counting'],
    ['proclaimed', 'decision'],
  ] as const)('a ballot that is %s: %s', (state, kind) => {
    expect(kindOf(state, sitting())).toBe(kind);
    expect(kindOf(state, null)).toBe(kind);
  });

  it.each([
    ['convened', 'before'],
    ['open', 'waiting'],
    ['suspended', 'paused'],
    ['closed', 'over'],
    ['adjourned', 'over'],
  ] as const)('no ballot, the assembly %s: %s', (state, kind) => {
    expect(kindOf(null, sitting({ state }))).toBe(kind);
  });

  it('follows the live room before the view is read again, so that nobody confirms on a closed ballot', () => {
    const ballot = { ...sampleBallot('open'), state: 'closed' as const };
    const live = sitting({ ballot: { ...ballot, urns: [], standing: null } });
    expect(kindOf('open', live)).toBe('counting');
  });

  it('does what the big screen does between a decision and the next question', () => {
    expect(kindOf('proclaimed', sitting({ stage: 'decision' }), next)).toBe('decision');
    expect(kindOf('proclaimed', sitting({ stage: 'announced' }), next)).toBe('announced');
    expect(kindOf(null, sitting(), next)).toBe('announced');
  });

  it('a sitting that is over leaves no vote open', () => {
    expect(kindOf('proclaimed', sitting({ state: 'closed' }))).toBe('over');
    expect(kindOf('counted', sitting({ state: 'suspended' }))).toBe('paused');
  });
});

describe('when the view is read again', () => {
  it('is at each turn of the sitting, and at each arrival only for who isn’t admitted yet', () => {
    const base = sitting();
    const college = {
      college: 1,
      name: 'C',
      seats: 1,
      called: 9,
      admitted: 1,
      present: 1,
      remote: 0,
      represented: 0,
    };
    const arrival = sitting({ room: { ...base.room, colleges: [{ ...college, admitted: 2 }] } });
    const before = sitting({ room: { ...base.room, colleges: [college] } });
    expect(stampOf(arrival, true)).toBe(stampOf(before, true));
    expect(stampOf(arrival, false)).not.toBe(stampOf(before, false));
    expect(stampOf(sitting({ state: 'suspended' }), true)).not.toBe(stampOf(base, true));
    expect(stampOf(null, true)).toBeUndefined();
  });
});

describe('papers of several mandates', () => {
  const resolution: Paper = { kind: 'resolution', answers: ['for', 'against'], blank: true };
  const election = (college: number): Paper => ({
    kind: 'election',
    college,
    seats: 1,
    min: 1,
    max: 1,
    names: [],
    blank: true,
  });
  const mandate = (entry: string, urn: string, paper: Paper): Mandate => ({
    entry: sampleEntry(entry, urn),
    paper,
  });

  it('are shared by who votes into one urn, unless they answer differently', () => {
    const mandates = [mandate('a', 'u', resolution), mandate('b', 'u', resolution)];
    expect(canShare(mandates)).toBe(true);
    expect(sheetsOf(mandates, 'same').map(({ entries }) => entries.map(({ entry }) => entry))).toEqual([
      ['a', 'b'],
    ]);
    expect(sheetsOf(mandates, 'each')).toHaveLength(2);
  });

  it('are apart for two colleges', () => {
    const mandates = [
      mandate('a', 'u1', election(1)),
      mandate('b', 'u2', election(2)),
      mandate('c', 'u1', election(1)),
    ];
    expect(canShare(mandates)).toBe(true);
    expect(sheetsOf(mandates, 'same').map(({ entries }) => entries.length)).toEqual([2, 1]);
    expect(canShare(mandates.slice(0, 2))).toBe(false);
  });
});
