import type { AbsentPolicy, Statutes } from '@collegium/rules';
import type { Place } from '../text/sentence.js';
import { choice, type Writing } from '../text/writing.js';

/** What becomes of the weight of a college that doesn't use it. `more`: the policies that only some cases know. */
export function policyPlace<Policy extends AbsentPolicy>(
  { w }: Writing,
  value: Policy,
  more: readonly Extract<Policy, 'against' | 'block'>[],
  set: (policy: Policy) => Statutes,
): Place {
  const words: Readonly<Record<AbsentPolicy, string>> = {
    weight_lost: w(
      'son poids est perdu : il ne compte pour personne',
      'its weight is lost: it counts for nobody',
    ),
    redistribute_equal: w(
      'son poids est réparti à parts égales entre les autres',
      'its weight is shared equally among the others',
    ),
    redistribute_proportional: w(
      'son poids est réparti entre les autres selon leurs poids',
      'its weight is shared among the others by their weights',
    ),
    against: w('son poids compte contre', 'its weight counts against'),
    block: w('rien ne peut être décidé', 'nothing can be decided'),
  };
  const offered: readonly AbsentPolicy[] = [
    'weight_lost',
    'redistribute_equal',
    'redistribute_proportional',
    ...more,
  ];
  return choice<AbsentPolicy>(
    w('Ce que devient son poids', 'What becomes of its weight'),
    value,
    offered.map((policy) => [policy, words[policy]] as const),
    (policy) => set(policy as Policy),
  );
}
