export type * from './ballot-rules.js';
export type * from './decision.js';
export type * from './facts.js';
export { assessQuorum, ballotQuorum } from './quorum.js';
export type { QuorumAssessment } from './quorum.js';
export { gaugeOf } from './gauge.js';
export type { QuorumGauge } from './gauge.js';
export { decide } from './decide.js';
export { drawLot } from './lot.js';
export { stepKeys } from './steps.js';
export type { Comparison, Step, StepInput, StepKey, StepRule } from './steps.js';
export { ballotShape, checkChoice, isBlank } from './choice.js';
export type {
  BallotShape,
  Choice,
  ChoiceCheck,
  ChoiceRefusal,
  ElectionShape,
  ResolutionShape,
} from './choice.js';
export { applyChoice, applyChoices, emptyTally } from './tallying.js';
export { verifyUrn } from './verify-urn.js';
export type { CastChoice, UrnCheck } from './verify-urn.js';
export { describeRules, ruleKeys } from './sentence.js';
export type { RuleKey, RuleSentence } from './sentence.js';
export { isComplete, readiness } from './readiness.js';
export type { DraftRules } from './readiness.js';
export { electorateOf } from './electorate.js';
export type { Electorate } from './electorate.js';
export { readinessKeys } from './readiness-keys.js';
export type { NoticeLevel, Readiness, ReadinessKey } from './readiness-keys.js';
export type { FaultKind } from './fault.js';
export { allowedEvents, transition } from './lifecycle/machine.js';
export type { Machine, Moved, Transition } from './lifecycle/machine.js';
export { assemblyMachine } from './lifecycle/assembly.js';
export type { AssemblyEvent, AssemblyState } from './lifecycle/assembly.js';
export { ballotMachine, isAwaited, isVoting } from './lifecycle/ballot.js';
export type { BallotEvent, BallotState } from './lifecycle/ballot.js';
export { blockKeys } from './lifecycle/blocks.js';
export type { Block, BlockKey } from './lifecycle/blocks.js';
export {
  canBreakTie,
  canCount,
  canEndAssembly,
  canMakeReady,
  canOpenAssembly,
  canOpenBallot,
  canProclaim,
  canResumeBallot,
  canSettleDivision,
  canSuspendAssembly,
} from './lifecycle/preconditions.js';
export { quorumBlocks } from './lifecycle/preconditions.js';
export type { BallotInAssembly, QuorumNow } from './lifecycle/preconditions.js';
export type * from './rules-v2.js';
export type * from './statutes/statutes.js';
export { rightsOf } from './quorum.js';
export type { CollegeRights } from './quorum.js';
export { standing } from './standing.js';
export type { Standing } from './standing.js';
export { irregularProxies } from './proxies.js';
export type { IrregularVotes, ProxyInfluence } from './proxies.js';
export { assessVoices, takingPart } from './voices.js';
export type { Voices } from './voices.js';
export { presetNames, presetStatutes, SCIC_BOUNDS } from './statutes/presets.js';
export type { PresetName } from './statutes/presets.js';
export { foundingStatutes } from './statutes/founding.js';
export type { QuorumShares } from './statutes/founding.js';
export { readStatutes } from './statutes/version-1.js';
export type { StatutesV1 } from './statutes/version-1.js';
export { askedBy, isSettled, rulesOf } from './statutes/rules-of.js';
export type { AskedBallot, RulesUnderStatutes } from './statutes/rules-of.js';
export { rulesFollow } from './statutes/rules-follow.js';
export { lawOf, statutesSettings } from './statutes/settings.js';
export type { LegalSource, StatutesSetting } from './statutes/settings.js';
export { statutesKeys } from './statutes/statutes-keys.js';
export type { StatutesKey, StatutesSentence } from './statutes/statutes-keys.js';
export { describeStatutes, statutesChapters } from './statutes/describe.js';
export type { DescribedChapter, StatutesChapter } from './statutes/describe.js';
export { settingSentences } from './statutes/setting-sentences.js';
export { compareStatutes } from './statutes/compare.js';
export type { StatutesDifference } from './statutes/compare.js';
export { statutesContradictions, statutesFindings } from './statutes/findings.js';
export { statutesFindingKeys } from './statutes/finding.js';
export type { StatutesFinding, StatutesFindingKey } from './statutes/finding.js';
export { flips } from './flips.js';
export type { Arrivals, Flips, FlipWay, MissingHeads, VoteFlip } from './flips.js';
