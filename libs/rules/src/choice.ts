/** What one member says in one vote. `names` with an empty list is a blank vote, where blank is offered. */
export type Choice =
  | { readonly kind: 'option'; readonly option: 'for' | 'against' | 'abstention' }
  | { readonly kind: 'names'; readonly options: readonly string[] }
  | { readonly kind: 'blank' };

/** Why a choice can't be cast in an urn. */
export type ChoiceRefusal =
  'choice-not-offered' | 'unknown-option' | 'duplicate-name' | 'too-many-names' | 'too-few-names';
