import { isNamed } from './named.js';

describe('who has said what they are called', () => {
  it.each([
    ['camille.durand', false],
    ['', false],
    ['Camille Durand', true],
    ['Camille', true],
  ])('“%s”: %s', (name, named) => {
    expect(isNamed({ name, email: 'camille.durand@example.org' })).toBe(named);
  });
});
