import type { BallotEntity } from '../ballots/ballot.entity.js';
import { electionRules, resolutionRules, type StatutesSettings } from '../organisations/statutes-settings.js';

interface Candidate {
  /** The member's id: it is also the option's. */
  readonly id: string;
  readonly name: string;
  readonly college: number;
}

type BallotDraft = Pick<BallotEntity, 'kind' | 'question' | 'options' | 'rules'>;

/** First on a founding assembly's agenda: without statutes there is nothing to elect. */
export function adoptStatutes(
  statutes: StatutesSettings,
  organisation: string,
  uuid: () => string,
): BallotDraft {
  return {
    kind: 'resolution',
    question: {
      fr: `Adoptez-vous les statuts de l’organisme « ${organisation} » ?`,
      en: `Do you adopt the statutes of “${organisation}”?`,
    },
    options: [
      { id: 'for', label: 'Pour', college: null },
      { id: 'against', label: 'Contre', college: null },
      { id: 'abstention', label: 'Abstention', college: null },
    ],
    rules: resolutionRules(statutes, uuid),
  };
}

/** The first board: each college votes for its own candidates, and has an urn of its own. */
export function electBoard(
  statutes: StatutesSettings,
  candidates: readonly Candidate[],
  uuid: () => string,
): BallotDraft {
  const electing = statutes.colleges.map(({ number, seats }) => ({
    college: number,
    seats,
    urn: uuid(),
    candidates: candidates.filter(({ college }) => college === number).map(({ id }) => id),
  }));
  return {
    kind: 'election',
    question: { fr: 'Élection du premier conseil d’administration', en: 'Election of the first board' },
    options: candidates.map(({ id, name, college }) => ({ id, label: name, college })),
    rules: electionRules(statutes, electing),
  };
}

export const agendaTitles = [
  { fr: 'Adoption des statuts', en: 'Adoption of the statutes' },
  { fr: 'Élection du conseil d’administration', en: 'Election of the board' },
] as const;
