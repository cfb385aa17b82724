import { ballotRulesSchema, choiceSchema, decideInputSchema, say, statutesSchema } from '@collegium/contract';
import type { Judge, UrnAnswer, UrnQuestion } from '@collegium/record';
import { decide, describeRules, rulesFollow, verifyUrn } from '@collegium/rules';
import type { CastChoice } from '@collegium/rules';

/** The rules, for records that may hold anything: every shape is checked before the rules see it. */
export const judge: Judge = {
  say,
  rulesFollow: ({ statutes, rules, round }) => {
    const settled = statutesSchema.safeParse(statutes);
    const frozen = ballotRulesSchema.safeParse(rules);
    return settled.success && frozen.success && rulesFollow(settled.data, frozen.data, { round });
  },
  describeRules: (rules, convocation) => {
    const parsed = ballotRulesSchema.safeParse(rules);
    return parsed.success ? describeRules(parsed.data, convocation) : [];
  },
  verifyUrn: recount,
  decide: (input) => {
    const parsed = decideInputSchema.safeParse(input);
    return parsed.success ? decide(parsed.data) : null;
  },
};

function recount({ rules, urn, college, votes }: UrnQuestion): UrnAnswer {
  const parsed = ballotRulesSchema.safeParse(rules);
  if (!parsed.success) return { ok: false, height: null };
  const cast: CastChoice[] = [];
  for (const [height, vote] of votes.entries()) {
    const choice = choiceSchema.safeParse(vote.choice);
    if (!choice.success) return { ok: false, height, refusal: 'unknown-option' };
    cast.push({ college: vote.college, choice: choice.data });
  }
  return verifyUrn(parsed.data, { urn, college }, cast);
}
