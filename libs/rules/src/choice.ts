import type { BallotRules } from './ballot-rules.js';

/** What one member says in one vote. `names` with an empty list is a blank vote, where blank is offered. */
export type Choice =
  | { readonly kind: 'option'; readonly option: 'for' | 'against' | 'abstention' }
  | { readonly kind: 'names'; readonly options: readonly string[] }
  | { readonly kind: 'blank' };

/** Why a choice can't be cast in an urn. */
export type ChoiceRefusal =
  'choice-not-offered' | 'unknown-option' | 'duplicate-name' | 'too-many-names' | 'too-few-names';

/** What a member of one college may choose among. A ticket is chosen as one name. */
export type BallotShape = ResolutionShape | ElectionShape;

export interface ResolutionShape {
  readonly kind: 'resolution';
  readonly offers: { readonly abstention: boolean; readonly blank: boolean };
}

export interface ElectionShape {
  readonly kind: 'election';
  readonly offers: { readonly blank: boolean };
  readonly candidates: readonly string[];
  readonly minNames: number;
  readonly maxNames: number;
}

/** Whether a choice can be cast, and if not why, with what a sentence about it needs. */
export type ChoiceCheck =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: ChoiceRefusal;
      readonly inputs: Readonly<Record<string, number | string>>;
    };

/** What the members of a college are asked; `undefined` when this ballot asks them nothing. */
export function ballotShape(rules: BallotRules, college: number): BallotShape | undefined {
  const { kind } = rules;
  if (kind === 'resolution') return { kind, offers: rules.offers };
  if (kind === 'ticket') {
    return { kind: 'election', offers: rules.offers, candidates: rules.tickets, minNames: 0, maxNames: 1 };
  }
  const entry = rules.colleges.find((candidate) => candidate.college === college);
  if (entry === undefined) return undefined;
  const { candidates, minNames, maxNames } = entry;
  return { kind, offers: rules.offers, candidates, minNames, maxNames };
}

/**
 * Whether a choice is one that this ballot offers. Says nothing about who may vote, or when. Another college's candidate
 * is an unknown option.
 */
export function checkChoice(shape: BallotShape, choice: Choice): ChoiceCheck {
  if (choice.kind === 'blank') return offered(shape.offers.blank, 'blank');
  if (choice.kind === 'names') {
    return shape.kind === 'election' ? checkNames(shape, choice.options) : offered(false, 'names');
  }
  if (shape.kind === 'election') return offered(false, choice.option);
  return offered(choice.option !== 'abstention' || shape.offers.abstention, choice.option);
}

/** No name at all is blank, like an empty envelope (electoral code, art. L65). */
export function isBlank(choice: Choice): boolean {
  return choice.kind === 'blank' || (choice.kind === 'names' && choice.options.length === 0);
}

function checkNames(shape: ElectionShape, names: readonly string[]): ChoiceCheck {
  const { candidates, minNames: least, maxNames: most } = shape;
  const given = names.length;
  const unknown = names.find((name) => !candidates.includes(name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (unknown !== undefined) return refuse('unknown-option', { option: unknown });
  if (twice !== undefined) return refuse('duplicate-name', { option: twice });
  if (given > most) return refuse('too-many-names', { given, most });
  if (given < least) return refuse('too-few-names', { given, least });
  return offered(given > 0 || shape.offers.blank, 'blank');
}

function offered(isOffered: boolean, choice: string): ChoiceCheck {
  return isOffered ? { ok: true } : refuse('choice-not-offered', { choice });
}

function refuse(refusal: ChoiceRefusal, inputs: Readonly<Record<string, number | string>>): ChoiceCheck {
  return { ok: false, refusal, inputs };
}
