import type { Decision } from '@collegium/rules';
import { ratifiesList, ticketRows, weighingOf } from './decided.js';
import { resolutionKey } from './outcome.js';

const bare: Decision = { outcome: 'adopted', quorum: [], weights: [], figures: [], steps: [] };
const answers = [
  { id: 'for', label: 'Pour', college: null },
  { id: 'against', label: 'Contre', college: null },
];
const names = [...answers, { id: 'm1', label: 'Auton', college: 1 }];

describe('a decided resolution', () => {
  it('is about a list when its paper has names', () => {
    expect(ratifiesList(answers, bare)).toBe(false);
    expect(ratifiesList(names, bare)).toBe(true);
    expect(ratifiesList(names, { ...bare, seats: [] })).toBe(false);
  });

  it('is ratified or not, adopted or not, divided; with unanimity only where it was carried', () => {
    expect(resolutionKey('adopted', true, true)).toBe('unanimous.ratified');
    expect(resolutionKey('rejected', true, true)).toBe('not-ratified');
    expect(resolutionKey('tied', false, false)).toBe('divided');
    expect(resolutionKey('adopted', false, false)).toBe('adopted');
    expect(resolutionKey('no-quorum', false, true)).toBe('no-quorum');
  });

  it('was weighed when its weights were tested; how votes were carried is in its steps', () => {
    const test = {
      scope: 'global',
      weighting: true,
      share: '1/2',
      threshold: '1/2',
      op: '>',
      reached: false,
    };
    const weights = [{ college: 1, state: 'counted', nominal: '1', effective: '1', carried: '1/2' }];
    const step = {
      rule: 'college.carried',
      key: 'college.share',
      scope: { college: 1 },
      inputs: {},
      holds: null,
    };
    const decision = { ...bare, weights, tests: [test], steps: [step] } as Decision;
    expect(weighingOf(decision)).toMatchObject({ share: '1/2', carryOver: 'proportional', test });
    expect(weighingOf({ ...decision, weights: [] })).toBeNull();
    expect(weighingOf(bare)).toBeNull();
  });
});

describe('the tickets of a ballot', () => {
  it('stand by their votes, equal ones in the order of the paper, the elected one marked', () => {
    const options = ['b', 'a', 'c'].map((id) => ({ id, label: id, college: null }));
    const figure = (option: string, value: number) =>
      ({ name: 'option', scope: 'global', option, value }) as const;
    const decision: Decision = {
      ...bare,
      outcome: 'elected',
      figures: [figure('a', 2), figure('b', 2), figure('c', 7)],
      ticket: { elected: { option: 'c', votes: 7 } },
    };
    expect(ticketRows(decision, options).map(({ id, votes, elected }) => [id, votes, elected])).toEqual([
      ['c', 7, true],
      ['b', 2, false],
      ['a', 2, false],
    ]);
  });
});
