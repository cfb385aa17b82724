import { comparisonAddress, readShown } from './address.js';

describe('the address of a text', () => {
  it('names a version, or two to compare', () => {
    expect(readShown('version=3')).toEqual({ kind: 'version', version: 3 });
    expect(readShown(comparisonAddress(1, 3))).toEqual({ kind: 'comparison', before: 1, after: 3 });
    expect(readShown(comparisonAddress(3, 'mine'))).toEqual({ kind: 'comparison', before: 3, after: 'mine' });
  });

  it.each(['', 'version=0', 'version=mine', 'version=1e3', 'compare=1', 'compare=1-', 'compare=a-b', 'x=1'])(
    'is the text itself for %s',
    (search) => {
      expect(readShown(search)).toEqual({ kind: 'text' });
    },
  );
});
