import type { LiveSnapshot } from '@collegium/contract';
import { shortHead } from '@collegium/record';
import { ballotQuorum, gaugeOf, type Electorate, type QuorumAssessment } from '@collegium/rules';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { attendanceFacts, quorumNow, rollNow, roomOf, type RoomCollege } from '../assemblies/room.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problems/problem.js';
import { SigningKey } from '../register/signing-key.js';
import { readFrontBallot, type FrontBallot } from './front-ballot.js';
import { readSitting, type Sitting } from './sitting.js';
import { stageOf } from './stage.js';

interface Kept {
  readonly snapshot: LiveSnapshot;
  /** Where the heads were when the register had `size` acts: whoever comes or goes is an act. */
  readonly room: Heads;
}

interface Heads {
  readonly size: number;
  readonly members: readonly RoomCollege[];
  /** Those of them on the board; undefined while no ballot of the board was in front. */
  readonly board?: readonly RoomCollege[];
}

/** Assemblies kept in memory; a replica serves a handful at once. */
const KEPT = 64;

/**
 * The public state of a sitting: computed once per revision and replica, whoever asks. Its cost doesn't depend on the
 * votes, and while votes come in not on the members either: only running tallies are read.
 */
@Injectable()
export class Snapshots {
  private readonly kept = new Map<string, Kept>();
  private readonly reading = new Map<string, Promise<LiveSnapshot>>();

  constructor(
    private readonly pool: Pool,
    private readonly database: DataSource,
    private readonly signer: SigningKey,
    private readonly clock: Clock,
  ) {}

  /** At least as new as everything committed before the call. */
  async current(assembly: string): Promise<LiveSnapshot> {
    const { rows } = await this.pool.query<{ revision: number }>({
      name: 'live-revision',
      text: 'select revision from assemblies where id = $1',
      values: [assembly],
    });
    if (!rows[0]) throw new Problem('not-found');
    const known = this.kept.get(assembly)?.snapshot;
    return known && known.revision >= rows[0].revision ? known : this.read(assembly, rows[0].revision);
  }

  /** Those who ask for one revision share one reading. */
  private read(assembly: string, revision: number): Promise<LiveSnapshot> {
    const key = `${assembly}/${revision}`;
    const running = this.reading.get(key);
    if (running) return running;
    const work = this.compute(assembly).finally(() => this.reading.delete(key));
    this.reading.set(key, work);
    return work;
  }

  private async compute(assembly: string): Promise<LiveSnapshot> {
    const sitting = await readSitting(this.pool, assembly);
    if (!sitting) throw new Problem('not-found');
    const size = sitting.head?.size ?? 0;
    const staged = stageOf(sitting.state, sitting.ballots);
    const front = staged.ballot === null ? null : await readFrontBallot(this.pool, staged.ballot);
    const heads = await this.heads(assembly, size, front?.electorate ?? 'members');
    const colleges = heads.members;
    // A ballot of the board has a quorum of its own, and a roll of its own.
    const voting = front?.electorate === 'board' ? (heads.board ?? []) : colleges;
    const quorum = quorumOf(front, voting, sitting);
    const snapshot: LiveSnapshot = {
      assembly,
      at: this.clock.now().toISOString(),
      ...publicPart(sitting),
      stage: staged.stage,
      room: {
        colleges: colleges.map(({ electors: _electors, ...college }) => college),
        quorum: quorum.findings.map(gaugeOf),
        quorumReached: quorum.reached,
        quorumCombine: quorum.combine,
        pendingAdmissions: sitting.pending,
      },
      ballot: front?.live(rollNow(voting)) ?? null,
      seats: colleges.map(({ college, seats }) => ({ college, seats })),
      record: { size, ...recordOf(sitting, this.signer) },
    };
    this.keep(assembly, { snapshot, room: heads });
    return snapshot;
  }

  private async heads(assembly: string, size: number, electorate: Electorate): Promise<Heads> {
    const kept = this.kept.get(assembly)?.room;
    const known = kept && size > 0 && kept.size === size ? kept : undefined;
    const members = known?.members ?? (await roomOf(this.database, assembly));
    if (electorate === 'members') return known ?? { size, members };
    return { size, members, board: known?.board ?? (await roomOf(this.database, assembly, 'board')) };
  }

  /** Two readings may end in the other order than they began: the newer one stays. */
  private keep(assembly: string, kept: Kept): void {
    if ((this.kept.get(assembly)?.snapshot.revision ?? -1) > kept.snapshot.revision) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined && this.kept.size >= KEPT && !this.kept.has(assembly)) this.kept.delete(oldest);
    this.kept.set(assembly, kept);
  }
}

/** Rights are what the rules of the ballot in front say; before there is one, what the statutes say. */
function quorumOf(
  front: FrontBallot | null,
  voting: readonly RoomCollege[],
  sitting: Sitting,
): QuorumAssessment {
  return front?.rules
    ? ballotQuorum(front.rules, attendanceFacts(voting, sitting.convocation))
    : quorumNow(voting, sitting);
}

function recordOf({ head }: Sitting, { fingerprint }: SigningKey): Omit<LiveSnapshot['record'], 'size'> {
  return { head: head ? shortHead(head.root) : '', fingerprint };
}

type PublicPart = Pick<
  LiveSnapshot,
  'revision' | 'title' | 'organisation' | 'timeZone' | 'state' | 'simulated' | 'agenda' | 'board' | 'doorCode'
>;

/** The door code is shown while people may still join. */
function publicPart(sitting: Sitting): PublicPart {
  const { revision, title, organisation, timeZone, state, simulated, agenda, board, doorCode } = sitting;
  const joining = state === 'convened' || state === 'open' || state === 'suspended';
  return {
    revision,
    title,
    organisation,
    timeZone,
    state,
    simulated,
    agenda,
    board,
    doorCode: joining ? doorCode : null,
  };
}
