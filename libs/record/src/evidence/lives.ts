/** The lives of ballots as the register tells them, and every act that came when it couldn't. */
import type { Act, ActType } from '../act.js';
import { admittedBy } from './attendance.js';

export interface BallotLife {
  readonly ballot: string;
  readonly number: number;
  readonly state: BallotState;
  /** The act that froze what is asked: the last one, if the ballot went back to draft in between. */
  readonly ready: Act<'ballot-ready'> | null;
  readonly opened: Act<'ballot-opened'> | null;
  readonly urns: readonly Act<'urn-closed'>[];
  readonly counts: readonly Act<'ballot-counted'>[];
  readonly ties: readonly Act<'tie-broken'>[];
  readonly proclaimed: Act<'ballot-proclaimed'> | null;
}

/** `broken`: a tie was broken and the ballot waits to be counted again. */
export type BallotState =
  'draft' | 'ready' | 'open' | 'suspended' | 'closed' | 'counted' | 'broken' | 'proclaimed';

type BallotAct = Extract<Act, { readonly body: { readonly ballot: string; readonly number: number } }>;

const events = {
  'ballot-ready': { from: ['draft'], to: 'ready' },
  'ballot-draft': { from: ['ready'], to: 'draft' },
  'ballot-opened': { from: ['ready'], to: 'open' },
  'ballot-suspended': { from: ['open'], to: 'suspended' },
  'ballot-resumed': { from: ['suspended'], to: 'open' },
  'ballot-closed': { from: ['open', 'suspended'], to: 'closed' },
  'urn-closed': { from: ['closed'], to: 'closed' },
  'ballot-counted': { from: ['closed', 'broken'], to: 'counted' },
  'tie-broken': { from: ['counted', 'broken'], to: 'broken' },
  'ballot-proclaimed': { from: ['counted'], to: 'proclaimed' },
} as const satisfies Record<
  BallotAct['type'],
  { readonly from: readonly BallotState[]; readonly to: BallotState }
>;

export interface Lives {
  /** By number. */
  readonly ballots: readonly BallotLife[];
  /** Acts that the life of their ballot doesn't allow. */
  readonly misplaced: readonly Act[];
}

/** Reads the lives of the ballots from a register's acts. */
export function ballotLives(acts: readonly Act[]): Lives {
  const lives = new Map<string, BallotLife>();
  const misplaced: Act[] = [];
  for (const act of acts) {
    if (!isBallotAct(act)) continue;
    const life = lives.get(act.body.ballot) ?? unborn(act);
    const sameNumber = [...lives.values()].some(
      (other) => other.number === act.body.number && other.ballot !== life.ballot,
    );
    if (sameNumber || !allows(life, act)) misplaced.push(act);
    else lives.set(life.ballot, after(life, act));
  }
  return { ballots: [...lives.values()].sort((a, b) => a.number - b.number), misplaced };
}

function isBallotAct(act: Act): act is BallotAct {
  return Object.hasOwn(events, act.type);
}

function unborn({ body: { ballot, number } }: BallotAct): BallotLife {
  return {
    ballot,
    number,
    state: 'draft',
    ready: null,
    opened: null,
    urns: [],
    counts: [],
    ties: [],
    proclaimed: null,
  };
}

function allows(life: BallotLife, act: BallotAct): boolean {
  const from: readonly BallotState[] = events[act.type].from;
  if (!from.includes(life.state) || life.number !== act.body.number) return false;
  const declared = life.opened?.body.urns.map(({ urn }) => urn) ?? [];
  const closed = life.urns.map(({ body }) => body.urn);
  if (act.type === 'urn-closed') return declared.includes(act.body.urn) && !closed.includes(act.body.urn);
  // Nothing is counted before every urn has its final size and root.
  if (act.type === 'ballot-counted') return declared.every((urn) => closed.includes(urn));
  if (act.type !== 'tie-broken') return true;
  // Colleges may be tied side by side; a whole ballot is divided once.
  const again = act.body.college === null && life.ties.length > 0;
  return life.counts.at(-1)?.body.outcome === 'tied' && !again;
}

function after(life: BallotLife, act: BallotAct): BallotLife {
  const next = { ...life, state: events[act.type].to };
  switch (act.type) {
    case 'ballot-ready':
      return { ...next, ready: act };
    case 'ballot-opened':
      return { ...next, opened: act };
    case 'urn-closed':
      return { ...next, urns: [...life.urns, act] };
    case 'ballot-counted':
      return { ...next, counts: [...life.counts, act] };
    case 'tie-broken':
      return { ...next, ties: [...life.ties, act] };
    case 'ballot-proclaimed':
      return { ...next, proclaimed: act };
    default:
      return next;
  }
}

type AssemblyState = 'draft' | 'convened' | 'open' | 'suspended' | 'closed' | 'adjourned';

const sitting: Partial<
  Record<ActType, { readonly from: readonly AssemblyState[]; readonly to?: AssemblyState }>
> = {
  'assembly-convened': { from: ['draft'], to: 'convened' },
  'assembly-opened': { from: ['convened'], to: 'open' },
  'assembly-suspended': { from: ['open'], to: 'suspended' },
  'assembly-resumed': { from: ['suspended'], to: 'open' },
  'assembly-closed': { from: ['open', 'suspended'], to: 'closed' },
  'assembly-adjourned': { from: ['convened', 'open'], to: 'adjourned' },
  // Nobody joins once it is over; a ballot opens in a sitting only.
  'member-admitted': { from: ['convened', 'open', 'suspended'] },
  'representation-ended': { from: ['convened', 'open', 'suspended'] },
  'ballot-opened': { from: ['open'] },
  'ballot-resumed': { from: ['open'] },
};

// Only who was admitted, and to that college, can be represented no longer.
function endsNothing(acts: readonly Act[], act: Act): boolean {
  if (act.type !== 'representation-ended') return false;
  const before = acts.filter(({ height }) => height < act.height);
  return admittedBy(before).get(act.body.member) !== act.body.college;
}

/** Acts that the life of the assembly doesn't allow. */
export function misplacedInSitting(acts: readonly Act[]): readonly Act[] {
  let state: AssemblyState = 'draft';
  const misplaced: Act[] = [];
  for (const act of acts) {
    const event = sitting[act.type];
    if (event === undefined) continue;
    if (event.from.includes(state) && !endsNothing(acts, act)) state = event.to ?? state;
    else misplaced.push(act);
  }
  return misplaced;
}
