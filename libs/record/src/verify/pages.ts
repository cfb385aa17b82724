/** Pages: what a person reads is what the data say, because it is written again from them and compared. */
import { sameBytes } from '../bytes.js';
import { pages } from '../evidence/build.js';
import { paths } from '../evidence/layout.js';
import { pagesEdition } from '../evidence/manifest.js';
import { readView } from '../evidence/view.js';
import { Malformed } from '../malformed.js';
import type { Case } from './case.js';

/**
 * Writes results.html, README.txt and the annex's tables again and compares them to the byte. Pages of another edition
 * are told, not compared: a record must stay verifiable for as long as it may be contested, and its data are.
 */
export function checkPages({ files, findings, judge, manifest }: Case): void {
  if (manifest.pages !== pagesEdition) {
    findings.warn('pages', paths.results, 'pages.other-edition', {
      theirs: manifest.pages,
      ours: pagesEdition,
    });
    return;
  }
  try {
    const written = pages(readView(files, manifest.kind), judge);
    for (const [path, bytes] of written) {
      const found = files.get(path);
      // A page that is missing was already named by the check of the archive.
      if (found !== undefined && !sameBytes(found, bytes)) findings.fail('pages', path, 'pages.differ', {});
    }
    if (findings.hold('pages')) findings.pass('pages', 'pages.hold', {});
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const [path = '', ...at] = error.place.split(' ');
    findings.fail('pages', path, 'pages.unwritable', { reason: error.reason, at: at.join(' ') });
  }
}
