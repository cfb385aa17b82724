import { HALF, thresholdOf } from './fraction.js';
import type { RuleSentence, Say } from './rule-keys.js';
import type {
  DecisionTest,
  DecisionTests,
  ResolutionRulesV2,
  RulesV2,
  TicketRulesV2,
  UnanimityMeaning,
} from './rules-v2.js';
import { electionSentences } from './sentence-election.js';
import { quorumSentencesV2, voiceSentences } from './sentence-quorum.js';
import { weightingSentences, weightSentences } from './sentence-weighting.js';

/**
 * The rules of version 2 in sentences, in the order a chair reads them: what decides, what the colleges weigh, what the
 * votes count as, a tie, then who has to be there. A setting that nothing depends on says nothing.
 */
export function describeRulesV2(rules: RulesV2, convocation: 1 | 2, say: Say): RuleSentence[] {
  return [
    ...ofKind(rules, convocation, say),
    ...quorumSentencesV2(rules.quorum, convocation, say),
    ...voiceSentences(rules.voices, say),
    unanimitySentence(rules.unanimity, say),
    ...(rules.kind === 'resolution' && rules.ratifies !== undefined
      ? [say('rule.ratifies', 'decision', { options: rules.ratifies })]
      : []),
    ...(rules.electorate === 'board' ? [electorateSentence(rules, say)] : []),
    say('rule.secrecy', null, { secrecy: rules.secrecy }),
  ];
}

function ofKind(rules: RulesV2, convocation: 1 | 2, say: Say): RuleSentence[] {
  if (rules.kind === 'election') return electionSentences(rules, say);
  if (rules.kind === 'ticket') return ticketSentences(rules, say);
  return resolutionSentencesV2(rules, convocation, say);
}

function resolutionSentencesV2(rules: ResolutionRulesV2, convocation: 1 | 2, say: Say): RuleSentence[] {
  return [
    ...testsSentences(rules.tests, '', say),
    ...weightsOf(rules, convocation, say),
    ...treatmentSentences(rules, say),
    ...divisionSentences(rules, say),
    ...fallbackSentences(rules.fallback, say),
  ];
}

/**
 * Majority tests, one sentence each. `moment` is `after` when they decide after a suspension: their roles are then
 * `afterAlone`, `afterRequired`…
 */
function testsSentences(tests: DecisionTests, moment: '' | 'after', say: Say): RuleSentence[] {
  const role = (name: 'alone' | 'required'): string =>
    moment === '' ? name : `after${name === 'alone' ? 'Alone' : 'Required'}`;
  const own = role(tests.length === 1 ? 'alone' : 'required');
  return tests.flatMap((entry) => {
    if (!('anyOf' in entry)) return [testSentence(entry, own, say)];
    const [only] = entry.anyOf;
    if (only !== undefined && entry.anyOf.length === 1) return [testSentence(only, own, say)];
    return [
      say('rule.any-of', 'decision', { role: own, tests: entry.anyOf.length }),
      ...entry.anyOf.map((test) => testSentence(test, 'either', say)),
    ];
  });
}

function testSentence(test: DecisionTest, role: string, say: Say): RuleSentence {
  const { scope, base, op, threshold } = test;
  const inputs = { role, op, threshold, base };
  if (test.weighting) return say('rule.test-weighted', 'decision', { role, op, threshold });
  if (scope === 'global') return say('rule.test-global', 'decision', inputs);
  if (scope === 'each_college') return say('rule.test-each-college', 'decision', inputs);
  if ('college' in scope) return say('rule.test-college', 'decision', { ...inputs, college: scope.college });
  return say('rule.test-colleges', 'decision', { ...inputs, least: scope.colleges });
}

function allTests({ tests, fallback }: Pick<ResolutionRulesV2, 'tests' | 'fallback'>): DecisionTest[] {
  return [...tests, ...(fallback === 'none' ? [] : fallback)].flatMap((entry) =>
    'anyOf' in entry ? entry.anyOf : [entry],
  );
}

// Weights matter to a majority that is weighted, or to a quorum of rights: otherwise they are nothing to this ballot.
function weightsOf(rules: ResolutionRulesV2, convocation: 1 | 2, say: Say): RuleSentence[] {
  const { weighting } = rules;
  if (weighting === 'none') return [];
  if (allTests(rules).some((test) => test.weighting)) return weightingSentences(weighting, say);
  const quorum = convocation === 1 ? rules.quorum.first : rules.quorum.second;
  if (!quorum.some(({ measure }) => measure === 'rights')) return [];
  const colleges = [...weighting.colleges].sort((a, b) => a.college - b.college);
  return weightSentences(weighting, colleges, say);
}

function treatmentSentences(rules: ResolutionRulesV2, say: Say): RuleSentence[] {
  const { abstention, blank, void: nulls, offers } = rules;
  const answers = [
    'for',
    'against',
    ...(offers.abstention ? ['abstention'] : []),
    ...(offers.blank ? ['blank'] : []),
  ];
  const neutral = abstention === 'neutral' && blank === 'neutral';
  return [
    say(neutral ? 'rule.answers' : 'rule.offered', 'decision', { answers }),
    ...(abstention === 'neutral' ? [] : [say('rule.abstention-counts', 'decision', { side: abstention })]),
    ...(blank === 'neutral' ? [] : [say('rule.blank-counts', 'decision', { side: blank })]),
    ...(nulls === 'neutral' ? [] : [say('rule.void-counts-against', 'decision', {})]),
  ];
}

// For and against are only a tie where half is asked; of a wider base than the expressed votes, "at least half" has it.
function divisionSentences(rules: ResolutionRulesV2, say: Say): RuleSentence[] {
  const denominator = rules.weighting === 'none' ? 'expressed' : rules.weighting.denominator;
  const divides = allTests(rules).some(
    ({ op, threshold, base, weighting }) =>
      thresholdOf(threshold).equals(HALF) && (op === '>' || (weighting ? denominator : base) === 'expressed'),
  );
  return divides ? [say('rule.division', 'tie', { policy: rules.tie })] : [];
}

function fallbackSentences(fallback: ResolutionRulesV2['fallback'], say: Say): RuleSentence[] {
  if (fallback === 'none') return [];
  return [say('rule.fallback', 'decision', {}), ...testsSentences(fallback, 'after', say)];
}

function ticketSentences({ majority, tickets, offers }: TicketRulesV2, say: Say): RuleSentence[] {
  const count = { tickets: tickets.length };
  return [
    majority === 'relative'
      ? say('rule.ticket-relative', 'ticket', count)
      : say('rule.ticket-majority', 'ticket', { ...count, ...majority }),
    ...(offers.blank ? [say('rule.blank-offered', 'ticket', {})] : []),
  ];
}

function unanimitySentence(meaning: UnanimityMeaning, say: Say): RuleSentence {
  switch (meaning) {
    case 'no_against':
      return say('rule.unanimity-no-against', 'unanimity', {});
    case 'all_expressed_for':
      return say('rule.unanimity-all-expressed-for', 'unanimity', {});
    case 'all_present_for':
      return say('rule.unanimity-all-present-for', 'unanimity', {});
    case 'all_members_for':
      return say('rule.unanimity-all-members-for', 'unanimity', {});
  }
}

function electorateSentence({ kind, electorate }: RulesV2, say: Say): RuleSentence {
  return say('rule.electorate', kind === 'ticket' ? 'ticket' : null, { electorate });
}
