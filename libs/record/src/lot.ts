/**
 * The seed of a drawing of lots. The secret was committed when the ballot opened and the roots come from the votes,
 * so neither the server nor a voter could aim it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromHex, hex } from './bytes.js';

/**
 * SHA-256(secret ‖ roots of the ballot's urns in the order of `ballot-opened`), 64 hex digits.
 * @param secret 32 bytes in hex, whose SHA-256 is the ballot's `lotCommitment`
 * @param roots 32 bytes in hex each, as in `urn-closed`
 */
export function lotSeed(secret: string, roots: readonly string[]): string {
  return hex(sha256(concatBytes(fromHex(secret, 32), ...roots.map((root) => fromHex(root, 32)))));
}

/** Commitment to the secret of a lot: the SHA-256 of its 32 bytes, 64 hex digits. */
export function lotCommitment(secret: string): string {
  return hex(sha256(fromHex(secret, 32)));
}
