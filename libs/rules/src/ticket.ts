import type { Outcome, TicketFinding, UnanimityFinding } from './decision.js';
import type { DecideInput } from './facts.js';
import { isDivided, majorityHolds, majorityNeeded, shareOf } from './fraction.js';
import { voicesIn } from './lift.js';
import { rank } from './ranking.js';
import type { Ranked } from './ranking.js';
import type { TicketRules } from './rules-v2.js';
import { makeStep } from './steps.js';
import type { Step } from './steps.js';
import { baseOf } from './treatment.js';
import { wholeOf } from './unanimity.js';
import { countUrns, electorsOf } from './urns.js';
import type { Count } from './urns.js';
import { assessVoices } from './voices.js';

export interface TicketResult {
  readonly outcome: Extract<Outcome, 'elected' | 'none-elected'>;
  readonly ticket: TicketFinding;
  readonly unanimity?: UnanimityFinding;
  readonly steps: readonly Step[];
}

/**
 * Elects persons together, a co-presidency. The first ticket must have more votes than any other, and the majority that
 * the rules ask for: on the votes expressed 7 of 13 have it, on the members in office 7 of 15 don't.
 */
export function decideTicket(rules: TicketRules, input: DecideInput): TicketResult {
  const count = countUrns(input.tallies, rules.tickets, electorsOf(input.roll, null));
  const ranked = rank(count);
  const [first, second] = ranked;
  const steps = [...countSteps(rules, count, ranked)];
  const none = (step: Step): TicketResult => ({
    outcome: 'none-elected',
    ticket: { elected: null },
    steps: [...steps, step],
  });
  if (first === undefined)
    return none(makeStep(rules.articles, { key: 'ticket.none', inputs: {}, holds: false }));
  if (second?.votes === first.votes) return none(tieStep(rules, ranked, first));
  const majority = majorityStep(rules, input, first, count);
  if (majority?.holds === false) return none(majority);
  return {
    outcome: 'elected',
    ticket: { elected: { option: first.option, votes: first.votes } },
    ...unanimous(rules, first, count, [
      ...steps,
      ...(majority ? [majority] : []),
      electedStep(rules, first, second),
    ]),
  };
}

function countSteps({ articles }: TicketRules, count: Count, ranked: readonly Ranked[]): Step[] {
  const { votes, blank, void: nulls, expressed } = count;
  const options = ranked.map(({ option }) => option);
  const counts = ranked.map((one) => String(one.votes));
  return [
    makeStep(articles, {
      key: 'expressed.ticket',
      inputs: { votes, blank, void: nulls, expressed },
      holds: null,
    }),
    makeStep(articles, { key: 'ticket.rank', inputs: { options, counts }, holds: null }),
  ];
}

/** The first place is shared: nobody has it, and the vote is held again. */
function tieStep({ articles }: TicketRules, ranked: readonly Ranked[], { votes }: Ranked): Step {
  const options = ranked.filter((one) => one.votes === votes).map(({ option }) => option);
  const comparison = { left: String(votes), op: '=', right: String(votes) } as const;
  return makeStep(articles, { key: 'ticket.tie', inputs: { options, votes }, comparison, holds: false });
}

function majorityStep(rules: TicketRules, input: DecideInput, first: Ranked, count: Count): Step | undefined {
  const { majority, articles } = rules;
  if (majority === 'relative') return undefined;
  const { base, threshold, op } = majority;
  const { colleges } = assessVoices(voicesIn(rules), input.attendance, { holdings: input.holdings ?? [] });
  const treated = { for: count.expressed, against: 0, neutral: count.blank + count.void };
  const of = Math.max(baseOf(base, treated, colleges), first.votes);
  const share = shareOf(first.votes, of);
  const holds = !isDivided(share, majority) && majorityHolds(share, majority);
  return makeStep(articles, {
    key: holds ? 'ticket.majority-reached' : 'ticket.majority-missed',
    inputs: {
      option: first.option,
      for: first.votes,
      count: of,
      base,
      threshold,
      needed: majorityNeeded(of, majority),
    },
    fraction: { numerator: first.votes, denominator: of },
    comparison: { left: share.toFraction(), op: isDivided(share, majority) ? '>' : op, right: threshold },
    holds,
  });
}

function electedStep({ articles }: TicketRules, { option, votes }: Ranked, second: Ranked | undefined): Step {
  const comparison = { left: String(votes), op: '>', right: String(second?.votes ?? 0) } as const;
  return makeStep(articles, { key: 'ticket.elected', inputs: { option, votes }, comparison, holds: true });
}

function unanimous(
  { articles, unanimity: meaning }: TicketRules,
  { votes: favourable }: Ranked,
  { expressed }: Count,
  steps: readonly Step[],
): Pick<TicketResult, 'unanimity' | 'steps'> {
  const holds = favourable === expressed;
  const step = makeStep(articles, {
    key: 'unanimity.all-expressed-for',
    inputs: { favourable, expressed },
    ...wholeOf({ favourable, expressed }),
    holds,
  });
  return { unanimity: { meaning, holds, colleges: [] }, steps: [...steps, step] };
}
