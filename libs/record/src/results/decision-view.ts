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

const decision = having({
  outcome: outcomeShape,
  steps: list(step),
  seats: optional(list(seat)),
  unanimity: optional(having({ holds: boolean })),
});

export type DecisionView = Of<typeof decision>;
export type StepView = Of<typeof step>;
export type SeatView = Of<typeof seat>;

/** Reads a decision.json. @throws Malformed naming the field */
export function readDecision(file: JsonObject): DecisionView {
  const found = file['decision'];
  if (found === undefined) throw new Malformed('$.decision', 'missing');
  return decision(found, '$.decision');
}
