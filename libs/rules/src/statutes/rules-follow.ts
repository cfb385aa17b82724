import type { BallotRules } from '../ballot-rules.js';
import type { ElectionRulesV2 } from '../rules-v2.js';
import { askedBy, rulesOf } from './rules-of.js';
import { same } from './same.js';
import type { Statutes } from './statutes.js';

/**
 * Whether frozen rules are those that these statutes settle: everything but the urns, what is put to the vote
 * (candidates, tickets, the list ratified) and the secrecy. A first round elects every college's seats; a new vote after
 * a tie is for the seats that are left, in the colleges that need it. Rules of version 1 follow statutes of version 1 only
 * (`libs/record` checks those), and a setting that isn't settled is followed by none.
 */
export function rulesFollow(
  statutes: Statutes,
  rules: BallotRules,
  { round }: { readonly round: number },
): boolean {
  if (rules.version !== 2) return false;
  const settled = rulesOf(statutes, askedBy(rules), rules.urns);
  const held = { ...rules, secrecy: settled.secrecy, articles: rules.articles ?? {} };
  return same(held, settled) && (rules.kind !== 'election' || seatsHold(statutes, rules, round));
}

function seatsHold({ colleges }: Statutes, rules: ElectionRulesV2, round: number): boolean {
  const settled = new Map(colleges.map(({ number, seats }) => [number, seats]));
  const everyCollege = rules.colleges.length === colleges.length;
  return (
    (round > 1 || everyCollege) &&
    rules.colleges.every(({ college, seats }) => {
      const most = settled.get(college) ?? 0;
      return round > 1 ? seats <= most : seats === most;
    })
  );
}
