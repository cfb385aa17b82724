import {
  decide,
  isSettled,
  rulesOf,
  type CollegeAttendance,
  type DecideInput,
  type Decision,
  type ResolutionRulesV2,
  type Statutes,
  type StatutesSetting,
  type UrnTally,
} from '@collegium/rules';

/** Everyone of one college, in heads: called, and taking part in one way or another. */
export type RoomRow = Required<CollegeAttendance>;

/** What was found in one urn, in votes. `college` null: the urn that all colleges share. */
export interface VoteRow {
  readonly college: number | null;
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank: number;
  readonly void: number;
}

/** A resolution that nobody voted on: statutes, an attendance and votes to try them with. */
export interface Simulation {
  readonly statutes: Statutes;
  /** A plain resolution, or a list put to the vote in block. */
  readonly asked: 'resolution' | 'ratification';
  readonly convocation: 1 | 2;
  /** One row for each college of the statutes, in their order. */
  readonly room: readonly RoomRow[];
  /** One row for each college too, or a single one of all. */
  readonly votes: readonly VoteRow[];
}

export type Presence = 'present' | 'remote' | 'represented' | 'postal';
export type Answer = Exclude<keyof VoteRow, 'college'>;

export const presences = ['present', 'represented', 'remote', 'postal'] as const satisfies Presence[];
export const answers = ['for', 'against', 'abstention', 'blank', 'void'] as const satisfies Answer[];

/** No assembly of heads is larger. */
export const MOST_HEADS = 100_000;

export function takingPartOf(room: readonly RoomRow[], college: number | null): number {
  return room
    .filter((row) => college === null || row.college === college)
    .reduce((sum, row) => sum + presences.reduce((own, way) => own + row[way], 0), 0);
}

export function votesOf(row: VoteRow): number {
  return answers.reduce((sum, answer) => sum + row[answer], 0);
}

/** What the engine makes of a simulation; or which clauses have to be read first, or that voices aren't heads. */
export type Simulated =
  | { readonly kind: 'decided'; readonly input: DecideInput; readonly decision: Decision }
  | { readonly kind: 'open'; readonly clauses: readonly StatutesSetting[] }
  | { readonly kind: 'voices' };

export function simulate(simulation: Simulation): Simulated {
  const { statutes } = simulation;
  if (statutes.voices.unit !== 'head') return { kind: 'voices' };
  const rules = rulesFor(simulation);
  if (rules === null) return { kind: 'open', clauses: openClauses(simulation) };
  const input = inputOf(simulation, rules);
  const decision = decide(input);
  return { kind: 'decided', input, decision };
}

/**
 * The meaning of "unanimously" changes no outcome, so a simulation needn't wait for it: it counts as the most usual one
 * until somebody reads it.
 */
function rulesFor({ statutes, asked, votes }: Simulation): ResolutionRulesV2 | null {
  const urns = votes.map(({ college }) => ({ urn: urnOf(college), college }));
  const kind = asked === 'resolution' ? { kind: asked } : { kind: asked, ratifies: [] };
  const under = rulesOf(statutes, kind, urns);
  if (under.kind !== 'resolution') return null;
  const rules = { ...under, unanimity: under.unanimity ?? 'all_expressed_for' };
  return isSettled(rules) && rules.kind === 'resolution' ? rules : null;
}

const urnOf = (college: number | null) => `urn-${college ?? 'all'}`;

function inputOf({ convocation, room, votes }: Simulation, rules: ResolutionRulesV2): DecideInput {
  return {
    rules,
    roll: {
      colleges: room.map(({ college }) => ({ number: college, electors: takingPartOf(room, college) })),
    },
    attendance: { convocation, colleges: room },
    tallies: votes.map(tallyOf),
  };
}

function tallyOf(row: VoteRow): UrnTally {
  const { college, abstention, blank, void: nulls } = row;
  return {
    urn: urnOf(college),
    college,
    counts: { for: row.for, against: row.against },
    abstention,
    blank,
    void: nulls,
    votes: votesOf(row),
  };
}

/** The clauses that a simulation of these statutes can't do without, and that nobody has read yet. */
function openClauses({ statutes, asked }: Simulation): StatutesSetting[] {
  const { weighting } = statutes;
  const needed: readonly (readonly [StatutesSetting, unknown])[] = [
    ...(weighting === 'none'
      ? []
      : ([
          ['weighting.carryOver', weighting.carryOver],
          ['weighting.denominator', weighting.denominator],
        ] as const)),
    [`${asked}.tests`, statutes[asked].tests],
  ];
  return needed.filter(([, value]) => value === null).map(([setting]) => setting);
}

/** Which answers the statutes offer; another one stays only where votes of it were counted. */
export function offeredAnswers({ statutes, votes }: Simulation): readonly Answer[] {
  const { offers } = statutes.resolution;
  return answers.filter((answer) => {
    if (answer === 'for' || answer === 'against') return true;
    if (answer !== 'void' && offers[answer]) return true;
    return votes.some((row) => row[answer] > 0);
  });
}

/** Whether an absent college keeps it from being decided, though the quorum is reached. */
export function isBlocked({ steps }: Decision): boolean {
  return steps.some(({ key }) => key === 'college.absent-blocks');
}
