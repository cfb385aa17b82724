import type { Decision } from '../decision.js';
import type { QuorumAssessment } from '../quorum.js';
import type { Readiness } from '../readiness-keys.js';
import type { BallotRules } from '../ballot-rules.js';
import type { AssemblyState } from './assembly.js';
import { isAwaited, isVoting } from './ballot.js';
import type { BallotState } from './ballot.js';
import { assemblyEvent, ballotEvent, block } from './blocks.js';
import type { Block, BlockKey } from './blocks.js';

/** Ballots of an assembly as its acts see them. */
export interface BallotInAssembly {
  readonly ballot: string;
  readonly state: BallotState;
}

/** A ballot becomes ready when nothing blocks it; warnings don't. */
export function canMakeReady(facts: {
  readonly ballot: BallotState;
  readonly notices: readonly Readiness[];
}): Block[] {
  const blocking = facts.notices.filter(({ level }) => level === 'blocks').map(({ key }) => key);
  return [
    ...ballotEvent(facts.ballot, 'ready'),
    ...(blocking.length === 0 ? [] : [block('not-ready', { notices: blocking })]),
  ];
}

/**
 * A ballot opens in an open sitting, one at a time (the room follows one question), with someone to vote and the quorum reached
 * at that moment, not only when the sitting opened.
 */
export function canOpenBallot(facts: {
  readonly assembly: AssemblyState;
  readonly ballot: BallotState;
  readonly others: readonly BallotInAssembly[];
  readonly electors: number;
  readonly quorum: QuorumNow;
}): Block[] {
  const { assembly, others, electors, quorum } = facts;
  return [
    ...ballotEvent(facts.ballot, 'open'),
    ...sittingBlocks(assembly),
    ...(others.some(({ state }) => isVoting(state)) ? [block('another-ballot-open', {})] : []),
    ...(electors === 0 ? [block('no-elector', {})] : []),
    ...quorumBlocks(quorum),
  ];
}

/** The quorum at one moment: what each test found, and whether they hold together. */
export type QuorumNow = Pick<QuorumAssessment, 'findings' | 'reached' | 'combine'>;

/** A sitting opens once the tests that the statutes ask at its opening hold; the others are asked at each ballot. */
export function canOpenAssembly(facts: {
  readonly assembly: AssemblyState;
  /** Of the tests asked at the opening only (`assessQuorum` with that moment). */
  readonly quorum: QuorumNow;
}): Block[] {
  return [...assemblyEvent(facts.assembly, 'open'), ...quorumBlocks(facts.quorum)];
}

/** What is missing from the quorum: each test that isn't reached, or that none of several is. */
export function quorumBlocks({ findings, reached, combine }: QuorumNow): Block[] {
  if (reached) return [];
  if (combine === 'any' && findings.length > 1)
    return [block('quorum-missed-any', { tests: findings.length })];
  return findings
    .filter((finding) => !finding.reached)
    .map((finding) => {
      if ('measure' in finding) {
        return block('quorum-missed-rights', { share: finding.share, threshold: finding.threshold });
      }
      const { scope, heads, needed, called } = finding;
      return scope === 'global'
        ? block('quorum-missed', { heads, needed, called })
        : block('quorum-missed-college', { college: scope.college, heads, needed, called });
    });
}

/** Voting goes on again only in an open sitting. */
export function canResumeBallot(facts: {
  readonly assembly: AssemblyState;
  readonly ballot: BallotState;
}): Block[] {
  return [...ballotEvent(facts.ballot, 'resume'), ...sittingBlocks(facts.assembly)];
}

/** Counting waits until every vote that was received has its place in its urn. */
export function canCount(facts: {
  readonly ballot: BallotState;
  readonly urns: readonly { readonly urn: string; readonly drained: boolean }[];
}): Block[] {
  const waiting = facts.urns.filter(({ drained }) => !drained).map(({ urn }) => urn);
  return [
    ...ballotEvent(facts.ballot, 'count'),
    ...(waiting.length === 0 ? [] : [block('urn-not-drained', { urns: waiting })]),
  ];
}

/** Only an open tie of this college can be broken: a settled one is settled. */
export function canBreakTie(facts: {
  readonly ballot: BallotState;
  readonly decision: Pick<Decision, 'ties'>;
  readonly college: number;
}): Block[] {
  const open = openTies(facts.decision).includes(facts.college);
  return [...ballotEvent(facts.ballot, 'break-tie'), ...(open ? [] : [block('no-tie-to-break', {})])];
}

/** A resolution is settled by a casting vote, or put again, where it is exactly divided and its rules say that way. */
export function canSettleDivision(facts: {
  readonly ballot: BallotState;
  readonly decision: Pick<Decision, 'outcome' | 'ties'>;
  readonly rules: BallotRules;
  readonly how: 'casting-vote' | 'new-vote';
}): Block[] {
  const { ballot, decision, rules, how } = facts;
  const way = how === 'casting-vote' ? 'casting_vote' : 'new_vote';
  const open = isDivided(decision) && rules.kind === 'resolution' && rules.tie === way;
  return [...ballotEvent(ballot, 'break-tie'), ...(open ? [] : [block('no-division', {})])];
}

function isDivided({ outcome, ties }: Pick<Decision, 'outcome' | 'ties'>): boolean {
  return outcome === 'tied' && ties === undefined;
}

/** Nothing is proclaimed while a tie is open or an urn is missing. A ballot without quorum is proclaimed as such. */
export function canProclaim(facts: {
  readonly ballot: BallotState;
  readonly decision: Pick<Decision, 'outcome' | 'ties'>;
}): Block[] {
  const { outcome } = facts.decision;
  const colleges = openTies(facts.decision).map(String);
  return [
    ...ballotEvent(facts.ballot, 'proclaim'),
    ...(outcome === 'incomplete' ? [block('decision-incomplete', {})] : []),
    ...(isDivided(facts.decision) ? [block('division-open', {})] : []),
    ...(outcome === 'tied' && !isDivided(facts.decision) ? [block('tie-open', { colleges })] : []),
  ];
}

/** A sitting isn't suspended over an open vote: the ballot is suspended or closed first. */
export function canSuspendAssembly(facts: {
  readonly assembly: AssemblyState;
  readonly ballots: readonly BallotInAssembly[];
}): Block[] {
  const open = facts.ballots.filter(({ state }) => state === 'open');
  return [...assemblyEvent(facts.assembly, 'suspend'), ...ballotsBlock('ballot-voting', open)];
}

/** A sitting ends, or is adjourned for want of quorum, with every vote it began proclaimed. With its quorum it decides. */
export function canEndAssembly(facts: {
  readonly assembly: AssemblyState;
  readonly event: 'close' | 'adjourn';
  readonly ballots: readonly BallotInAssembly[];
  /** As it is now. */
  readonly quorum: QuorumNow;
}): Block[] {
  const { ballots, quorum } = facts;
  return [
    ...assemblyEvent(facts.assembly, facts.event),
    ...(facts.event === 'adjourn' && quorum.reached ? [block('quorum-reached', {})] : []),
    ...ballotsBlock(
      'ballot-voting',
      ballots.filter(({ state }) => isVoting(state)),
    ),
    ...ballotsBlock(
      'ballot-awaited',
      ballots.filter(({ state }) => isAwaited(state)),
    ),
  ];
}

function sittingBlocks(assembly: AssemblyState): Block[] {
  return assembly === 'open' ? [] : [block('assembly-not-open', { state: assembly })];
}

function ballotsBlock(
  key: Extract<BlockKey, 'ballot-voting' | 'ballot-awaited'>,
  found: readonly BallotInAssembly[],
): Block[] {
  return found.length === 0 ? [] : [block(key, { ballots: found.map(({ ballot }) => ballot) })];
}

function openTies({ ties = [] }: Pick<Decision, 'ties'>): number[] {
  return ties.filter(({ resolution }) => resolution === 'open').map(({ college }) => college);
}
