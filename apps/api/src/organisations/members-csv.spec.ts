import { errorsIn, readMembers } from './members-csv.js';

const colleges = [
  { number: 1, name: 'Un', seats: 2 },
  { number: 2, name: 'Deux', seats: 1 },
];
const codes = (csv: string) =>
  readMembers(csv, colleges).findings.map(({ line, level, code, value }) => [line, level, code, value]);

describe('a members file', () => {
  it('is read with semicolons, commas or tabs, a byte order mark, and headings in French or English', () => {
    const expected = [
      { line: 2, name: 'PTCE Un', college: 1, region: '', city: 'Lorient', department: '56' },
    ];
    for (const csv of [
      '\u{feff}collège;ville;département;organisme\r\n1;Lorient;56;PTCE Un\r\n',
      'College,City,Department,Organisation\n1,Lorient,56,PTCE Un',
      'Nom\tCollège\tCommune\tDépartement\nPTCE Un\t1\tLorient\t56\n\n\n',
    ]) {
      expect(readMembers(csv, colleges)).toEqual({ rows: expected, findings: [] });
    }
  });

  it('keeps quotes, separators inside quotes and apostrophes of a name', () => {
    const { rows, findings } = readMembers('college;name\n1;"L\'Atelier ; ""Le grand"""\n', colleges);
    expect(rows[0]?.name).toBe('L\'Atelier ; "Le grand"');
    expect(findings).toEqual([]);
  });

  it('says what is wrong with the file as a whole', () => {
    expect(codes('')).toEqual([[0, 'error', 'empty-file', '']]);
    expect(codes('\n\n')).toEqual([[0, 'error', 'empty-file', '']]);
    expect(codes('college;name')).toEqual([[0, 'error', 'empty-file', '']]);
    expect(codes('college;title\n1;x')).toEqual([[0, 'error', 'no-name-column', 'college · title']]);
    expect(codes('name;place\nx;y')).toEqual([[0, 'error', 'no-college-column', 'name · place']]);
    const rows = Array.from({ length: 5001 }, (_, n) => `1;M${n}`);
    expect(codes(['college;name', ...rows].join('\n'))).toEqual([[0, 'error', 'too-many-rows', '5001']]);
  });

  it('says what is wrong with each row, by its line', () => {
    const csv = [
      'college;name;city',
      '1;Un;',
      ';Deux;',
      '7;Trois;',
      'premier;Quatre;',
      '1;;',
      '2;un;',
      '1;Cinq',
      '1;Six;Lorient;une de trop',
      `1;${'long'.repeat(60)};`,
      '1;Sept\u0007;',
    ].join('\n');
    expect(codes(csv)).toEqual([
      [3, 'error', 'college-missing', 'Deux'],
      [4, 'error', 'college-unknown', '7'],
      [5, 'error', 'college-unknown', 'premier'],
      [6, 'error', 'name-missing', ''],
      [7, 'error', 'name-twice', 'un'],
      [8, 'warning', 'columns-differ', '2 / 3'],
      [9, 'error', 'columns-differ', '4 / 3'],
      [10, 'error', 'unreadable', 'long'.repeat(60)],
      [11, 'error', 'control-characters', 'Sept·'],
    ]);
    expect(errorsIn(readMembers(csv, colleges))).toBe(8);
  });

  it('says that a quote is never closed', () => {
    const findings = codes('college;name\n1;"Un\n2;Deux\n');
    expect(findings).toContainEqual([2, 'error', 'unreadable', '']);
  });

  it('never throws, whatever the bytes', () => {
    for (const csv of ['\0\0\0', '"', ';;;\n;;;', 'a'.repeat(100_000), '=1+1;college\nx;1', '\u{feff}']) {
      expect(readMembers(csv, colleges)).toHaveProperty('findings');
    }
  });
});
