import type { BallotRules } from './ballot-rules.js';
import type {
  AttendanceFacts,
  CollegeAttendance,
  DecideInput,
  Roll,
  TieBreakFacts,
  UrnTally,
} from './facts.js';
import { faultsAt, sortedFaults } from './fault.js';
import { rulesFaults } from './faults.js';
import { allTests } from './faults-resolution.js';
import { voiceFactFaults, voicesCast } from './faults-voices.js';
import type { Fault } from './fault.js';
import { isCount } from './fraction.js';
import { liftResolution } from './lift.js';
import { SEED } from './lot.js';
import { repeated, sumOf } from './order.js';
import { electorsOf, optionsOf } from './urns.js';
import { takingPart } from './voices.js';

/**
 * Every contradiction in what `decide` is given, sorted. Missing urns are not among them: an urn that hasn't come
 * in is waited for, a contradiction must be explained.
 */
export function inputFaults(input: DecideInput): Fault[] {
  const { rules, roll, attendance, tallies, tieBreak = [] } = input;
  return sortedFaults([
    ...rulesFaults(rules, roll),
    ...attendanceFaults(attendance, roll),
    ...tallyFaults(tallies, rules, roll),
    ...tieBreakFaults(tieBreak, rules),
    ...voiceFactFaults(input),
    ...headsFaults(input),
  ]);
}

function attendanceFaults(attendance: AttendanceFacts, roll: Roll): Fault[] {
  const here = attendance.colleges.map(({ college }) => college);
  const inRoll = roll.colleges.map(({ number }) => number);
  const wrongCounts = attendance.colleges.filter((entry) => !headsOf(entry).every(isCount));
  const tooMany = attendance.colleges.filter((entry) => takingPart(entry) > entry.called);
  const places = (colleges: readonly number[]) => colleges.map((number) => `attendance ${number}`);
  const numbers = (entries: readonly CollegeAttendance[]) => places(entries.map(({ college }) => college));
  return [
    ...faultsAt('college-twice', places(repeated(here))),
    ...faultsAt('unknown-college', places(here.filter((number) => !inRoll.includes(number)))),
    // Leaving out a college would lower the base of the quorum.
    ...faultsAt('college-without-attendance', places(inRoll.filter((number) => !here.includes(number)))),
    ...faultsAt('not-a-count', numbers(wrongCounts)),
    ...faultsAt('more-heads-than-called', numbers(tooMany)),
  ];
}

function headsOf({ called, present, remote, represented, postal = 0 }: CollegeAttendance): number[] {
  return [called, present, remote, represented, postal];
}

/** Where those taking part are what a share is taken of, nobody else has voted. */
function headsFaults({ rules, attendance, tallies }: DecideInput): Fault[] {
  if (!needsHeads(rules)) return [];
  const over = attendance.colleges.filter((entry) => {
    const cast = tallies.filter(({ college }) => college === entry.college);
    return sumOf(cast, ({ votes }) => votes) > takingPart(entry);
  });
  return faultsAt(
    'more-votes-than-heads',
    over.map(({ college }) => `votes ${college}`),
  );
}

function needsHeads(rules: BallotRules): boolean {
  if (rules.kind === 'election') return false;
  if (rules.kind === 'ticket') {
    return rules.majority !== 'relative' && rules.majority.base === 'present_or_represented';
  }
  const lifted = liftResolution(rules);
  const bases = allTests(lifted).map(({ base }) => base);
  const weighted = lifted.weighting === 'none' ? [] : [lifted.weighting.denominator];
  return [...bases, ...weighted].includes('present_or_represented');
}

function tallyFaults(tallies: readonly UrnTally[], rules: BallotRules, roll: Roll): Fault[] {
  const declared = new Map(rules.urns.map(({ urn, college }) => [urn, college]));
  const unknown = tallies.filter(({ urn }) => !declared.has(urn));
  const misplaced = tallies.filter(({ urn, college }) => declared.has(urn) && declared.get(urn) !== college);
  const urns = (found: readonly UrnTally[]) => found.map(({ urn }) => `urn ${urn}`);
  const colleges = [...new Set(tallies.map(({ college }) => college))];
  const overfull = colleges.filter(
    (college) =>
      sumOf(
        tallies.filter((tally) => tally.college === college),
        ({ votes }) => votes,
      ) > electorsOf(roll, college),
  );
  return [
    ...faultsAt('urn-twice', repeated(urns(tallies))),
    ...faultsAt('unknown-urn', urns(unknown)),
    ...faultsAt('other-college', urns(misplaced)),
    ...faultsAt(
      'more-votes-than-electors',
      overfull.map((college) => `votes ${college ?? 'all'}`),
    ),
    ...tallies.flatMap((tally) => countFaults(tally, rules)),
  ];
}

function countFaults(tally: UrnTally, rules: BallotRules): Fault[] {
  const where = [`urn ${tally.urn}`];
  const options = optionsOf(rules, tally.college);
  const { counts, blank, void: nulls, abstention, votes } = tally;
  if (![...Object.values(counts), blank, nulls, abstention, votes, tally.voices ?? 0].every(isCount)) {
    return faultsAt('not-a-count', where);
  }
  const notOffered = (blank > 0 && !rules.offers.blank) || (abstention > 0 && !offersAbstention(rules));
  return [
    ...faultsAt('unknown-option', Object.keys(counts).some((option) => !options.has(option)) ? where : []),
    ...faultsAt('not-offered', notOffered ? where : []),
    ...sumFaults(tally, rules, where),
  ];
}

function offersAbstention(rules: BallotRules): boolean {
  return rules.kind === 'resolution' && rules.offers.abstention;
}

/**
 * A resolution: each vote says exactly one thing. An election: each vote that is neither blank nor void names at least
 * one candidate and at most as many as the college allows, so no candidate has more votes than there are such votes.
 */
function sumFaults(tally: UrnTally, rules: BallotRules, where: readonly string[]): Fault[] {
  const counts = Object.values(tally.counts);
  const names = sumOf(counts, (count) => count);
  const apart = tally.blank + tally.void + tally.abstention;
  if (rules.kind === 'resolution') {
    return faultsAt('sum-differs', names + apart === voicesCast(tally) ? [] : where);
  }
  const expressed = voicesCast(tally) - apart;
  const bounds = namesIn(rules, tally.college);
  const least = expressed * Math.max(1, bounds?.minNames ?? 0);
  const most = expressed * (bounds?.maxNames ?? 0);
  return [
    ...faultsAt('count-above-expressed', counts.some((count) => count > expressed) ? where : []),
    ...faultsAt('names-out-of-bounds', names < least || names > most ? where : []),
  ];
}

/** A ticket is one name, whatever the college. */
function namesIn(
  rules: Exclude<BallotRules, { readonly kind: 'resolution' }>,
  urn: number | null,
): { readonly minNames: number; readonly maxNames: number } | undefined {
  if (rules.kind === 'ticket') return { minNames: 1, maxNames: 1 };
  return rules.colleges.find(({ college }) => college === urn);
}

function tieBreakFaults(facts: readonly TieBreakFacts[], rules: BallotRules): Fault[] {
  const inElection = rules.kind === 'election' ? rules.colleges.map(({ college }) => college) : [];
  const places = (colleges: readonly number[]) => colleges.map((number) => `tie-break ${number}`);
  const colleges = facts.map(({ college }) => college);
  const unreadable = facts.filter((fact) => fact.kind === 'lot' && !SEED.test(fact.seed));
  return [
    ...faultsAt('tie-break-twice', places(repeated(colleges))),
    ...faultsAt('unknown-college', places(colleges.filter((number) => !inElection.includes(number)))),
    ...faultsAt('not-a-seed', places(unreadable.map(({ college }) => college))),
  ];
}
