import type { BallotRules, DeclaredUrn } from './ballot-rules.js';
import { isBlank } from './choice.js';
import type { Choice } from './choice.js';
import type { UrnTally } from './facts.js';
import { optionsOf } from './urns.js';

/** An urn before the first vote: every option is there with 0, so that a live picture shows them all. */
export function emptyTally(rules: BallotRules, { urn, college }: DeclaredUrn): UrnTally {
  const counts = Object.fromEntries([...optionsOf(rules, college)].map((option) => [option, 0]));
  return { urn, college, counts, blank: 0, void: 0, abstention: 0, votes: 0 };
}

/** The tally with one vote more. The choice has passed `checkChoice`; the order of votes never matters. */
export function applyChoice(tally: UrnTally, choice: Choice): UrnTally {
  return applyChoices(tally, [choice]);
}

/**
 * The tally with a batch of votes more. Costs the options once and then each vote's names: never the votes before.
 */
export function applyChoices(tally: UrnTally, choices: readonly Choice[]): UrnTally {
  const added = new Map<string, number>();
  let blank = 0;
  let abstention = 0;
  for (const choice of choices) {
    if (isBlank(choice)) blank += 1;
    if (isAbstention(choice)) abstention += 1;
    for (const name of namesIn(choice)) added.set(name, (added.get(name) ?? 0) + 1);
  }
  const before = new Map(Object.entries(tally.counts));
  const changed = [...added].map(([option, votes]) => [option, (before.get(option) ?? 0) + votes]);
  return {
    ...tally,
    counts: { ...tally.counts, ...Object.fromEntries(changed) },
    blank: tally.blank + blank,
    abstention: tally.abstention + abstention,
    votes: tally.votes + choices.length,
  };
}

function isAbstention(choice: Choice): boolean {
  return choice.kind === 'option' && choice.option === 'abstention';
}

function namesIn(choice: Choice): readonly string[] {
  if (choice.kind === 'names') return choice.options;
  return choice.kind === 'blank' || choice.option === 'abstention' ? [] : [choice.option];
}
