import { foundingStatutes, readStatutes, rulesFollow, rulesOf, statutesFindings } from '../index.js';
import { liftStatutes } from './version-1.js';
import type { BallotRules, StatutesV1 } from '../index.js';

const colleges = [{ number: 1, name: 'Membres', seats: 3 }];

const first: StatutesV1 = {
  v: 1,
  modelled: true,
  colleges,
  quorum: {
    first: [{ scope: 'global', counted: ['present', 'remote'], measure: 'heads', value: '1/2', op: '>=' }],
    second: [],
  },
  resolution: {
    offers: { abstention: true, blank: true },
    tests: [{ scope: 'global', base: 'expressed', threshold: '2/3', op: '>=' }],
    abstention: 'neutral',
    blank: 'neutral',
    tie: 'rejected',
    unanimity: 'no_against',
  },
  election: {
    method: 'most-votes',
    offers: { blank: false },
    tieBreak: 'ask',
    unanimity: 'all_expressed_for',
  },
};

describe('founding statutes', () => {
  it('ask for the quorum given, at each ballot, and for none where it is 0', () => {
    const founded = foundingStatutes(
      colleges,
      { first: '1/3', second: '0' },
      { modelled: false, legalForm: 'scop' },
    );
    expect(founded.quorum).toEqual({
      first: [
        {
          scope: 'global',
          counted: ['present', 'remote', 'represented'],
          measure: 'heads',
          value: '1/3',
          op: '>=',
          when: ['each_ballot'],
        },
      ],
      second: [],
    });
    expect(founded).toMatchObject({ v: 2, legalForm: 'scop', modelled: false, colleges });
    expect(founded.ratification.unanimity).toBe('no_against');
    expect(statutesFindings(founded)).toEqual([]);
  });
});

describe('statutes of version 1', () => {
  it('say in version 2 what they said, and leave open what they had no word for', () => {
    const lifted = liftStatutes(first);
    expect(lifted).toMatchObject({
      v: 2,
      legalForm: 'other',
      modelled: true,
      quorum: first.quorum,
      voices: { unit: 'head' },
      weighting: 'none',
      resolution: {
        unanimity: 'no_against',
        void: 'neutral',
        fallback: 'none',
        tests: [{ threshold: '2/3', op: '>=', weighting: false }],
      },
      election: first.election,
    });
    expect(statutesFindings(lifted).map(({ key, level, setting }) => [key, level, setting])).toEqual([
      ['not-settled', 'tells', 'ratification.tests'],
      ['not-settled', 'tells', 'ratification.unanimity'],
      ['not-settled', 'tells', 'ticket.electorate'],
      ['not-settled', 'tells', 'ticket.majority'],
    ]);
    expect(
      rulesFollow(lifted, rulesOf(lifted, { kind: 'resolution' }, []) as BallotRules, { round: 1 }),
    ).toBe(true);
  });

  it('are read like those of version 2', () => {
    const lifted = liftStatutes(first, 'mutuelle');
    expect(readStatutes(first, 'mutuelle')).toEqual(lifted);
    expect(readStatutes(lifted)).toBe(lifted);
  });
});
