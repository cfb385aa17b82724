import type { BallotRules, ElectionRules } from './ballot-rules.js';
import type { Roll } from './facts.js';
import { isCount, readShare } from './fraction.js';
import { byText, repeated } from './order.js';

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
  | 'not-offered';

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

/** What keeps these rules from being computed on this roll; empty when nothing does. */
export function rulesFaults(rules: BallotRules, roll: Roll): Fault[] {
  const nothing = rules.kind === 'resolution' ? rules.tests.length === 0 : rules.colleges.length === 0;
  return [
    ...faultsAt('nothing-to-decide', nothing ? ['rules'] : []),
    ...rollFaults(roll),
    ...shareFaults(rules),
    ...urnFaults(rules, roll),
    ...(rules.kind === 'election' ? electionFaults(rules, roll) : []),
  ];
}

function rollFaults(roll: Roll): Fault[] {
  return [
    ...faultsAt('college-twice', repeated(roll.colleges.map(({ number }) => `roll ${number}`))),
    ...faultsAt(
      'not-a-count',
      roll.colleges
        .filter(({ number, electors }) => !isCount(number) || !isCount(electors))
        .map(({ number }) => `roll ${number}`),
    ),
  ];
}

function shareFaults(rules: BallotRules): Fault[] {
  const quorum = [...rules.quorum.first, ...rules.quorum.second].map(({ value }) => value);
  const thresholds = rules.kind === 'resolution' ? rules.tests.map(({ threshold }) => threshold) : [];
  const unread = (texts: readonly string[]) => texts.filter((text) => readShare(text) === undefined);
  return [
    ...faultsAt(
      'not-a-share',
      unread(quorum).map((text) => `quorum ${text}`),
    ),
    ...faultsAt(
      'not-a-share',
      unread(thresholds).map((text) => `threshold ${text}`),
    ),
  ];
}

function urnFaults(rules: BallotRules, roll: Roll): Fault[] {
  const inRoll = new Set(roll.colleges.map(({ number }) => number));
  const withUrn = new Set(rules.urns.map(({ college }) => college));
  const unknown = rules.urns.filter(({ college }) => college !== null && !inRoll.has(college));
  const forAll = withUrn.has(null);
  return [
    ...faultsAt('urn-twice', repeated(rules.urns.map(({ urn }) => urn))),
    ...faultsAt(
      'unknown-college',
      unknown.map(({ urn }) => `urn ${urn}`),
    ),
    // One vote more in the urn of all could be one vote less in a college: the bound would prove nothing.
    ...(forAll && withUrn.size > 1 ? faultsAt('mixed-urns', ['urns']) : []),
    ...(forAll
      ? []
      : faultsAt(
          'college-without-urn',
          votingColleges(rules, roll).filter((n) => !withUrn.has(n)),
        )),
  ];
}

function votingColleges(rules: BallotRules, roll: Roll): number[] {
  if (rules.kind === 'election') return rules.colleges.map(({ college }) => college);
  return roll.colleges.filter(({ electors }) => electors > 0).map(({ number }) => number);
}

function electionFaults(rules: ElectionRules, roll: Roll): Fault[] {
  const inRoll = new Set(roll.colleges.map(({ number }) => number));
  const elected = rules.colleges.map(({ college }) => college);
  const inElection = new Set<number | null>(elected);
  const strayUrns = rules.urns.filter(({ college }) => !inElection.has(college));
  const badCounts = rules.colleges.filter(
    ({ seats, minNames, maxNames }) => ![seats, minNames, maxNames].every(isCount),
  );
  return [
    ...faultsAt(
      'college-twice',
      repeated(elected).map((n) => `election ${n}`),
    ),
    ...faultsAt(
      'unknown-college',
      elected.filter((n) => !inRoll.has(n)).map((n) => `election ${n}`),
    ),
    ...faultsAt(
      'other-college',
      strayUrns.map(({ urn }) => `urn ${urn}`),
    ),
    ...faultsAt('candidate-twice', repeated(rules.colleges.flatMap(({ candidates }) => candidates))),
    ...faultsAt(
      'not-a-count',
      badCounts.map(({ college }) => `election ${college}`),
    ),
  ];
}
