/** Archive: the manifest describes exactly these files, and they are those that the acts call for. */
import type { Act } from '../act.js';
import { sha256Hex } from '../digest.js';
import { expectedPaths, paths } from '../evidence/layout.js';
import { parseManifest, unlisted } from '../evidence/manifest.js';
import type { Manifest } from '../evidence/manifest.js';
import { readFile } from './case.js';
import type { Opened } from './case.js';

/** Reads the manifest and compares every file with it. Null if there is no manifest to compare with. */
export function checkManifest(opened: Opened): Manifest | null {
  const { files, findings } = opened;
  const manifest = readFile(opened, 'archive', paths.manifest, parseManifest);
  if (manifest === null) return null;
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const { path, sha256, size } of manifest.files) {
    const bytes = files.get(path);
    if (bytes === undefined) findings.fail('archive', path, 'archive.missing', {});
    else if (bytes.length !== size || sha256Hex(bytes) !== sha256)
      findings.fail('archive', path, 'archive.changed', {});
  }
  for (const path of files.keys()) {
    if (!listed.has(path) && !unlisted.includes(path)) findings.fail('archive', path, 'archive.extra', {});
  }
  return manifest;
}

/** Compares the files with those that the acts call for: none missing, none too many. */
export function checkLayout({ files, findings }: Opened, manifest: Manifest, acts: readonly Act[]): void {
  const expected = new Set(expectedPaths(acts, manifest.kind));
  for (const path of expected) if (!files.has(path)) findings.fail('archive', path, 'archive.missing', {});
  for (const path of files.keys())
    if (!expected.has(path)) findings.fail('archive', path, 'archive.extra', {});
  if (findings.hold('archive')) findings.pass('archive', 'archive.complete', { n: files.size });
}
