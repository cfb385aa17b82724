import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decideInputSchema, decisionSchema } from '@collegium/contract';
import { scenarios } from '@collegium/fixtures';
import { decide } from '@collegium/rules';
import type { DecideInput, ElectionRules, ResolutionRules } from '@collegium/rules';
import { decideCommand } from './decide-command.js';

const statutes: ResolutionRules = {
  version: 1,
  kind: 'resolution',
  weighting: 'none',
  urns: [{ urn: 'all', college: null }],
  quorum: {
    first: [{ scope: 'global', counted: ['present'], measure: 'heads', value: '1/2', op: '>=' }],
    second: [],
  },
  offers: { abstention: true, blank: true },
  tests: [{ scope: 'global', base: 'expressed', threshold: '1/2', op: '>' }],
  abstention: 'neutral',
  blank: 'neutral',
  tie: 'rejected',
  unanimity: 'all_expressed_for',
  articles: { decision: 'art. 11' },
};

const board: ElectionRules = {
  version: 1,
  kind: 'election',
  weighting: 'none',
  urns: [{ urn: 'board', college: 1 }],
  quorum: { first: [], second: [] },
  offers: { blank: true },
  method: 'most-votes',
  colleges: [{ college: 1, seats: 2, minNames: 0, maxNames: 2, candidates: ['a', 'b', 'c'] }],
  tieBreak: 'ask',
  unanimity: 'all_expressed_for',
};

const roll = { colleges: [{ number: 1, name: 'Les PTCE', electors: 9 }] };
const here = (present: number) => ({
  convocation: 1 as const,
  colleges: [{ college: 1, called: 9, present, remote: 0, represented: 0 }],
});
const answers = (yes: number, no: number) => ({
  urn: 'all',
  college: null,
  counts: { for: yes, against: no },
  blank: 0,
  void: 0,
  abstention: 0,
  votes: yes + no,
});
const named = (counts: Record<string, number>, votes: number) => ({
  ...answers(0, 0),
  urn: 'board',
  college: 1,
  counts,
  votes,
});

const adopted: DecideInput = { rules: statutes, roll, attendance: here(6), tallies: [answers(5, 1)] };
const tied: DecideInput = {
  rules: board,
  roll,
  attendance: here(6),
  tallies: [named({ a: 4, b: 3, c: 3 }, 6)],
};

const held: Readonly<Record<string, DecideInput>> = {
  adopted,
  rejected: { ...adopted, tallies: [answers(3, 3)] },
  'no-quorum': { ...adopted, attendance: here(4) },
  incomplete: { ...adopted, tallies: [] },
  tied,
  elected: { ...tied, tieBreak: [{ kind: 'lot', college: 1, seed: 'ab'.repeat(32) }] },
  'none-elected': {
    ...tied,
    tallies: [named({ a: 2, b: 2, c: 2 }, 6)],
    tieBreak: [{ kind: 'new-vote', college: 1 }],
  },
};

const folder = mkdtempSync(join(tmpdir(), 'decide-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on a file with these contents. */
async function run(contents: string | Uint8Array, environment: Record<string, string> = {}) {
  writeFileSync(join(folder, 'input.json'), contents);
  return decideCommand(['input.json'], { INIT_CWD: folder, ...environment });
}

describe('the published schemas', () => {
  it.each(Object.entries(held))('read and write a ballot that is %s', (outcome, input) => {
    expect(decideInputSchema.parse(input)).toEqual(input);
    const decision = decide(input);
    expect(decisionSchema.parse(decision)).toEqual(decision);
    expect(decision.outcome).toBe(outcome);
  });
});

describe('decide', () => {
  it('prints the decision', async () => {
    const { code, out, err } = await run(JSON.stringify(adopted));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(decide(adopted));
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect((await run(`\uFEFF${JSON.stringify(tied)}`)).code).toBe(0);
  });

  it('names the path of each wrong field, in one line', async () => {
    const [test] = statutes.quorum.first;
    const wrong = {
      ...adopted,
      rules: {
        ...statutes,
        quorum: { first: [{ ...test, value: '0.5' }], second: [] },
        tie: 'chair',
        veto: true,
      },
      attendance: { convocation: 3, colleges: {} },
      tallies: [{ ...answers(1, 1), counts: { 'no name': 1, for: -1 }, votes: 1.5, blank: undefined }],
    };
    const { code, out, err } = await run(JSON.stringify(wrong));
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n').sort()).toEqual([
      'attendance.colleges: a list is expected',
      'attendance.convocation: one of: 1, 2',
      'rules.quorum.first[0].value: a whole number or an exact fraction "p/q"',
      'rules.tie: must be rejected',
      'rules.veto: unknown parameter',
      'tallies[0].blank: is missing',
      'tallies[0].counts.for: at least 0',
      'tallies[0].counts["no name"]: not a valid name',
      'tallies[0].votes: a whole number is expected',
    ]);
  });

  it('says it in French in a French terminal', async () => {
    const french = { LC_ALL: '', LANG: 'fr_FR.UTF-8' };
    const seeds = {
      ...tied,
      tieBreak: [{ kind: 'lot', college: 1e6, seed: 'x' }],
      rules: { version: 2, kind: 'raffle' },
    };
    const { err } = await run(JSON.stringify(seeds), french);
    expect(err.trimEnd().split('\n')).toEqual([
      'rules.kind: un de : resolution, election, ticket',
      'tieBreak[0].college: au plus 1000',
      'tieBreak[0].seed: 64 chiffres hexadécimaux, en minuscules',
    ]);
  });

  it.each([
    ['[]', 'input: an object is expected\n'],
    ['{"a', /^input\.json: this is not JSON \(SyntaxError/u],
    [Uint8Array.of(0xff, 0xfe, 0x7b), 'input.json: the text is not UTF-8\n'],
  ])('refuses %j in a sentence', async (contents, sentence) => {
    const { code, err } = await run(contents);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/^ +at /mu);
  });

  it('refuses a file that is not there, a folder, and a wrong call', async () => {
    expect(await decideCommand(['nowhere.json'], {})).toEqual({
      code: 2,
      out: '',
      err: 'nowhere.json: no such file\n',
    });
    expect((await decideCommand([folder], {})).err).toBe(`${folder}: this is a folder, not a file\n`);
    expect((await decideCommand([`${folder}/a\0b`], {})).err).toMatch(/can't be read/u);
    expect((await decideCommand([], {})).err).toMatch(/^Usage: npm run -s decide -- FILE\.json/u);
    expect((await decideCommand(['a', 'b'], { LANG: 'fr' })).err).toMatch(/FICHIER\.json/u);
  });
});

describe('the worked cases, through the command line', () => {
  it.each(scenarios())('$name: $outcome', async ({ input, outcome }) => {
    const { code, out } = await run(JSON.stringify(input));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcome });
  });
});

describe('the decision.json of a record', () => {
  const input = tied;

  it('is computed again and held against what it says', async () => {
    const same = await run(JSON.stringify({ input, decision: decide(input) }));
    expect(same).toMatchObject({ code: 0, err: 'The decision in the file is this one.\n' });
    const other = await run(JSON.stringify({ input, decision: { ...decide(input), outcome: 'elected' } }));
    expect(other).toMatchObject({ code: 1, err: 'The decision in the file is different from this one.\n' });
    expect(other.out).toBe(same.out);
  });

  it('is refused where its input is none', async () => {
    expect(await run(JSON.stringify({ input: 1, decision: {} }))).toMatchObject({ code: 2 });
  });
});
