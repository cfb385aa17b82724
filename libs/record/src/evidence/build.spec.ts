import { playRecord, scriptedJudge, shortScript } from '@collegium/fixtures';
import { Malformed } from '../malformed.js';
import { buildEvidence } from './build.js';
import { csv } from './csv.js';
import type { EvidenceFacts } from './facts.js';
import { paths } from './layout.js';
import { fromLines, toLines } from './lines.js';
import { commitMember } from './member.js';
import { namedRollText, rollText } from './roll.js';

const { facts, signer } = playRecord(shortScript);
const build = (given: EvidenceFacts) => buildEvidence(given, signer, scriptedJudge);
const textOf = (path: string): string => Buffer.from(build(facts).get(path) ?? []).toString();

describe('building evidence', () => {
  it('writes the exact texts it was given', () => {
    expect(textOf(paths.acts)).toBe(facts.acts.map((text) => `${text}\n`).join(''));
    expect(textOf(paths.ballot(1))).toBe(facts.ballots[0]?.frozen);
    expect(textOf(paths.signer)).toBe(`${signer.vkey}\n`);
  });

  it('puts no personal data in the public record', () => {
    const { annex: _annex, ...open } = facts;
    const all = [...build(open)].map(([path, bytes]) => path + Buffer.from(bytes).toString()).join('\n');
    expect(all).not.toContain('Représentante');
    expect(all).not.toContain('annex/members');
    expect(textOf(paths.members)).toContain('Représentante');
  });

  it('opens in a spreadsheet without running anything', () => {
    const attendance = textOf(paths.attendance);
    expect(attendance).toContain("1;'=Pôle B;Représentante de =Pôle B;en salle\r\n");
    expect(attendance).toContain('1;"Pôle ""C""; D";"Représentante de Pôle ""C""; D";à distance\r\n');
    expect(csv([['@a', '\t', 'b\nc', '-1', 'ok']])).toBe("\ufeff'@a;'\t;\"b\nc\";'-1;ok\r\n");
  });

  it('shows no made-up vote beside a person', () => {
    const nominal = textOf(paths.nominal(1));
    expect(nominal).toContain('vote (simulé)');
    expect(nominal).not.toContain('Représentante');
  });

  it.each<[string, EvidenceFacts, string]>([
    ['a ballot left out', { ...facts, ballots: facts.ballots.slice(1) }, paths.ballot(1)],
    [
      'a roll left out',
      { ...facts, ballots: facts.ballots.map((ballot) => ({ ...ballot, roll: null })) },
      paths.roll(1),
    ],
    [
      'votes of an urn that is not closed',
      {
        ...facts,
        ballots: facts.ballots.map((ballot) =>
          ballot.number === 3 ? { ...ballot, decision: '{}' } : ballot,
        ),
      },
      paths.decision(3),
    ],
    ['an act after the checkpoint', { ...facts, acts: facts.acts.slice(0, -1) }, paths.checkpoint],
    ['no act', { ...facts, acts: [] }, paths.acts],
  ])('refuses %s, naming the file', (_what, given, path) => {
    expect(() => build(given)).toThrow(Malformed);
    expect(() => build(given)).toThrow(path);
  });
});

describe('parts of a record', () => {
  const id = (digit: number): string => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

  it('sort their entries and refuse one twice', () => {
    const entry = (digit: number) => ({ entry: id(digit), college: 1, urn: id(9), voices: 1 as const });
    expect(rollText([entry(2), entry(1)])).toBe(rollText([entry(1), entry(2)]));
    expect(() => rollText([entry(1), entry(1)])).toThrow('$[1]');
    const named = { entry: id(1), member: id(2), name: 'x', representative: null };
    expect(() => namedRollText([named, named])).toThrow('$[1]');
  });

  it('hold one text per line', () => {
    expect(fromLines(toLines(['a', 'b']))).toEqual(['a', 'b']);
    expect(fromLines('')).toEqual([]);
    expect(() => fromLines('a')).toThrow('does not end');
  });

  it('have no place for an address or a birth date', () => {
    const data = {
      name: 'x',
      kind: 'natural',
      representative: null,
      function: null,
      example: false,
    } as const;
    expect(commitMember(data, '0'.repeat(64)).commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(() => commitMember({ ...data, email: 'a@b' } as typeof data, '0'.repeat(64))).toThrow('$.email');
  });
});
