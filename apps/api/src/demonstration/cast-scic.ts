import { scicColleges } from '@collegium/fixtures';
import type { PersonaPart, Player } from './cast.js';

/** Example members by college: enough that one who votes otherwise doesn't turn the vote. */
const SIZES = [7, 11, 5, 3];

/** How many of each college the script has vote for: the first in the list. */
const FAVOURABLE = [5, 7, 0, 0];

/** A made-up member of the SCIC and what the script has it answer. */
export interface ScicMember {
  readonly id: string;
  readonly name: string;
  readonly college: number;
  readonly favourable: boolean;
}

/**
 * Members of the example: 5 of 7, 7 of 11, none of 5, none of 3 are for. Carried over by majority, two colleges of four
 * are for, 65 % of the weights: adopted. In proportion, 2/5 × 5/7 + 1/4 × 7/11 is less than half: rejected.
 */
export function scicMembers(): readonly ScicMember[] {
  return scicColleges().flatMap(({ number }, index) =>
    Array.from({ length: SIZES[index] ?? 0 }, (_, place) => ({
      id: `societaire-${number}-${place + 1}`,
      name: `Sociétaire exemple ${number}.${place + 1}`,
      college: number,
      favourable: place < (FAVOURABLE[index] ?? 0),
    })),
  );
}

const officers: readonly Player[] = [
  { id: 'scic-secretariat', name: 'Secrétariat de la SCIC exemple', role: 'secretary', members: [] },
  { id: 'scic-presidence', name: 'Présidence de la SCIC exemple', role: 'chair', members: [] },
  { id: 'scic-controle', name: 'Contrôle de la SCIC exemple', role: 'auditor', members: [] },
  { id: 'scic-observation', name: 'Observation de la SCIC exemple', role: 'observer', members: [] },
];

/** The officers and the members of the example; the same in both its assemblies. */
export function scicPlayers(): readonly Player[] {
  const members = scicMembers().map(({ id, name }): Player => ({
    id,
    name,
    role: 'member',
    members: [name],
  }));
  return [...officers, ...members];
}

const bureau = [
  ['secretary', 'scic-secretariat', 'Secrétariat : prépare et accueille', 'Secretary: prepares and welcomes'],
  ['chair', 'scic-presidence', 'Présidence : ouvre, clôt, proclame', 'Chair: opens, closes, proclaims'],
  ['observer', 'scic-observation', 'Observation : le grand écran', 'Observer: the big screen'],
  ['auditor', 'scic-controle', 'Contrôle : vérifie le dossier', 'Auditor: checks the record'],
] as const;

/** Roles of one of the two assemblies, whose name stands before each key. */
export function scicPersonas(play: string): readonly PersonaPart[] {
  const members = scicColleges().map(({ number, name }): PersonaPart => {
    // Who may be played by a visitor votes as most of its college in the script.
    return {
      key: `${play}-member-${number}`,
      player: `societaire-${number}-1`,
      label: { fr: `Sociétaire : collège ${number}, ${name}`, en: `Member: college ${number}, ${name}` },
      college: number,
    };
  });
  return [
    ...bureau.map(([key, player, fr, en]): PersonaPart => {
      return { key: `${play}-${key}`, player, label: { fr, en }, college: null };
    }),
    ...members,
  ];
}
