/**
 * From the acts of a ballot to the input of `decide`, and from its output to the text that is hashed. The server and
 * the auditor both call these, so that the input is rebuilt and never believed.
 */
import type { ActBody } from '../act.js';
import type { ActTally, Attendance } from '../act-bodies.js';
import { canonical } from '../canonical.js';
import { sha256Hex } from '../digest.js';

export interface DecisionFacts<Rules> {
  readonly rules: Rules;
  readonly opened: Pick<ActBody<'ballot-opened'>, 'electors' | 'attendance' | 'convocation'>;
  /** In the order of the urns in `ballot-opened`. */
  readonly tallies: readonly ActTally[];
  /** Bodies of the ballot's acts `tie-broken` so far, in their order. */
  readonly tieBreaks: readonly ActBody<'tie-broken'>[];
}

export type TieBreak =
  | { readonly kind: 'lot'; readonly college: number; readonly seed: string }
  | { readonly kind: 'new-vote'; readonly college: number };

/** What was done about a resolution that was exactly divided. */
export type Division =
  { readonly kind: 'casting-vote'; readonly side: 'for' | 'against' } | { readonly kind: 'new-vote' };

/** What `decide` takes (libs/rules: DecideInput). */
export interface DecisionInput<Rules> {
  readonly rules: Rules;
  readonly roll: { readonly colleges: readonly { readonly number: number; readonly electors: number }[] };
  readonly attendance: { readonly convocation: 1 | 2; readonly colleges: readonly Attendance[] };
  readonly tallies: readonly ActTally[];
  readonly tieBreak?: readonly TieBreak[];
  readonly division?: Division;
}

/** The input of `decide` for a ballot, from what its acts say. */
export function decisionInput<Rules>(facts: DecisionFacts<Rules>): DecisionInput<Rules> {
  const { rules, opened, tallies } = facts;
  const tieBreak = facts.tieBreaks.flatMap(tieBreakOf);
  // A resolution is divided once: what the last act says of it stands.
  const division = facts.tieBreaks.flatMap(divisionOf).at(-1);
  return {
    rules,
    roll: { colleges: opened.electors.map(({ college, electors }) => ({ number: college, electors })) },
    attendance: { convocation: opened.convocation, colleges: opened.attendance },
    tallies,
    ...(tieBreak.length === 0 ? {} : { tieBreak }),
    ...(division === undefined ? {} : { division }),
  };
}

function tieBreakOf(body: ActBody<'tie-broken'>): TieBreak[] {
  if (body.college === null) return [];
  return body.kind === 'lot'
    ? [{ kind: 'lot', college: body.college, seed: body.seed }]
    : [{ kind: 'new-vote', college: body.college }];
}

function divisionOf(body: ActBody<'tie-broken'>): Division[] {
  if (body.college !== null) return [];
  return body.kind === 'casting-vote' ? [{ kind: 'casting-vote', side: body.side }] : [{ kind: 'new-vote' }];
}

export interface DecisionText {
  /** Canonical {decision, input}: `ballots/<number>/decision.json`, to the byte. */
  readonly text: string;
  /** 64 hex digits: in the acts `ballot-counted` and `ballot-proclaimed`. */
  readonly hash: string;
}

/** The text of a decision with everything needed to compute it again. @throws Malformed if it holds a float */
export function decisionText(input: object, decision: object): DecisionText {
  const text = canonical({ decision, input });
  return { text, hash: sha256Hex(text) };
}
