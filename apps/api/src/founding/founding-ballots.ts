import { rulesOf, type AskedBallot, type DraftRules, type Statutes } from '@collegium/rules';
import type { BallotEntity } from '../ballots/ballot.entity.js';

interface Candidate {
  /** The member's id: it is also the option's. */
  readonly id: string;
  readonly name: string;
  readonly college: number;
}

export type BallotDraft = Pick<BallotEntity, 'kind' | 'question' | 'options' | 'rules'>;

interface Drafting {
  readonly statutes: Statutes;
  readonly uuid: () => string;
}

const answers = [
  { id: 'for', label: 'Pour', college: null },
  { id: 'against', label: 'Contre', college: null },
  { id: 'abstention', label: 'Abstention', college: null },
] as const;

/**
 * Rules under the statutes, with an urn for each college: turnout and tallies can be shown per college while it is open,
 * and weighed.
 */
function rulesFor({ statutes, uuid }: Drafting, asked: AskedBallot): DraftRules {
  const urns = statutes.colleges.map(({ number }) => ({ urn: uuid(), college: number }));
  return rulesOf(statutes, asked, urns);
}

/** A question to the members. */
export function ask(drafting: Drafting, question: BallotDraft['question']): BallotDraft {
  return {
    kind: 'resolution',
    question,
    options: [...answers],
    rules: rulesFor(drafting, { kind: 'resolution' }),
  };
}

/** First on a founding assembly's agenda: without statutes there is nothing to elect. */
export function adoptStatutes(drafting: Drafting, organisation: string): BallotDraft {
  return ask(drafting, {
    fr: `Adoptez-vous les statuts de l’organisme « ${organisation} » ?`,
    en: `Do you adopt the statutes of “${organisation}”?`,
  });
}

/** The first board: each college votes for its own candidates, and has an urn of its own. */
export function electBoard(drafting: Drafting, candidates: readonly Candidate[]): BallotDraft {
  const colleges = drafting.statutes.colleges.map(({ number, seats }) => ({
    college: number,
    seats,
    minNames: 0,
    maxNames: seats,
    candidates: candidates.filter(({ college }) => college === number).map(({ id }) => id),
  }));
  return {
    kind: 'election',
    question: { fr: 'Élection du premier conseil d’administration', en: 'Election of the first board' },
    options: candidates.map(({ id, name, college }) => ({ id, label: name, college })),
    rules: rulesFor(drafting, { kind: 'election', colleges }),
  };
}

/** The board in block. Who is on it stands there once its election is proclaimed (`lists-of-the-board.ts`). */
export function ratifyBoard(drafting: Drafting): BallotDraft {
  return {
    ...ask(drafting, {
      fr: 'Ratifiez-vous en bloc le conseil d’administration élu ?',
      en: 'Do you ratify the elected board as a whole?',
    }),
    rules: rulesFor(drafting, { kind: 'ratification', ratifies: [] }),
  };
}

/** A co-presidency, chosen among tickets of persons named together. */
export function chooseTicket(drafting: Drafting, tickets: readonly string[]): BallotDraft {
  const options = tickets.map((label, index) => ({ id: `ticket-${index + 1}`, label, college: null }));
  return {
    kind: 'ticket',
    question: { fr: 'Élection de la co-présidence', en: 'Election of the co-presidency' },
    options,
    rules: rulesFor(drafting, { kind: 'ticket', tickets: options.map(({ id }) => id) }),
  };
}

export const agendaTitles = {
  statutes: { fr: 'Adoption des statuts', en: 'Adoption of the statutes' },
  board: { fr: 'Élection du conseil d’administration', en: 'Election of the board' },
  ratification: { fr: 'Ratification du conseil en bloc', en: 'Ratification of the board as a whole' },
  ticket: { fr: 'Co-présidence', en: 'Co-presidency' },
} as const;
