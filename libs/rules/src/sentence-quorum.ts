import type { RuleSentence, Say } from './rule-keys.js';
import type { QuorumRules, QuorumTest, VoiceRules } from './rules-v2.js';

/** The quorum of one convocation, test by test. */
export function quorumSentencesV2(quorum: QuorumRules, convocation: 1 | 2, say: Say): RuleSentence[] {
  const tests = convocation === 1 ? quorum.first : quorum.second;
  const [only] = tests;
  if (only === undefined) return [say('rule.quorum-none', 'quorum', { convocation })];
  const tell = (test: QuorumTest, role: 'alone' | 'required' | 'either'): RuleSentence =>
    quorumSentence(test, { role, convocation }, say);
  if (tests.length === 1) return [tell(only, 'alone')];
  if (quorum.combine !== 'any') return tests.map((test) => tell(test, 'required'));
  return [
    say('rule.quorum-any-of', 'quorum', { convocation, tests: tests.length }),
    ...tests.map((test) => tell(test, 'either')),
  ];
}

function quorumSentence(
  { scope, measure, op, value, counted, when = ['each_ballot'] }: QuorumTest,
  where: { readonly role: string; readonly convocation: 1 | 2 },
  say: Say,
): RuleSentence {
  const moment = when.length > 1 ? 'both' : String(when);
  const inputs = { ...where, op, value, counted, moment };
  if (scope === 'global') return say(`rule.quorum-${measure}`, 'quorum', inputs);
  if (scope === 'each_college') return say(`rule.quorum-${measure}-each`, 'quorum', inputs);
  return say(`rule.quorum-${measure}-college`, 'quorum', { ...inputs, college: scope.college });
}

/** How many voices a member has, and the cap on them. */
export function voiceSentences(rules: VoiceRules, say: Say): RuleSentence[] {
  if (rules.unit === 'head') return [say('rule.voices-head', 'voices', {})];
  const { cap } = rules;
  return [
    ...unitSentences(rules, say),
    ...(cap === undefined ? [] : [say('rule.voices-cap', 'voices', { ...cap })]),
  ];
}

function unitSentences(rules: Exclude<VoiceRules, { readonly unit: 'head' }>, say: Say): RuleSentence[] {
  if (rules.unit === 'shares') return [say('rule.voices-shares', 'voices', {})];
  if (rules.unit === 'fixed') {
    const colleges = [...rules.colleges].sort((a, b) => a.college - b.college);
    return [
      say('rule.voices-fixed', 'voices', {
        colleges: colleges.map(({ college }) => String(college)),
        voices: colleges.map(({ voices }) => String(voices)),
      }),
    ];
  }
  const brackets = [...rules.brackets].sort((a, b) => a.from - b.from);
  const { beyond } = rules;
  return [
    say('rule.voices-brackets', 'voices', {
      brackets: brackets.map(({ from }) => String(from)),
      voices: brackets.map(({ voices }) => String(voices)),
    }),
    ...(beyond === undefined ? [] : [say('rule.voices-beyond', 'voices', { ...beyond })]),
  ];
}
