/**
 * Runs the specs of the rules in this process with Jest's own describe, it and expect, but without Jest around them: a fresh copy
 * of every module takes a twentieth of a second, where Jest takes several. Thousands of changes are each tried this way.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { bundleSpecs } from './bundle-specs.mjs';
import { fewerDraws } from './fewer-draws.mjs';

const { addEventHandler, resetState, run, ...words } = circus;
const GLOBALS = ['describe', 'it', 'test', 'beforeAll', 'afterAll', 'beforeEach', 'afterEach'];
// expect makes an error for every comparison, failed or not; its stack is read by nobody and costs a third of the time.
Error.stackTraceLimit = 0;
/** Stryker itself stops what takes too long. */
const PATIENCE = 10 * 60_000;

export async function openSpecs(root) {
  const code = await bundleSpecs(root);
  const parameters = ['require', 'expect', ...GLOBALS].join(', ');
  const script = new Script(`(function (${parameters}) { 'use strict';\n${code}\n})`, { filename: 'specs' });
  const loadAll = script.runInThisContext();
  const require = requireFor(root);
  let watcher = {};
  addEventHandler(({ name, test }) => watcher[name]?.(test));
  return {
    /** Every module anew, as in a fresh process. */
    load() {
      resetState();
      circus.getState().testTimeout = PATIENCE;
      loadAll(require, expect, ...GLOBALS.map((name) => words[name]));
    },
    /** Runs what was loaded; `chosen(id)` says which, `around` hears each id before and `null` after. */
    async run({ chosen, around, all }) {
      const results = [];
      let failed = false;
      watcher = {
        test_start(test) {
          const id = idOf(test);
          if (!chosen(id) || (failed && !all)) test.mode = 'skip';
          else around(id);
        },
        test_done(test) {
          around(null);
          const [error] = test.errors.flat();
          failed ||= test.errors.length > 0;
          results.push({ id: idOf(test), milliseconds: test.duration, error });
        },
      };
      const { unhandledErrors } = await run();
      return { results, unhandledErrors };
    },
  };
}

function requireFor(root) {
  const required = createRequire(join(root, 'package.json'));
  const jest = { setTimeout: () => jest };
  const given = { 'fast-check': fewerDraws(), '@jest/globals': { jest, expect, ...words } };
  return (name) => given[name] ?? required(name);
}

function idOf(test) {
  const names = [];
  for (let block = test; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}
