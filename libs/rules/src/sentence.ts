import type {
  BallotRules,
  Comparator,
  ElectionRules,
  QuorumTest,
  ResolutionRules,
  RuleTopic,
} from './ballot-rules.js';
import type { StepInput } from './steps.js';

/** The sentences a ballot's rules are told in, with the inputs of each: closed, like `stepKeys`. */
export const ruleKeys = {
  'rule.quorum-none': ['convocation'],
  'rule.quorum-at-least': ['convocation', 'counted', 'value'],
  'rule.quorum-more-than': ['convocation', 'counted', 'value'],
  'rule.majority-at-least': ['threshold'],
  'rule.majority-more-than': ['threshold'],
  'rule.tie-rejected': [],
  'rule.answers': ['answers'],
  'rule.most-votes': ['college', 'seats', 'minNames', 'maxNames', 'candidates'],
  'rule.tie-asks': [],
  'rule.blank-offered': [],
  'rule.unanimity-all-expressed-for': [],
  'rule.unanimity-no-against': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RuleKey = keyof typeof ruleKeys;

/** One sentence of the rules. */
export interface RuleSentence {
  readonly key: RuleKey;
  readonly article?: string;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

/** The rules of a ballot in a few sentences, the decision first, for a given convocation. */
export function describeRules(rules: BallotRules, convocation: 1 | 2): RuleSentence[] {
  const say = <K extends RuleKey>(
    key: K,
    topic: RuleTopic,
    inputs: Readonly<Record<(typeof ruleKeys)[K][number], StepInput>>,
  ): RuleSentence => {
    const article = rules.articles?.[topic];
    return { key, ...(article === undefined ? {} : { article }), inputs };
  };
  return [
    ...(rules.kind === 'resolution' ? resolutionSentences(rules, say) : electionSentences(rules, say)),
    ...quorumSentences(convocation === 1 ? rules.quorum.first : rules.quorum.second, convocation, say),
    rules.unanimity === 'no_against'
      ? say('rule.unanimity-no-against', 'unanimity', {})
      : say('rule.unanimity-all-expressed-for', 'unanimity', {}),
  ];
}

type Say = <K extends RuleKey>(
  key: K,
  topic: RuleTopic,
  inputs: Readonly<Record<(typeof ruleKeys)[K][number], StepInput>>,
) => RuleSentence;

function resolutionSentences(rules: ResolutionRules, say: Say): RuleSentence[] {
  const { abstention, blank } = rules.offers;
  const answers = ['for', 'against', ...(abstention ? ['abstention'] : []), ...(blank ? ['blank'] : [])];
  return [
    ...rules.tests.map(({ op, threshold }) => say(`rule.majority-${inWords(op)}`, 'decision', { threshold })),
    say('rule.answers', 'decision', { answers }),
    say('rule.tie-rejected', 'tie', {}),
  ];
}

function electionSentences(rules: ElectionRules, say: Say): RuleSentence[] {
  const colleges = [...rules.colleges].sort((a, b) => a.college - b.college);
  return [
    ...colleges.map(({ college, seats, minNames, maxNames, candidates }) =>
      say('rule.most-votes', 'election', {
        college,
        seats,
        minNames,
        maxNames,
        candidates: candidates.length,
      }),
    ),
    ...(rules.offers.blank ? [say('rule.blank-offered', 'election', {})] : []),
    say('rule.tie-asks', 'tie', {}),
  ];
}

function quorumSentences(tests: readonly QuorumTest[], convocation: 1 | 2, say: Say): RuleSentence[] {
  if (tests.length === 0) return [say('rule.quorum-none', 'quorum', { convocation })];
  return tests.map(({ op, counted, value }) =>
    say(`rule.quorum-${inWords(op)}`, 'quorum', { convocation, counted, value }),
  );
}

function inWords(op: Comparator): 'more-than' | 'at-least' {
  return op === '>' ? 'more-than' : 'at-least';
}
