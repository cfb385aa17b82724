import type { LiveQuorum, LiveSnapshot } from '@collegium/contract';
import type { WeightFinding } from '@collegium/rules';
import { formatExact } from '../i18n/format.js';
import { formatMessage } from '../i18n/format-message.js';
import { votesInDecision, votesInUrns } from '../live/college-votes.js';
import { paperList } from '../live/paper-list.js';
import { urnCounts } from '../live/tally-rows.js';
import { pictureMessages } from './messages.js';
import { quorumRows, quorumSummary } from './quorum-rows.js';
import { standingMessages } from './standing-messages.js';
import {
  asideColumns,
  lostWidth,
  plainTests,
  segmentsOf,
  shareWithin,
  weightedTest,
  weightRows,
} from './weighted.js';

const heads = (scope: LiveQuorum['scope'], count: number, needed: number): LiveQuorum => ({
  scope,
  measure: 'heads',
  heads: count,
  called: 10,
  needed,
  share: `${count}/10`,
  threshold: '1/2',
  op: '>=',
  reached: count >= needed,
});
const rights: LiveQuorum = {
  ...heads('global', 8, 0),
  measure: 'rights',
  needed: null,
  share: '2/5',
  reached: false,
};

describe('the gauges of the quorum', () => {
  it('stand by college, everyone first, tests on one college together', () => {
    const rows = quorumRows([heads({ college: 3 }, 1, 5), heads({ college: 1 }, 6, 5), rights]);
    expect(rows.map(({ college }) => college)).toEqual([null, 1, 3]);
  });

  it('mark heads on those called, rights on their exact share', () => {
    const [row] = quorumRows([heads({ college: 1 }, 8, 5)]);
    expect([row?.filled, row?.mark]).toEqual([0.8, 0.5]);
    const [share] = quorumRows([rights]);
    expect([share?.filled, share?.mark]).toEqual([0.4, 0.5]);
  });

  it('never leave their track', () => {
    const [over] = quorumRows([{ ...heads({ college: 1 }, 12, 11), threshold: '11/10' }]);
    expect([over?.filled, over?.mark]).toEqual([1, 1]);
  });

  it('are told in one sentence: how many are met, and how many it takes', () => {
    const room = {
      quorum: [heads({ college: 1 }, 8, 5), heads({ college: 2 }, 2, 5)],
      quorumReached: false,
      quorumCombine: 'all',
    } as unknown as LiveSnapshot['room'];
    const said = (locale: 'fr' | 'en', more: Partial<LiveSnapshot['room']> = {}) =>
      formatMessage(locale, pictureMessages[locale]['quorum.together'], quorumSummary({ ...room, ...more }));
    expect(said('fr')).toBe('Quorum non atteint\u00a0: 1 condition sur 2 remplie, il les faut toutes.');
    expect(said('en', { quorumReached: true, quorumCombine: 'any' })).toBe(
      'Quorum reached: 1 condition of 2 met, one is enough.',
    );
  });
});

const weight = (college: number, effective: string, carried: string): WeightFinding => ({
  college,
  state: 'counted',
  nominal: effective,
  effective,
  carried,
});

describe('the weighted bar', () => {
  const weights = [weight(2, '1/4', '1/8'), weight(1, '2/5', '2/5'), weight(3, '1/10', '0')];

  it('is as wide as the weights, each filled with what the college carries of its own', () => {
    expect(segmentsOf(weights)).toEqual([
      { college: 1, state: 'counted', effective: '2/5', width: 0.4, filled: 1, carried: 0.4 },
      { college: 2, state: 'counted', effective: '1/4', width: 0.25, filled: 0.5, carried: 0.125 },
      { college: 3, state: 'counted', effective: '1/10', width: 0.1, filled: 0, carried: 0 },
    ]);
  });

  it('leaves open what nobody carries, and no sliver of rounding', () => {
    expect(lostWidth(segmentsOf(weights))).toBeCloseTo(0.25);
    const thirds = [weight(1, '1/3', '0'), weight(2, '1/3', '0'), weight(3, '1/3', '0')];
    expect(lostWidth(segmentsOf(thirds))).toBe(0);
  });

  it('draws no college without weight, which its table still names', () => {
    const gone: WeightFinding = { ...weight(4, '0', '0'), state: 'not-formed', nominal: '1/4' };
    expect(segmentsOf([gone])).toEqual([]);
    expect(weightRows([gone], [])).toEqual([
      { college: 4, state: 'not-formed', effective: '0', nominal: '1/4', votes: null, carried: '0' },
    ]);
  });

  it('says the share for of a college exactly, and none of a college without weight', () => {
    expect(shareWithin({ carried: '73/280', effective: '1/2' })).toBe('73/140');
    expect(shareWithin({ carried: '2/5', effective: '2/5' })).toBe('1');
    expect(shareWithin({ carried: '0', effective: '1/4' })).toBe('0');
    expect(shareWithin({ carried: '0', effective: '0' })).toBeNull();
  });

  it('has a column of abstentions only where somebody abstained', () => {
    const votes = { college: 1, for: 3, against: 2, abstention: 0, blank: 1 };
    expect(asideColumns(weightRows(weights, [votes]))).toEqual(['blank']);
  });

  it('is compared with the weighted test; the others are told line by line, a lone one by its counts', () => {
    const global = { scope: 'global', weighting: true, threshold: '1/2', op: '>', reached: false } as const;
    const veto = { ...global, scope: { college: 1 }, weighting: false } as const;
    expect(weightedTest([veto, global])).toBe(global);
    expect(plainTests([global, veto])).toEqual([veto]);
    expect(plainTests([veto])).toEqual([]);
  });

  it('is never called a decision before the closing', () => {
    const text = (locale: 'fr' | 'en') =>
      formatMessage(locale, standingMessages[locale]['sentence.so-far'], {
        share: formatExact(locale, '73/140'),
        exact: '73/140',
        op: 'over',
        threshold: formatExact(locale, '1/2'),
      }).replace(/[\u00a0\u202f]/gu, ' ');
    expect(text('fr')).toBe(
      'À ce stade des votes, 52,14 % des poids sont pour (73/140) ; il en faut plus de 50 %.',
    );
    expect(text('en')).toBe(
      'On the votes so far, 52.14% of the weights are for (73/140); more than 50% is needed.',
    );
  });
});

describe('an exact share in percent', () => {
  it('keeps its decimals where it was rounded, so that nearly half is not half', () => {
    expect(formatExact('en', '1/2')).toBe('50%');
    expect(formatExact('en', '100001/200001')).toBe('50.00%');
    expect(formatExact('en', '1')).toBe('100%');
  });
});

describe('the votes of the colleges', () => {
  const tally = {
    urn: 'u',
    college: 1,
    counts: { for: 3, against: 1 },
    blank: 1,
    void: 0,
    abstention: 2,
    votes: 7,
  };

  it('are added up by college from the urns that are a college’s own', () => {
    const urn = { urn: 'u', electors: 9, votes: 7, tally };
    expect(
      votesInUrns([
        { ...urn, college: 1 },
        { ...urn, college: 1 },
        { ...urn, college: null },
      ]),
    ).toEqual([{ college: 1, for: 6, against: 2, abstention: 4, blank: 2 }]);
  });

  it('are read of the figures of a decision', () => {
    const scope = { college: 2 };
    const figures = [
      { name: 'for', scope: 'global', value: 9 },
      { name: 'for', scope, value: 4 },
      { name: 'blank', scope, value: 1 },
    ] as const;
    expect(votesInDecision({ figures })).toEqual([
      { college: 2, for: 4, against: 0, abstention: 0, blank: 1 },
    ]);
  });

  it('are not counted for the names of a list, which is voted on in block', () => {
    const options = [
      { id: 'for', label: 'Pour', college: null },
      { id: 'm2', label: 'Var', college: 2 },
      { id: 'm1', label: 'Auton', college: 1 },
    ];
    const urns = [{ urn: 'u', college: null, electors: 9, votes: 7, tally: { ...tally, college: null } }];
    const [counts] = urnCounts({ kind: 'resolution', options, urns });
    expect(counts?.rows?.map(({ id }) => id)).toEqual(['for', 'abstention', 'blank']);
    expect(paperList('resolution', options).map(({ college }) => college)).toEqual([1, 2]);
    expect(paperList('election', options)).toEqual([]);
  });
});
