import { doorCode } from './door.js';
import { findMembers, type Invited } from './find-members.js';

const invited: readonly Invited[] = ['PTCE Pays de France', "La Fab'Coop", 'Réseau Émergence'].map(
  (name, index) => ({
    id: String(index),
    name,
    college: 1,
    example: false,
  }),
);
const found = (search: string, chosen: string | null = null) =>
  findMembers(invited, search, { limit: 2, chosen }).shown.map(({ id }) => id);

describe('looking for one’s organisation', () => {
  it('forgives accents, case, punctuation and word order', () => {
    expect(found('france ptce')).toEqual(['0']);
    expect(found('fab coop')).toEqual(['1']);
    expect(found('EMERGENCE')).toEqual(['2']);
    expect(found('zzz')).toEqual([]);
  });

  it('shows a few, says how many more, and never hides the one chosen', () => {
    expect(findMembers(invited, '', { limit: 2, chosen: null }).more).toBe(1);
    expect(findMembers(invited, '', { limit: 2, chosen: '2' }).more).toBe(0);
    expect(found('fab', '2')).toEqual(['2', '1']);
    expect(found('fab', '1')).toEqual(['1']);
  });
});

describe('a door code', () => {
  it('forgives spaces and case', () => {
    expect(doorCode(' ab cd-12 ')).toBe('ABCD-12');
    expect(doorCode('')).toBe('');
  });
});
