/** The record: canonical acts, their chain, Merkle checkpoints, votes, receipts. Pure; see docs/record-format.md. */
export { canonical, parseCanonical } from './canonical.js';
export type { Json, JsonObject } from './canonical.js';
export { Malformed } from './malformed.js';
export { base64, fromBase64, fromHex, fromUtf8, hex, sameBytes, utf8 } from './bytes.js';
export {
  commit,
  fingerprint,
  groupFingerprint,
  matchesFingerprint,
  saltLength,
  sha256Hex,
  shortHead,
} from './digest.js';
export { append, emptyTree, frontierNodes, leafHash, merkleRoot, nodeHash, rootOf } from './merkle/tree.js';
export type { Appended, StoredNode, TreeNode, TreeState } from './merkle/tree.js';
export {
  consistencyPlan,
  consistencyProof,
  inclusionPlan,
  inclusionProof,
  planNodes,
  proofOf,
} from './merkle/proof.js';
export type { NodeLookup, ProofPlan } from './merkle/proof.js';
export { verifyConsistency, verifyInclusion } from './merkle/verify.js';
export type { ConsistencyClaim, InclusionClaim } from './merkle/verify.js';
export { formatVkey, makeSigner, openNote, parseVkey, unverifiedText } from './note.js';
export type { OpenedNote, Signer, VerifierKey } from './note.js';
export {
  checkpointText,
  makeCheckpoint,
  openCheckpoint,
  parseCheckpointText,
  registerOrigin,
  urnOrigin,
} from './checkpoint.js';
export type { CheckedHead, TreeHead } from './checkpoint.js';
export { makeReceipt, openReceipt, parseReceiptText, receiptText } from './receipt.js';
export type { CheckedReceipt, Receipt } from './receipt.js';
export { parseVoteText, voteText } from './vote.js';
export type { VoteChoice, VoteDraft, VoteText } from './vote.js';
export { lotCommitment, lotSeed } from './lot.js';
export { nextAct, parseAct, verifyChain } from './act.js';
export type { Act, ActBody, ActDraft, ActRole, ActType, ChainedAct, ChainHead, ChainResult } from './act.js';
export type { ActTally, Attendance, Outcome } from './act-bodies.js';
