import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrokenBoundaries } from './boundaries.mjs';
import { judgeFile, judgeRooms } from './boundaries/judge.mjs';
import { readStatements } from './boundaries/statements.mjs';

const runtime = new Set(['react', 'zod', 'fraction.js', 'typeorm', '@noble/hashes']);
const judge = (file, code) => judgeFile(file, readStatements(file, code), runtime).map(({ says }) => says);
const judgeTree = (tree) =>
  judgeRooms(new Map(Object.entries(tree).map(([file, code]) => [file, readStatements(file, code)])));

describe('the whole tree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collegium-boundaries-'));
  const write = (file, content) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read from the files, node_modules and dist left aside', () => {
    expect(findBrokenBoundaries().looked).toBeGreaterThan(100);
  });

  test('fails the command when one import is wrong or undeclared, naming its place', () => {
    write('package.json', '{}');
    write('apps/web/package.json', '{}');
    write('apps/web/dist/old.mjs', "import '@collegium/api';");
    write('libs/rules/src/decide.ts', "\nimport { act } from '@collegium/record';\nexport const a = act;\n");
    write('apps/web/src/app/a.ts', "import type { Rule } from '@collegium/rules';\nexport type R = Rule;\n");
    const command = fileURLToPath(new URL('boundaries.mjs', import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [command, folder], { encoding: 'utf8' });
    expect(stdout).toContain('libs/rules/src/decide.ts:2: rules may not import record');
    expect(stdout).toContain('apps/web/src/app/a.ts:1: @collegium/rules is not declared in its package.json');
    expect(stdout).toContain('2 files, 3 broken');
    expect(status).toBe(1);
  });
});

describe('a broken boundary is refused', () => {
  const broken = [
    ['a library reaching for another', 'libs/rules/src/a.ts', "import { x } from '@collegium/record';"],
    [
      'a value where only types may pass',
      'libs/contract/src/a.ts',
      "import { decide } from '@collegium/rules';",
    ],
    ['a re-export of another library', 'libs/record/src/a.ts', "export * from '@collegium/rules';"],
    [
      'an import while running',
      'libs/rules/src/a.ts',
      "export const x = () => import('@collegium/contract');",
    ],
    ['a path into another project', 'apps/web/src/app/a.ts', "import { x } from '../../../api/src/main.js';"],
    [
      'a path past a door',
      'apps/api/src/ballots/a.ts',
      "import { x } from '@collegium/rules/src/decide.js';",
    ],
    ['an application imported by another', 'apps/web/src/app/a.ts', "import { x } from '@collegium/api';"],
    ['a package outside the list', 'libs/rules/src/a.ts', "import { z } from 'zod';"],
    ['Node inside a pure library', 'libs/record/src/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a package in the auditor', 'apps/auditor/src/a.ts', "import { z } from 'zod';"],
    ['a package that is not installed to run', 'apps/web/src/app/a.ts', "import qrcode from 'qrcode';"],
    ['a testing package outside specs', 'libs/rules/src/a.ts', "import fc from 'fast-check';"],
    ['fixtures outside specs', 'apps/api/src/ballots/a.ts', "import { x } from '@collegium/fixtures';"],
    ['a feature importing another', 'apps/web/src/features/booth/a.ts', "import { x } from '../chair/b.js';"],
    [
      'a feature importing the app',
      'apps/web/src/features/booth/a.ts',
      "import { x } from '../../app/b.js';",
    ],
    ['shared importing a feature', 'apps/web/src/shared/a.ts', "import { x } from '../features/booth/b.js';"],
    ['the clock in a service', 'apps/api/src/ballots/a.ts', 'export const now = () => new Date();'],
    ['Date.now in a library', 'libs/rules/src/a.ts', 'export const now = () => Date.now();'],
    ['Math.random in a library', 'libs/rules/src/a.ts', 'export const x = () => Math.random();'],
    [
      "Node's randomness in a service",
      'apps/api/src/ballots/a.ts',
      "import { randomUUID } from 'node:crypto';",
    ],
    ["the page's randomness in a feature", 'apps/web/src/features/booth/a.ts', 'crypto.getRandomValues(b);'],
    ['an enum', 'apps/api/src/ballots/a.ts', 'export enum State { open }'],
    [
      'a parameter property',
      'libs/rules/src/a.ts',
      'export class A { constructor(private readonly x: number) {} }',
    ],
  ];
  test.each(broken)('%s', (_, file, code) => {
    expect(judge(file, code)).toHaveLength(1);
  });

  test('two rooms of the api that lean on each other', () => {
    const findings = judgeTree({
      'apps/api/src/ballots/a.ts': "import { x } from '../register/b.js';",
      'apps/api/src/register/b.ts': "import { y } from '../assemblies/c.js';",
      'apps/api/src/assemblies/c.ts': "import { z } from '../ballots/a.js';",
    });
    expect(findings.map(({ says }) => says)).toEqual([
      'the rooms form a circle: assemblies → ballots → register → assemblies',
    ]);
  });

  test('a room that commands the socket, and a platform that knows a room', () => {
    const findings = judgeTree({
      'apps/api/src/ballots/a.ts': "import { x } from '../live/b.js';",
      'apps/api/src/platform/c.ts': "import { y } from '../accounts/d.js';",
    });
    expect(findings.map(({ says }) => says)).toEqual([
      'ballots may not import live: it only publishes',
      'platform may not import accounts',
    ]);
  });
});

describe('what the table allows passes', () => {
  const sound = [
    [
      'types from the rules in the contract',
      'libs/contract/src/a.ts',
      "import type { X } from '@collegium/rules';",
    ],
    ['inline types', 'libs/contract/src/a.ts', "import { type X } from '@collegium/rules';"],
    [
      'a part of an allowed package',
      'libs/record/src/a.ts',
      "import { sha256 } from '@noble/hashes/sha2.js';",
    ],
    [
      'fixtures in a spec',
      'libs/rules/src/a.spec.ts',
      "import { x } from '@collegium/fixtures'; import fc from 'fast-check';",
    ],
    [
      'fixtures in the demonstration',
      'apps/api/src/demonstration/a.ts',
      "import { x } from '@collegium/fixtures';",
    ],
    ['the app knowing its features', 'apps/web/src/app/a.tsx', "import { x } from '../features/booth/b.js';"],
    ['a given moment', 'libs/rules/src/a.ts', 'export const at = (text: string) => new Date(text);'],
    ['the CLOCK provider', 'apps/api/src/platform/clock.ts', 'export const now = () => new Date();'],
  ];
  test.each(sound)('%s', (_, file, code) => {
    expect(judge(file, code)).toEqual([]);
  });

  test('rooms that only share types', () => {
    const tree = {
      'apps/api/src/ballots/a.ts': "import type { X } from '../register/b.js';",
      'apps/api/src/register/b.ts': "import { y } from '../ballots/c.js';",
    };
    expect(judgeTree(tree)).toEqual([]);
  });
});
