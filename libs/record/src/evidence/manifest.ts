/** The manifest: every file of an archive with its hash, and a signed note over the manifest's own. */
import { utf8 } from '../bytes.js';
import { canonical, parseCanonical } from '../canonical.js';
import { sha256Hex } from '../digest.js';
import type { Signer } from '../note.js';
import { hex32, list, natural, object, oneOf, string, uuid } from '../shape.js';
import type { Of } from '../shape.js';
import type { Files } from '../zip/write.js';
import { paths } from './layout.js';
import type { EvidenceKind } from './layout.js';

const manifestShape = object({
  format: oneOf('collegium-record/1'),
  kind: oneOf('public', 'annex'),
  assembly: uuid,
  files: list(object({ path: string, sha256: hex32, size: natural })),
  /** Edition of the pages: who writes them again must have these words and this layout. */
  pages: string,
  register: object({ size: natural, root: hex32 }),
});

/**
 * Edition of README.txt, results.html and the annex's tables. It changes whenever a record's pages would be written
 * otherwise, by a word as by a colour; a spec of the auditor holds it to what is really written.
 */
export const pagesEdition = '2026-11-25';

export type Manifest = Of<typeof manifestShape>;

/** Files that no manifest can list: itself, and the note that signs it. */
export const unlisted: readonly string[] = [paths.manifest, paths.manifestNote];

/** Reads a manifest. @throws Malformed */
export function parseManifest(text: string): Manifest {
  return manifestShape(parseCanonical(text), '$');
}

/** The text that the manifest's note signs. */
export function manifestNoteText(assembly: string, manifest: string): string {
  return `collegium/${assembly}/manifest\n${sha256Hex(manifest)}\n`;
}

export interface Head {
  readonly assembly: string;
  readonly kind: EvidenceKind;
  readonly register: { readonly size: number; readonly root: string };
  /** Another edition than this library's. */
  readonly pages?: string;
}

/** These files with their manifest and its note. */
export function withManifest(files: Files, head: Head, signer: Signer): Files {
  const listed = [...files.keys()].sort().map((path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    return { path, sha256: sha256Hex(bytes), size: bytes.length };
  });
  const text = canonical({ format: 'collegium-record/1', pages: pagesEdition, ...head, files: listed });
  const note = signer.sign(manifestNoteText(head.assembly, text));
  return new Map([...files, [paths.manifest, utf8(text)], [paths.manifestNote, utf8(note)]]);
}
