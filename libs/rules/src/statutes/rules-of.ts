import type { DeclaredUrn, ElectionCollege } from '../ballot-rules.js';
import type { DraftRules } from '../readiness.js';
import type { ElectionRulesV2, ResolutionRulesV2, RulesV2, TicketRulesV2 } from '../rules-v2.js';
import type { Statutes } from './statutes.js';

/** What a ballot is about, and so which of the statutes' settings it takes. */
export type AskedBallot =
  | { readonly kind: 'resolution' }
  | { readonly kind: 'ratification'; readonly ratifies: readonly string[] }
  | { readonly kind: 'election'; readonly colleges: readonly ElectionCollege[] }
  | { readonly kind: 'ticket'; readonly tickets: readonly string[] };

/** Rules under statutes that may not be settled yet: `null` where a clause has still to be read there. */
export type RulesUnderStatutes =
  | (Omit<ResolutionRulesV2, 'tests' | 'unanimity' | 'weighting'> &
      Pick<Statutes['resolution'], 'tests' | 'unanimity'> &
      Pick<Statutes, 'weighting'>)
  | ElectionRulesV2
  | (Omit<TicketRulesV2, 'electorate' | 'majority'> & Pick<Statutes['ticket'], 'electorate' | 'majority'>);

/**
 * The rules that a ballot takes from the statutes: open, voted by the members (a ticket by whom the statutes say), each
 * clause with its article. A list in block is a resolution with the majority and the unanimity of ratifications.
 */
export function rulesOf(
  statutes: Statutes,
  asked: AskedBallot,
  urns: readonly DeclaredUrn[],
): RulesUnderStatutes {
  const { quorum, voices, articles, weighting, resolution, ratification, election, ticket } = statutes;
  const ofAny = {
    version: 2,
    secrecy: 'open',
    electorate: 'members',
    urns,
    quorum,
    voices,
    articles,
  } as const;
  switch (asked.kind) {
    case 'resolution':
      return { ...ofAny, kind: 'resolution', weighting, ...resolution };
    case 'ratification': {
      const { ratifies } = asked;
      return { ...ofAny, kind: 'resolution', ratifies, weighting, ...resolution, ...ratification };
    }
    case 'election':
      return { ...ofAny, kind: 'election', ...election, colleges: asked.colleges };
    case 'ticket': {
      const { tickets } = asked;
      return { ...ofAny, kind: 'ticket', tickets, ...ticket, unanimity: 'all_expressed_for' };
    }
  }
}

/** What a ballot with these rules is about, whoever's statutes they were taken from. */
export function askedBy(rules: DraftRules): AskedBallot {
  switch (rules.kind) {
    case 'resolution':
      return 'ratifies' in rules && rules.ratifies
        ? { kind: 'ratification', ratifies: rules.ratifies }
        : { kind: 'resolution' };
    case 'election':
      return { kind: 'election', colleges: rules.colleges ?? [] };
    case 'ticket':
      return { kind: 'ticket', tickets: rules.tickets ?? [] };
  }
}

/** Whether nothing is left to read in the statutes: these rules can be frozen. */
export function isSettled(rules: RulesUnderStatutes): rules is RulesV2 {
  switch (rules.kind) {
    case 'resolution':
      return rules.tests !== null && rules.unanimity !== null && isWeightingSettled(rules.weighting);
    case 'election':
      return true;
    case 'ticket':
      return rules.electorate !== null && rules.majority !== null;
  }
}

function isWeightingSettled(weighting: Statutes['weighting']): boolean {
  return weighting === 'none' || (weighting.carryOver !== null && weighting.denominator !== null);
}
