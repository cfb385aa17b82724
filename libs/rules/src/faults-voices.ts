import type { DecideInput, Holding, Roll, UrnTally } from './facts.js';
import { faultsAt } from './fault.js';
import type { Fault } from './fault.js';
import { isCount, readShare } from './fraction.js';
import { voicesIn } from './lift.js';
import { sumOf } from './order.js';
import type { VoiceRules } from './rules-v2.js';
import { assessVoices, ways } from './voices.js';

/** What keeps members' voices from being computed. */
export function voiceFaults(voices: VoiceRules, roll: Roll): Fault[] {
  if (voices.unit === 'head') return [];
  const unread = voices.cap !== undefined && readShare(voices.cap.share) === undefined;
  const cap = faultsAt('not-a-share', unread ? ['voices'] : []);
  if (voices.unit === 'fixed') {
    const given = voices.colleges.map(({ college }) => college);
    const without = roll.colleges.filter(({ number }) => !given.includes(number));
    return [
      ...cap,
      ...faultsAt(
        'voices-missing',
        without.map(({ number }) => `roll ${number}`),
      ),
    ];
  }
  if (voices.unit === 'shares') return cap;
  const sorted = voices.brackets.every(({ from, voices: most }, index) => {
    const before = voices.brackets[index - 1];
    return before === undefined || (before.from < from && before.voices <= most);
  });
  const beyond = voices.beyond !== undefined && voices.beyond.every < 1;
  return [...cap, ...faultsAt('brackets-disordered', sorted && !beyond ? [] : ['voices'])];
}

const heads = ['called', ...ways] as const;

/** What contradicts itself in the voices of an input: holdings against attendance, urns against holdings. */
export function voiceFactFaults(input: DecideInput): Fault[] {
  const rules = voicesIn(input.rules);
  if (rules.unit === 'head') return [];
  const { holdings = [], attendance, tallies } = input;
  const wrong = holdings.filter(
    (entry) => ![entry.held, ...heads.map((way) => entry[way] ?? 0)].every(isCount),
  );
  const held = rules.unit === 'fixed' ? [] : holdingFaults(holdings, input);
  const found = [
    ...faultsAt(
      'not-a-count',
      wrong.map(({ college }) => `holding ${college}`),
    ),
    ...held,
  ];
  if (found.length > 0) return found;
  const { colleges } = assessVoices(rules, attendance, { holdings });
  const huge = colleges.filter(({ called }) => !isCount(called));
  const cast = (college: number): number =>
    sumOf(
      tallies.filter((tally) => tally.college === college),
      ({ voices = 0 }) => voices,
    );
  return [
    ...faultsAt(
      'not-a-count',
      huge.map(({ college }) => `voices ${college}`),
    ),
    ...faultsAt(
      'voices-missing',
      tallies.filter(({ voices }) => voices === undefined).map(({ urn }) => `urn ${urn}`),
    ),
    ...faultsAt(
      'voices-differ',
      colleges
        .filter(({ college, called }) => cast(college) > called)
        .map(({ college }) => `voices ${college}`),
    ),
  ];
}

/** Holdings are the attendance again, by what members hold: they add up to it. */
function holdingFaults(holdings: readonly Holding[], { attendance }: DecideInput): Fault[] {
  const missing = attendance.colleges.filter(
    ({ college, called }) => called > 0 && !holdings.some((entry) => entry.college === college),
  );
  const differs = attendance.colleges.filter((entry) => {
    const own = holdings.filter(({ college }) => college === entry.college);
    return own.length > 0 && heads.some((way) => sumOf(own, (one) => one[way] ?? 0) !== (entry[way] ?? 0));
  });
  return [
    ...faultsAt(
      'holding-missing',
      missing.map(({ college }) => `holding ${college}`),
    ),
    ...faultsAt(
      'holding-differs',
      differs.map(({ college }) => `holding ${college}`),
    ),
  ];
}

/** What the votes of an urn weigh: its own count of voices, or one each. */
export function voicesCast({ voices, votes }: UrnTally): number {
  return voices ?? votes;
}
