import type { Articles, Counted } from './ballot-rules.js';
import type { AttendanceFacts, CollegeAttendance, Holding } from './facts.js';
import { readShare } from './fraction.js';
import { sumOf } from './order.js';
import type { VoiceCap, VoiceRules } from './rules-v2.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';

/** The voices of each college, by the way their members take part, and how they were computed. */
export interface Voices {
  readonly colleges: readonly CollegeAttendance[];
  readonly steps: readonly Step[];
}

/** Every way of taking part. */
export const ways = ['present', 'remote', 'represented', 'postal'] as const satisfies readonly Counted[];

/** Heads (or voices) of one college that take part, in whatever way. */
export function takingPart(entry: CollegeAttendance): number {
  return sumOf(ways, (way) => entry[way] ?? 0);
}

/**
 * The voices of one member who holds so much: shares, licences… By brackets it is those of the highest bracket reached,
 * and beyond the last one so many more for each further step (FFE 2013: 60 licences and more, one more per 30).
 */
export function voicesFor(rules: VoiceRules, { college, held }: Pick<Holding, 'college' | 'held'>): number {
  if (rules.unit === 'head') return 1;
  if (rules.unit === 'shares') return held;
  if (rules.unit === 'fixed') return rules.colleges.find((one) => one.college === college)?.voices ?? 0;
  const reached = rules.brackets.filter(({ from }) => from <= held);
  // In the order of what is held (`brackets-disordered` otherwise), so the last one reached is the highest.
  const { from, voices } = reached.at(-1) ?? { from: 0, voices: 0 };
  const last = rules.brackets.every((one) => one.from <= from);
  if (rules.beyond === undefined || !last) return voices;
  return voices + Math.floor((held - from) / rules.beyond.every) * rules.beyond.voices;
}

/**
 * The voices of every college. `holdings` are only read where a voice isn't a head or the same for a whole college.
 * A cap never leaves a member without a voice: each associate has one (law 47-1775, art. 9).
 */
export function assessVoices(
  rules: VoiceRules,
  attendance: AttendanceFacts,
  {
    holdings = [],
    articles,
  }: { readonly holdings?: readonly Holding[]; readonly articles?: Articles | undefined },
): Voices {
  if (rules.unit === 'head') return { colleges: attendance.colleges, steps: [] };
  const classes: readonly Holding[] =
    rules.unit === 'fixed' ? attendance.colleges.map((entry) => ({ ...entry, held: 1 })) : holdings;
  const most = rules.cap === undefined ? undefined : mostVoices(rules, rules.cap, classes);
  const given = (entry: Holding): number => Math.min(voicesFor(rules, entry), most ?? Infinity);
  const colleges = attendance.colleges.map(({ college }) =>
    inVoices(
      college,
      classes.filter((entry) => entry.college === college),
      given,
    ),
  );
  const assigned = makeStep(articles, {
    key: 'voices.assigned',
    inputs: {
      unit: rules.unit,
      members: sumOf(attendance.colleges, ({ called }) => called),
      voices: sumOf(colleges, ({ called }) => called),
    },
    holds: null,
  });
  const capped = most === undefined ? [] : [capStep(rules, most, classes, articles)];
  return { colleges, steps: [...capped, assigned] };
}

function inVoices(
  college: number,
  classes: readonly Holding[],
  given: (entry: Holding) => number,
): CollegeAttendance {
  const total = (way: Counted | 'called'): number =>
    sumOf(classes, (entry) => given(entry) * (entry[way] ?? 0));
  return {
    college,
    called: total('called'),
    present: total('present'),
    remote: total('remote'),
    represented: total('represented'),
    postal: total('postal'),
  };
}

/** Members of a class who are in the base of the cap. */
function membersIn(cap: VoiceCap, entry: Holding): number {
  return cap.base === 'members' ? entry.called : takingPart(entry);
}

/** All the voices in the base, when nobody has more than `most`. */
function baseVoices(rules: VoiceRules, cap: VoiceCap, classes: readonly Holding[], most: number): number {
  return sumOf(classes, (entry) => Math.min(voicesFor(rules, entry), most) * membersIn(cap, entry));
}

/** The most voices of a member: at `fixpoint`, the greatest whole number that holds of what is left after the cut. */
function mostVoices(rules: VoiceRules, cap: VoiceCap, classes: readonly Holding[]): number {
  const share = readShare(cap.share);
  const allowed = (voices: number): number =>
    share === undefined ? 0 : Number(share.mul(BigInt(voices)).floor().n);
  let most = allowed(baseVoices(rules, cap, classes, Infinity));
  if (cap.method === 'fixpoint') {
    // What is allowed of fewer voices is never more, so this goes down to the greatest number that stays.
    for (let next = most; ; most = next) {
      next = allowed(baseVoices(rules, cap, classes, Math.max(most, 1)));
      if (next >= most) break;
    }
  }
  return Math.max(most, 1);
}

function capStep(
  rules: Extract<VoiceRules, { readonly cap?: VoiceCap }>,
  most: number,
  classes: readonly Holding[],
  articles: Articles | undefined,
): Step {
  const cap = rules.cap as VoiceCap;
  const cut = classes.filter((entry) => voicesFor(rules, entry) > most);
  return makeStep(articles, {
    key: 'voices.cap',
    inputs: {
      share: cap.share,
      base: cap.base,
      voices: baseVoices(rules, cap, classes, cap.method === 'fixpoint' ? most : Infinity),
      most,
      method: cap.method,
      capped: sumOf(cut, (entry) => membersIn(cap, entry)),
    },
    holds: null,
  });
}
