/** What the page reads of a decision. Its whole form belongs to `libs/rules`; unknown parts are left alone. */
import { plainObject, boolean, having, list, natural, nullable, oneOf, string } from '../shape.js';
import type { JsonObject } from '../canonical.js';
import type { Of, Shape } from '../shape.js';
import { outcomeShape } from '../act-bodies.js';
import type { SayInputs } from '../evidence/facts.js';
import { Malformed } from '../malformed.js';

const scope: Shape<'global' | { readonly college: number }> = (value, at) =>
  value === 'global' ? value : having({ college: natural })(value, at);

const inputs: Shape<SayInputs> = (value, at) => {
  for (const [name, input] of Object.entries(plainObject(value, at))) {
    const known = typeof input === 'string' || typeof input === 'number';
    if (!known) list(string)(input, `${at}.${name}`);
  }
  return value as SayInputs;
};

function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === null ? undefined : shape(value, at));
}

const step = having({
  rule: optional(string),
  key: string,
  article: optional(string),
  scope,
  inputs,
  fraction: optional(having({ numerator: natural, denominator: natural })),
  comparison: optional(having({ left: string, op: oneOf('>', '>=', '='), right: string })),
  holds: nullable(boolean),
});

const seat = having({
  college: natural,
  seats: natural,
  elected: list(having({ option: string, votes: natural, by: oneOf('rank', 'lot') })),
  vacant: natural,
  leftToNewVote: natural,
  tied: natural,
});

const weight = having({ college: natural, state: string, effective: string, carried: string });
const elected = nullable(having({ option: string, votes: natural }));

const decision = having({
  outcome: outcomeShape,
  steps: list(step),
  /** Empty where colleges have no weights; missing in a decision that was made before there were any. */
  weights: optional(list(weight)),
  seats: optional(list(seat)),
  ticket: optional(having({ elected })),
  unanimity: optional(having({ holds: boolean })),
});

const weighting = having({
  carryOver: string,
  denominator: string,
  colleges: list(having({ college: natural, weight: string })),
});
// An election and a ticket have no word for it, a resolution without weights says so.
const weightingOrNone: Shape<'none' | Of<typeof weighting> | undefined> = (value, at) =>
  value === null ? undefined : value === 'none' ? value : weighting(value, at);

const counts: Shape<Readonly<Record<string, number>>> = (value, at) => {
  for (const [option, count] of Object.entries(plainObject(value, at))) natural(count, `${at}.${option}`);
  return value as Readonly<Record<string, number>>;
};

const input = having({
  rules: having({ kind: string, weighting: weightingOrNone }),
  roll: having({ colleges: list(having({ number: natural, electors: natural })) }),
  attendance: having({
    colleges: list(
      having({
        college: natural,
        called: natural,
        present: natural,
        remote: natural,
        represented: natural,
        postal: optional(natural),
      }),
    ),
  }),
  tallies: list(
    having({ college: nullable(natural), counts, abstention: natural, blank: natural, void: natural }),
  ),
});

export type DecisionView = Of<typeof decision>;
export type StepView = Of<typeof step>;
export type SeatView = Of<typeof seat>;
export type InputView = Of<typeof input>;

/** Reads a decision.json. @throws Malformed naming the field */
export function readDecision(file: JsonObject): DecisionView {
  const found = file['decision'];
  if (found === undefined) throw new Malformed('$.decision', 'missing');
  return decision(found, '$.decision');
}

/** How the colleges of a resolution weigh; null where they don't. */
export function weightingOf({ rules }: InputView): Of<typeof weighting> | null {
  return rules.weighting === undefined || rules.weighting === 'none' ? null : rules.weighting;
}

/** What the decision was made of, as far as its sums need it; null in a file without it. @throws Malformed */
export function readInput(file: JsonObject): InputView | null {
  const found = file['input'];
  return found === undefined ? null : input(found, '$.input');
}
