import type { Articles, RuleTopic } from './ballot-rules.js';
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
  // Version 2. `op` is a Comparator, `base` a Base, `policy` a policy's name; `role` says whether a test stands alone,
  // is one of several to reach (`required`) or one of several that are each enough (`either`).
  'rule.any-of': ['role', 'tests'],
  'rule.test-global': ['role', 'op', 'threshold', 'base'],
  'rule.test-weighted': ['role', 'op', 'threshold'],
  'rule.test-each-college': ['role', 'op', 'threshold', 'base'],
  'rule.test-college': ['role', 'college', 'op', 'threshold', 'base'],
  'rule.test-colleges': ['role', 'least', 'op', 'threshold', 'base'],
  'rule.offered': ['answers'],
  'rule.abstention-counts': ['side'],
  'rule.blank-counts': ['side'],
  'rule.void-counts-against': [],
  'rule.carry-proportional': ['base'],
  'rule.carry-majority': ['op', 'threshold', 'base'],
  'rule.carry-majority-own': ['college', 'op', 'threshold', 'base'],
  'rule.college-divided': ['policy'],
  'rule.college-divided-own': ['college', 'policy'],
  'rule.weights': ['colleges', 'weights'],
  'rule.weight-bounds': ['min', 'max', 'least', 'enforce'],
  'rule.formed-from': ['members', 'policy'],
  'rule.college-formed-from': ['college', 'members', 'policy'],
  'rule.college-merged': ['college', 'members', 'into'],
  'rule.votes-in': ['college', 'into'],
  'rule.votes-nowhere': ['colleges'],
  'rule.absent': ['policy'],
  'rule.silent': ['policy'],
  'rule.redistribution-cap': ['cap'],
  'rule.suspended-below': ['least', 'counting'],
  'rule.division': ['policy'],
  'rule.fallback': [],
  'rule.quorum-any-of': ['convocation', 'tests'],
  'rule.quorum-heads': ['role', 'convocation', 'op', 'value', 'counted', 'moment'],
  'rule.quorum-heads-each': ['role', 'convocation', 'op', 'value', 'counted', 'moment'],
  'rule.quorum-heads-college': ['role', 'convocation', 'college', 'op', 'value', 'counted', 'moment'],
  'rule.quorum-rights': ['role', 'convocation', 'op', 'value', 'counted', 'moment'],
  'rule.quorum-rights-each': ['role', 'convocation', 'op', 'value', 'counted', 'moment'],
  'rule.quorum-rights-college': ['role', 'convocation', 'college', 'op', 'value', 'counted', 'moment'],
  'rule.voices-head': [],
  'rule.voices-shares': [],
  'rule.voices-brackets': ['brackets', 'voices'],
  'rule.voices-beyond': ['every', 'voices'],
  'rule.voices-fixed': ['colleges', 'voices'],
  'rule.voices-cap': ['share', 'base', 'method'],
  'rule.unanimity-all-present-for': [],
  'rule.unanimity-all-members-for': [],
  'rule.ratifies': ['options'],
  'rule.ticket-relative': ['tickets'],
  'rule.ticket-majority': ['tickets', 'op', 'threshold', 'base'],
  'rule.electorate': ['electorate'],
  'rule.secrecy': ['secrecy'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RuleKey = keyof typeof ruleKeys;

/** One sentence of the rules. */
export interface RuleSentence {
  readonly key: RuleKey;
  readonly article?: string;
  readonly inputs: Readonly<Record<string, StepInput>>;
}

/** Makes a sentence, with the article of its topic where the statutes name one; `null`: no article settles it. */
export type Say = <K extends RuleKey>(
  key: K,
  topic: RuleTopic | null,
  inputs: Readonly<Record<(typeof ruleKeys)[K][number], StepInput>>,
) => RuleSentence;

/** Says sentences with these articles beside them. */
export function sayWith(articles: Articles | undefined): Say {
  return (key, topic, inputs) => {
    const article = topic === null ? undefined : articles?.[topic];
    return { key, ...(article === undefined ? {} : { article }), inputs };
  };
}
