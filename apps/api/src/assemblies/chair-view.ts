import type { ChairView, Finding, NextAct } from '@collegium/contract';
import {
  ballotQuorum,
  canEndAssembly,
  canOpenAssembly,
  canOpenBallot,
  canProclaim,
  canResumeBallot,
  canSuspendAssembly,
  electorateOf,
  isComplete,
  quorumBlocks,
  readiness,
  type Block,
  type QuorumNow,
} from '@collegium/rules';
import type { EntityManager } from 'typeorm';
import { ballotsOf, type BallotRow } from './ballot-rows.js';
import { readFacts, type AssemblyFacts } from './facts.js';
import { findingOf } from './findings.js';
import { attendanceFacts, quorumNow, rollNow, roomOf, type RoomCollege } from './room.js';

type Other = ChairView['others'][number];

/** Everything the next act depends on, read at one moment. */
interface Situation {
  readonly assembly: AssemblyFacts['state'];
  readonly ballots: readonly BallotRow[];
  readonly convocation: 1 | 2;
  readonly room: readonly RoomCollege[];
  /** Of the ballots in which only the board votes. */
  readonly board: readonly RoomCollege[];
  /** What the statutes ask at the opening of the sitting. */
  readonly atOpening: QuorumNow;
  /** What they ask at each ballot, of the whole room. */
  readonly atBallots: QuorumNow;
  /** Whatever they ask, whenever they ask it: what the end of a sitting looks at. */
  readonly whole: QuorumNow;
}

/** The chair's page: the one next act with what blocks it, and the others that are allowed. */
export async function chairView(tx: EntityManager, assembly: string): Promise<ChairView> {
  const facts = await readFacts(tx, assembly, { lock: false });
  const room = await roomOf(tx, assembly);
  const situation: Situation = {
    assembly: facts.state,
    ballots: await ballotsOf(tx, assembly),
    convocation: facts.convocation,
    room,
    board: await roomOf(tx, assembly, 'board'),
    atOpening: quorumNow(room, facts, 'opening'),
    atBallots: quorumNow(room, facts, 'each_ballot'),
    whole: quorumNow(room, facts),
  };
  const [waiting]: { n: number }[] = await tx.query(
    `select count(*)::int as n from admissions where assembly_id = $1 and state = 'pending'`,
    [assembly],
  );
  const next = nextAct(situation);
  return { next, others: otherActs(situation, next), pendingAdmissions: waiting?.n ?? 0 };
}

function nextAct(situation: Situation): NextAct | null {
  switch (situation.assembly) {
    case 'draft':
      return { act: 'convene', ballot: null, findings: [] };
    case 'convened':
      return { act: 'open-assembly', ballot: null, findings: beforeSitting(situation) };
    case 'suspended':
      return { act: 'resume-assembly', ballot: null, findings: [] };
    case 'open':
      return inSitting(situation);
    case 'closed':
    case 'adjourned':
      return null;
  }
}

function inSitting(situation: Situation): NextAct {
  const { ballots } = situation;
  const underWay = ballots.find(({ state }) => !['draft', 'ready', 'proclaimed'].includes(state));
  if (underWay) return ofBallotUnderWay(underWay, situation);
  const coming = ballots.find(({ state }) => state !== 'proclaimed');
  if (!coming) return { act: 'close-assembly', ballot: null, findings: ending(situation, 'close') };
  return coming.state === 'draft'
    ? { act: 'ready-ballot', ballot: coming.id, findings: beforeReady(coming, situation) }
    : { act: 'open-ballot', ballot: coming.id, findings: beforeOpening(coming, situation) };
}

function ofBallotUnderWay(ballot: BallotRow, { assembly }: Situation): NextAct {
  const of = (act: NextAct['act'], blocks: readonly Block[] = []): NextAct => ({
    act,
    ballot: ballot.id,
    findings: blocks.map(findingOf),
  });
  if (ballot.state === 'open') return of('close-ballot');
  if (ballot.state === 'suspended') {
    return of('resume-ballot', canResumeBallot({ assembly, ballot: ballot.state }));
  }
  if (ballot.state === 'closed' || !ballot.decision) return of('wait-count');
  const tied = ballot.decision.outcome === 'tied';
  const blocks = canProclaim({ ballot: ballot.state, decision: ballot.decision });
  return tied ? of('break-tie') : of('proclaim-ballot', blocks);
}

/** What is said before a ballot is frozen: what is missing, and what must be announced. */
function beforeReady(ballot: BallotRow, situation: Situation): Finding[] {
  return readiness(ballot.rules, rollNow(votersOf(ballot, situation))).map(findingOf);
}

function votersOf({ rules }: BallotRow, { room, board }: Situation): readonly RoomCollege[] {
  return electorateOf(rules) === 'board' ? board : room;
}

function beforeOpening(ballot: BallotRow, situation: Situation): Finding[] {
  const { assembly, ballots, convocation, atBallots } = situation;
  const voters = votersOf(ballot, situation);
  const roll = rollNow(voters);
  const { rules } = ballot;
  const quorum = isComplete(rules)
    ? ballotQuorum(rules, attendanceFacts(voters, convocation), { moment: 'each_ballot' })
    : atBallots;
  const voting = new Set((rules.urns ?? []).map(({ college }) => college));
  const electors = roll.colleges
    .filter(({ number }) => voting.has(null) || voting.has(number))
    .reduce((sum, college) => sum + college.electors, 0);
  const others = ballots.filter(({ id }) => id !== ballot.id).map(({ id, state }) => ({ ballot: id, state }));
  const blocks = canOpenBallot({ assembly, ballot: ballot.state, others, electors, quorum });
  const told = readiness(rules, roll).filter(({ level }) => level !== 'blocks');
  return [...blocks.map(findingOf), ...told.map(findingOf)];
}

/** What the statutes ask at the opening keeps the sitting from opening; what they ask at each ballot is still to come. */
function beforeSitting({ assembly, atOpening, atBallots }: Situation): Finding[] {
  const blocks = canOpenAssembly({ assembly, quorum: atOpening }).map(findingOf);
  const said = new Set(blocks.map((finding) => JSON.stringify([finding.key, finding.inputs])));
  const coming = quorumBlocks(atBallots)
    .map((block): Finding => ({ ...findingOf(block), level: 'warns' }))
    .filter((finding) => !said.has(JSON.stringify([finding.key, finding.inputs])));
  return [...blocks, ...coming];
}

const inAssembly = ({ ballots }: Situation) => ballots.map(({ id, state }) => ({ ballot: id, state }));

function ending(situation: Situation, event: 'close' | 'adjourn'): Finding[] {
  const { assembly, whole: quorum } = situation;
  return canEndAssembly({ assembly, event, ballots: inAssembly(situation), quorum }).map(findingOf);
}

function otherActs(situation: Situation, next: NextAct | null): Other[] {
  return [...otherActsOfBallots(situation.ballots), ...otherActsOfSitting(situation, next)];
}

function otherActsOfBallots(ballots: readonly BallotRow[]): Other[] {
  return ballots.flatMap(({ id, state }): Other[] => {
    if (state === 'open') return [{ act: 'suspend-ballot', ballot: id, findings: [] }];
    if (state === 'suspended') return [{ act: 'close-ballot', ballot: id, findings: [] }];
    return state === 'ready' ? [{ act: 'back-to-draft', ballot: id, findings: [] }] : [];
  });
}

function otherActsOfSitting(situation: Situation, next: NextAct | null): Other[] {
  const { assembly } = situation;
  const others: Other[] = [];
  if (assembly === 'open') {
    const blocks = canSuspendAssembly({ assembly, ballots: inAssembly(situation) });
    others.push({ act: 'suspend-assembly', ballot: null, findings: blocks.map(findingOf) });
  }
  const sitting = assembly === 'open' || assembly === 'suspended';
  if (sitting && next?.act !== 'close-assembly') {
    others.push({ act: 'close-assembly', ballot: null, findings: ending(situation, 'close') });
  }
  // Adjourning is for want of quorum (DESIGN §4): a sitting that has it is closed instead.
  const wanting = !situation.whole.reached;
  if (wanting && (assembly === 'convened' || assembly === 'open')) {
    others.push({ act: 'adjourn-assembly', ballot: null, findings: ending(situation, 'adjourn') });
  }
  return others;
}
