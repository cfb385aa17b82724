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
export { writeZip } from './zip/write.js';
export type { Files } from './zip/write.js';
export { readZip } from './zip/read.js';
export type { ReadZip } from './zip/read.js';
export { freezeBallot, parseFrozen } from './evidence/frozen.js';
export type { FrozenBallot, FrozenDraft, FrozenText } from './evidence/frozen.js';
export { namedRollText, parseNamedRoll, parseRoll, rollText } from './evidence/roll.js';
export type { NamedEntry, RollEntry } from './evidence/roll.js';
export { commitMember, parseMember } from './evidence/member.js';
export type { CommittedMember, MemberData, MemberText } from './evidence/member.js';
export { decisionInput, decisionText } from './evidence/decision.js';
export type { DecisionFacts, DecisionInput, DecisionText, Division, TieBreak } from './evidence/decision.js';
export { boardOf } from './evidence/board.js';
export type { Proclaimed } from './evidence/board.js';
export { buildEvidence } from './evidence/build.js';
export type {
  AnnexFacts,
  BallotFacts,
  DescribeRules,
  EvidenceFacts,
  Lang,
  RuleData,
  Say,
  SayInputs,
  UrnFacts,
  Words,
} from './evidence/facts.js';
export { paths as evidencePaths } from './evidence/layout.js';
export type { EvidenceKind } from './evidence/layout.js';
export { pagesEdition } from './evidence/manifest.js';
export { verifyArchive, verifyRecord } from './verify/record.js';
export type { Identity, Report, VerifyOptions } from './verify/record.js';
export type { Check, Finding, FindingVerdict } from './verify/findings.js';
export type { Judge, RulesQuestion, UrnAnswer, UrnQuestion } from './verify/judge.js';
export { tellDetail } from './verify/sentences.js';
export type { Detail } from './verify/sentences.js';
