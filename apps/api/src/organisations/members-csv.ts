import {
  nameSchema,
  type CollegeInput,
  type MemberFinding,
  type MemberRow,
  type MembersPreview,
} from '@collegium/contract';
import Papa from 'papaparse';

const MOST_ROWS = 5000;

/** Headings people give these columns, compared without accents, case and punctuation. */
const headings = {
  name: [
    'organisation',
    'organization',
    'organisme',
    'structure',
    'raisonsociale',
    'nom',
    'name',
    'membre',
    'member',
  ],
  college: ['college', 'numerodecollege', 'ncollege', 'collegenumber'],
  region: ['region'],
  city: ['city', 'ville', 'commune'],
  department: ['department', 'departement'],
} as const;

type Column = keyof typeof headings;
type Columns = Readonly<Record<Column, number>>;

/**
 * Reads a members file: semicolons, commas or tabs, with a heading line and an optional byte order mark. Every row is
 * answered with what was understood; an error on any row means that nothing may be saved.
 */
export function readMembers(csv: string, colleges: readonly CollegeInput[]): MembersPreview {
  const text = csv.replace(/^\u{feff}/u, '');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const [heading, ...records] = data;
  const lines = records
    .map((cells, index) => ({ line: index + 2, cells }))
    .filter(({ cells }) => !isBlank(cells));
  if (!heading || isBlank(heading) || lines.length === 0) return refusal('empty-file');
  if (lines.length > MOST_ROWS) return refusal('too-many-rows', String(lines.length));
  const columns = columnsIn(heading);
  if (columns.name < 0) return refusal('no-name-column', heading.join(' · '));
  if (columns.college < 0) return refusal('no-college-column', heading.join(' · '));
  const rows = lines.map(({ line, cells }) => rowOf(line, cells, columns));
  const findings = [
    ...errors
      .filter(({ type }) => type === 'Quotes')
      .map(({ row }) => error((row ?? 0) + 1, 'unreadable', '')),
    ...lines.flatMap(({ line, cells }) => widthFindings(line, cells, heading)),
    ...rows.flatMap((row) => rowFindings(row, colleges, cellOf(lines, row.line, columns.college))),
    ...twice(rows),
  ];
  return { rows, findings: findings.toSorted((a, b) => a.line - b.line) };
}

/** How many findings keep the file from being saved. */
export function errorsIn({ findings }: MembersPreview): number {
  return findings.filter(({ level }) => level === 'error').length;
}

/** The separator that the heading uses most: rows may have others inside their quotes. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n|\r/, 1);
  const [most = ';'] = [';', ',', '\t'].toSorted((a, b) => heading.split(b).length - heading.split(a).length);
  return most;
}

function refusal(code: MemberFinding['code'], value = ''): MembersPreview {
  return { rows: [], findings: [error(0, code, value)] };
}

function error(line: number, code: MemberFinding['code'], value: string): MemberFinding {
  return { line, level: 'error', code, value: value.slice(0, 300) };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function columnsIn(heading: readonly string[]): Columns {
  const plain = heading.map((cell) =>
    cell
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, ''),
  );
  const at = (column: Column): number =>
    plain.findIndex((cell) => headings[column].some((known) => known === cell));
  return {
    name: at('name'),
    college: at('college'),
    region: at('region'),
    city: at('city'),
    department: at('department'),
  };
}

function rowOf(line: number, cells: readonly string[], columns: Columns): MemberRow {
  const cell = (column: Column): string => (cells[columns[column]] ?? '').trim();
  const college = /^\d{1,2}$/.test(cell('college')) ? Number(cell('college')) : null;
  const [region, city, department] = [cell('region'), cell('city'), cell('department')];
  return { line, name: cell('name'), college, region, city, department };
}

function cellOf(
  lines: readonly { line: number; cells: readonly string[] }[],
  line: number,
  column: number,
): string {
  return (lines.find((one) => one.line === line)?.cells[column] ?? '').trim();
}

/** More cells than headings: something would be lost. Fewer: the last columns are empty. */
function widthFindings(line: number, cells: readonly string[], heading: readonly string[]): MemberFinding[] {
  if (cells.length === heading.length) return [];
  const found = error(line, 'columns-differ', `${cells.length} / ${heading.length}`);
  return [cells.length < heading.length ? { ...found, level: 'warning' } : found];
}

function rowFindings(row: MemberRow, colleges: readonly CollegeInput[], college: string): MemberFinding[] {
  const { line, name } = row;
  const findings: MemberFinding[] = [];
  if (name === '') findings.push(error(line, 'name-missing', ''));
  else if (/\p{Cc}/u.test(name + row.region + row.city + row.department)) {
    findings.push(error(line, 'control-characters', name.replaceAll(/\p{Cc}/gu, '·')));
  } else if (!nameSchema.safeParse(name).success) findings.push(error(line, 'unreadable', name));
  if (college === '') findings.push(error(line, 'college-missing', name));
  else if (!colleges.some(({ number }) => number === row.college)) {
    findings.push(error(line, 'college-unknown', college));
  }
  return findings;
}

function twice(rows: readonly MemberRow[]): MemberFinding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, name }) => {
    const key = name.toLowerCase();
    if (name === '') return [];
    if (seen.has(key)) return [error(line, 'name-twice', name)];
    seen.add(key);
    return [];
  });
}
