/** Chain: the acts follow one another, from the first, and rest on these statutes. */
import { verifyChain } from '../act.js';
import type { Act } from '../act.js';
import { sha256Hex, shortHead } from '../digest.js';
import { paths } from '../evidence/layout.js';
import { fromLines } from '../evidence/lines.js';
import type { Manifest } from '../evidence/manifest.js';
import { parseCanonical } from '../canonical.js';
import { merkleRoot } from '../merkle/tree.js';
import { readFile } from './case.js';
import type { Opened } from './case.js';

export interface Chain {
  readonly texts: readonly string[];
  readonly acts: readonly Act[];
  readonly register: Act<'register-opened'>;
}

/** Reads and verifies the chain of acts; null, with findings, if nothing can rest on it. */
export function checkChain(opened: Opened, manifest: Manifest): Chain | null {
  const { findings } = opened;
  const texts = readFile(opened, 'chain', paths.acts, fromLines);
  if (texts === null) return null;
  const result = verifyChain(texts);
  if (!result.ok) {
    const { height, reason, place } = result;
    findings.fail('chain', `${paths.acts}:${height + 1}`, 'chain.broken', { height, reason, at: place });
    return null;
  }
  const [register] = result.acts;
  if (register?.type !== 'register-opened' || register.assembly !== manifest.assembly) {
    // Acts agree with each other by now: if there are any, it is the manifest that names another assembly.
    const place = register === undefined ? paths.acts : paths.manifest;
    findings.fail('chain', place, 'chain.other-assembly', {});
    return null;
  }
  checkTimes(opened, result.acts);
  checkStatutes(opened, register);
  if (findings.hold('chain')) {
    findings.pass('chain', 'chain.holds', { n: texts.length, head: shortHead(merkleRoot(texts)) });
  }
  return { texts, acts: result.acts, register };
}

// A clock set back in the sitting is odd, not a forgery: the order is that of the chain.
function checkTimes({ findings }: Opened, acts: readonly Act[]): void {
  acts.forEach((act, i) => {
    const before = acts[i - 1];
    if (before !== undefined && act.at < before.at) {
      findings.warn('chain', `${paths.acts}:${i + 1}`, 'chain.time-back', { height: act.height });
    }
  });
}

function checkStatutes(opened: Opened, register: Act<'register-opened'>): void {
  const text = readFile(opened, 'chain', paths.statutes, (file) => {
    parseCanonical(file);
    return file;
  });
  if (text !== null && sha256Hex(text) !== register.body.statutes.hash) {
    opened.findings.fail('chain', paths.statutes, 'chain.statutes', {});
  }
}
