import { byText } from './order.js';

/** Ways in which rules and facts contradict themselves or each other. None of them is ever guessed away. */
export type FaultKind =
  | 'nothing-to-decide'
  | 'not-a-count'
  | 'not-a-share'
  | 'not-a-seed'
  | 'college-twice'
  | 'candidate-twice'
  | 'urn-twice'
  | 'tie-break-twice'
  | 'unknown-college'
  | 'unknown-urn'
  | 'unknown-option'
  | 'other-college'
  | 'mixed-urns'
  | 'college-without-urn'
  | 'college-without-attendance'
  | 'more-heads-than-called'
  | 'more-votes-than-electors'
  | 'sum-differs'
  | 'count-above-expressed'
  | 'names-out-of-bounds'
  | 'not-offered'
  // Version 2
  | 'not-a-weight'
  | 'weight-without-college'
  | 'college-without-weight'
  | 'weighted-scope'
  | 'merge-into-itself'
  | 'more-colleges-than-there-are'
  | 'brackets-disordered'
  | 'more-votes-than-heads'
  | 'voices-missing'
  | 'voices-differ'
  | 'holding-missing'
  | 'holding-differs';

/** One contradiction. `where` names what contradicts itself (a college, an urn, a parameter), never a position. */
export interface Fault {
  readonly fault: FaultKind;
  readonly where: string;
}

/** Sorted, so that the order of the input never shows. */
export function sortedFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => byText(a.fault, b.fault) || byText(a.where, b.where));
}

/** Makes one fault per place. */
export function faultsAt(fault: FaultKind, places: readonly (string | number)[]): Fault[] {
  return places.map((place) => ({ fault, where: String(place) }));
}
