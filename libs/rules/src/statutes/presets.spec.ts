import fc from 'fast-check';
import { weightSum } from '../faults-resolution.js';
import { presetNames, presetStatutes, statutesContradictions, statutesFindings } from '../index.js';
import type { PresetName } from '../index.js';
import { weightingOf } from '../testing/statutes.js';

const open = (name: PresetName): string[] =>
  statutesFindings(presetStatutes(name))
    .filter(({ key }) => key === 'not-settled')
    .map(({ setting }) => setting);

describe('a preset', () => {
  it.each<[PresetName, string[]]>([
    ['association', ['ticket.electorate']],
    ['association-colleges', ['weighting.carryOver', 'weighting.denominator', 'ticket.electorate']],
    ['scic-proportional', ['weighting.denominator', 'ticket.electorate']],
    ['scic-majority', ['weighting.denominator', 'ticket.electorate']],
    ['scop', ['ticket.electorate']],
    ['mutual', ['resolution.tests', 'ratification.tests', 'ticket.electorate']],
    ['ptce', ['ratification.unanimity']],
  ])('%s leaves open what only its statutes say', (name, settings) => {
    expect(open(name)).toEqual(settings);
  });

  it.each(presetNames)('%s has nothing else against it', (name) => {
    const against = statutesFindings(presetStatutes(name)).filter(({ key }) => key !== 'not-settled');
    expect(against).toEqual([]);
  });

  it.each(presetNames)('%s takes given colleges as they are, and weighs them alike', (name) => {
    const college = fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      name: fc.string({ minLength: 1 }),
      seats: fc.integer({ min: 1, max: 99 }),
    });
    const some = fc.uniqueArray(college, { selector: ({ number }) => number, minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (colleges) => {
        const statutes = presetStatutes(name, colleges);
        expect(statutes.colleges).toEqual(colleges);
        expect(statutesContradictions(statutes)).toEqual([]);
        if (statutes.weighting === 'none') return;
        expect(weightSum(statutes.weighting.colleges).toFraction()).toBe('1');
        expect(new Set(statutes.weighting.colleges.map(({ weight }) => weight)).size).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('weighs as its name says', () => {
    expect(weightingOf(presetStatutes('scic-proportional')).carryOver).toBe('proportional');
    expect(weightingOf(presetStatutes('scic-majority'))).toMatchObject({
      carryOver: 'majority',
      bounds: { min: '1/10', max: '1/2', minCount: 3, enforce: 'block' },
      redistributionCap: '1/2',
      suspendBelow: 3,
      absent: 'weight_lost',
      silent: 'weight_lost',
      notFormed: 'redistribute_equal',
    });
    expect(weightingOf(presetStatutes('association-colleges')).bounds).toMatchObject({ enforce: 'warn' });
  });

  it('knows the founding assembly of the PTCE: 9, 5 and 1 seats, no weights', () => {
    const { colleges, weighting, quorum, ticket } = presetStatutes('ptce');
    expect(colleges.map(({ seats }) => seats)).toEqual([9, 5, 1]);
    expect(weighting).toBe('none');
    expect(quorum.first).toMatchObject([{ value: '1/2', when: ['opening', 'each_ballot'] }]);
    expect(ticket.electorate).toBe('board');
  });

  it('counts votes by post for a mutual', () => {
    expect(presetStatutes('mutual').quorum.first).toMatchObject([
      { value: '1/4', counted: ['present', 'remote', 'represented', 'postal'] },
    ]);
  });
});
