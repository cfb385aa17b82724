import type { BallotRules, ElectionRules } from './ballot-rules.js';
import type { Roll } from './facts.js';
import { faultsAt } from './fault.js';
import type { Fault } from './fault.js';
import { resolutionFaults } from './faults-resolution.js';
import { voiceFaults } from './faults-voices.js';
import { isCount, readShare } from './fraction.js';
import { repeated } from './order.js';
import type { QuorumTest, TicketRules } from './rules-v2.js';

/** What keeps these rules from being computed on this roll; empty when nothing does. */
export function rulesFaults(rules: BallotRules, roll: Roll): Fault[] {
  return [
    ...faultsAt('nothing-to-decide', isEmpty(rules) ? ['rules'] : []),
    ...rollFaults(roll),
    ...quorumFaults(rules, roll),
    ...urnFaults(rules, roll),
    ...(rules.version === 2 ? voiceFaults(rules.voices, roll) : []),
    ...(rules.kind === 'resolution' ? resolutionFaults(rules, roll) : []),
    ...(rules.kind === 'election' ? electionFaults(rules, roll) : []),
    ...(rules.kind === 'ticket' ? ticketFaults(rules) : []),
  ];
}

function isEmpty(rules: BallotRules): boolean {
  if (rules.kind === 'resolution') return rules.tests.length === 0;
  return rules.kind === 'ticket' ? rules.tickets.length === 0 : rules.colleges.length === 0;
}

function ticketFaults({ tickets, majority }: TicketRules): Fault[] {
  const unread = majority !== 'relative' && readShare(majority.threshold) === undefined;
  return [
    ...faultsAt('candidate-twice', repeated(tickets)),
    ...faultsAt('not-a-share', unread ? [`threshold ${majority.threshold}`] : []),
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

function quorumFaults({ quorum }: BallotRules, roll: Roll): Fault[] {
  const tests: readonly QuorumTest[] = [...quorum.first, ...quorum.second];
  const inRoll = roll.colleges.map(({ number }) => number);
  const named = tests.flatMap(({ scope }) => (typeof scope === 'object' ? [scope.college] : []));
  return [
    ...faultsAt(
      'not-a-share',
      tests.filter(({ value }) => readShare(value) === undefined).map(({ value }) => `quorum ${value}`),
    ),
    ...faultsAt(
      'unknown-college',
      named.filter((college) => !inRoll.includes(college)).map((college) => `quorum ${college}`),
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
