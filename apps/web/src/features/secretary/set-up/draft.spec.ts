import { emptyDraft, renumbered, slipsOf, steps, toRequest, type SetUpDraft } from './draft.js';
import { decodeCsv } from './decode-csv.js';
import { stateOfRows } from './rows.js';

const empty = emptyDraft('Europe/Paris', 'Assemblée fondatrice');
const full: SetUpDraft = {
  ...empty,
  name: ' Mouvement ',
  shortName: 'MVT',
  colleges: [{ number: 1, name: ' PTCE ', seats: 9 }],
  date: '2025-05-19',
  time: '14:00:00',
  place: 'Paris',
};

describe('the set-up wizard', () => {
  it('says what each step still lacks', () => {
    expect(slipsOf('organisation', empty)).toEqual(['name', 'short']);
    expect(slipsOf('organisation', { ...full, shortName: 'x'.repeat(61) })).toEqual(['short']);
    expect(slipsOf('colleges', empty)).toEqual(['colleges']);
    expect(slipsOf('colleges', { ...full, colleges: [{ number: 1, name: 'a', seats: 0 }] })).toEqual([
      'colleges',
    ]);
    expect(slipsOf('assembly', { ...empty, title: ' ' })).toEqual(['title', 'when', 'place']);
    expect(steps.flatMap((step) => slipsOf(step, full))).toEqual([]);
  });

  it('numbers the colleges in their order', () => {
    const colleges = [3, 1].map((number) => ({ number, name: String(number), seats: 1 }));
    expect(renumbered(colleges)).toEqual([
      { number: 1, name: '3', seats: 1 },
      { number: 2, name: '1', seats: 1 },
    ]);
  });

  it('asks for everything at once, without a list when there is none', () => {
    expect(toRequest(full)).toMatchObject({
      name: 'Mouvement',
      colleges: [{ name: 'PTCE' }],
      membersCsv: null,
      assembly: { time: '14:00' },
    });
    expect(toRequest({ ...full, csv: 'a;b' }).membersCsv).toBe('a;b');
  });
});

describe('a members file', () => {
  it('is read as UTF-8, with or without a mark, else as old Windows files are', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(decodeCsv(bytes('collège;nom'))).toBe('collège;nom');
    expect(decodeCsv(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('é')]))).toBe('é');
    expect(decodeCsv(new Uint8Array([0x63, 0xe9]))).toBe('cé');
  });

  it('shows each row with what was found about it, and the whole file apart', () => {
    const row = { line: 2, name: 'A', college: 1, region: '', city: '', department: '' };
    const found = stateOfRows({
      rows: [row, { ...row, line: 3, college: null }],
      findings: [
        { line: 3, level: 'error', code: 'college-unknown', value: '9' },
        { line: 5, level: 'error', code: 'unreadable', value: '"' },
        { line: 0, level: 'warning', code: 'columns-differ', value: '' },
      ],
    });
    expect(found.rows.map(({ line, findings }) => [line, findings.length])).toEqual([
      [2, 0],
      [3, 1],
      [5, 1],
    ]);
    expect(found.file).toHaveLength(1);
    expect(found.errors).toBe(2);
  });
});
