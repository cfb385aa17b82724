import { safeReturn } from './return-path.js';

describe('where one goes back to after signing in', () => {
  it('is a path of this site', () => {
    expect(safeReturn('/join#ABCD')).toBe('/join#ABCD');
    expect(safeReturn('/assemblies/1/booth')).toBe('/assemblies/1/booth');
  });
  it.each([null, '', '//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'is never %s',
    (path) => expect(safeReturn(path)).toBe('/'),
  );
});
