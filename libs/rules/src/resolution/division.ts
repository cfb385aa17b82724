import type { DivisionFacts } from '../facts.js';
import type { ResolutionRulesV2 } from '../rules-v2.js';
import { makeStep } from '../steps.js';
import type { Step } from '../steps.js';

/** How a resolution ended. `tied` waits for what the assembly does about an exact division. */
export type ResolutionOutcome = 'adopted' | 'rejected' | 'tied';

export interface Settled {
  readonly outcome: ResolutionOutcome;
  readonly steps: readonly Step[];
}

/**
 * A resolution exactly divided: rejected, unless the rules give the chair a casting vote or ask for a new vote. A casting
 * vote would tell what the chair voted: in a sealed ballot there is none, and the question is rejected.
 */
export function settleDivision(rules: ResolutionRulesV2, fact: DivisionFacts | undefined): Settled {
  const say = (
    outcome: ResolutionOutcome,
    key: 'decision.casting-vote-awaited' | 'decision.casting-vote-sealed' | 'decision.tie-new-vote',
    holds: boolean | null,
  ): Settled => ({ outcome, steps: [makeStep(rules.articles, { key, inputs: {}, holds })] });
  if (rules.tie === 'rejected') return { outcome: 'rejected', steps: unused(rules, fact) };
  if (rules.tie === 'new_vote') {
    const settled = say(fact?.kind === 'new-vote' ? 'rejected' : 'tied', 'decision.tie-new-vote', null);
    return fact?.kind === 'casting-vote'
      ? { ...settled, steps: [...settled.steps, ...unused(rules, fact)] }
      : settled;
  }
  if (rules.secrecy === 'sealed') return say('rejected', 'decision.casting-vote-sealed', false);
  if (fact?.kind !== 'casting-vote') {
    const settled = say('tied', 'decision.casting-vote-awaited', null);
    return { ...settled, steps: [...settled.steps, ...unused(rules, fact)] };
  }
  const holds = fact.side === 'for';
  const step = makeStep(rules.articles, { key: 'decision.casting-vote', inputs: { side: fact.side }, holds });
  return { outcome: holds ? 'adopted' : 'rejected', steps: [step] };
}

/** A casting vote or a new vote that nothing asked for changes nothing, and is said rather than passed over. */
export function unused({ articles }: ResolutionRulesV2, fact: DivisionFacts | undefined): Step[] {
  if (fact === undefined) return [];
  return [makeStep(articles, { key: 'decision.division-unused', inputs: { kind: fact.kind }, holds: null })];
}
