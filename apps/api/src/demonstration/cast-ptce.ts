import { ptceAssembly } from '@collegium/fixtures';
import type { PersonaPart, Player } from './cast.js';

/** The made-up member: it votes in college 1, stands for nothing, and shares its representative with PTCE NOLA. */
export const EXAMPLE_MEMBER = 'Organisation exemple (exemple)';
const SHARES_WITH = 'ptce-nola';

const officers: readonly Player[] = [
  { id: 'secretariat', name: 'Secrétariat de séance', role: 'secretary', members: [] },
  { id: 'presidence', name: 'Présidence de séance', role: 'chair', members: [] },
  { id: 'controle', name: 'Contrôle de l’assemblée', role: 'auditor', members: [] },
  { id: 'observation', name: 'Observation', role: 'observer', members: [] },
];

/** The officers, and one representation per organisation of the published board. */
export function ptcePlayers(): readonly Player[] {
  const members = ptceAssembly().members.map(({ id, name }): Player => {
    const all = id === SHARES_WITH ? [name, EXAMPLE_MEMBER] : [name];
    return { id, name: `Représentation de ${name}`, role: 'member', members: all };
  });
  return [...officers, ...members];
}

export const ptcePersonas: readonly PersonaPart[] = [
  {
    key: 'secretary',
    player: 'secretariat',
    label: {
      fr: 'Secrétariat : prépare, accueille, ouvre la porte',
      en: 'Secretary: prepares, welcomes, opens the door',
    },
    college: null,
  },
  {
    key: 'chair',
    player: 'presidence',
    label: { fr: 'Présidence : ouvre, clôt, proclame', en: 'Chair: opens, closes, proclaims' },
    college: null,
  },
  {
    key: 'member-1',
    player: 'ptce-nola',
    label: {
      fr: 'Membre du collège 1 : vote pour PTCE NOLA et pour l’organisation exemple',
      en: 'Member of college 1: votes for PTCE NOLA and for the example organisation',
    },
    college: 1,
  },
  {
    key: 'member-2',
    player: 'rtes',
    label: { fr: 'Membre du collège 2 : vote pour RTES', en: 'Member of college 2: votes for RTES' },
    college: 2,
  },
  {
    key: 'member-3',
    player: 'scic-les-ptce-francais',
    label: {
      fr: 'Membre du collège 3 : seul électeur, vote pour SCIC Les PTCE Français',
      en: 'Member of college 3: its only elector, votes for SCIC Les PTCE Français',
    },
    college: 3,
  },
  {
    key: 'observer',
    player: 'observation',
    label: { fr: 'Observation : le grand écran de la salle', en: 'Observer: the big screen of the room' },
    college: null,
  },
  {
    key: 'auditor',
    player: 'controle',
    label: {
      fr: 'Contrôle : vérifie le registre et le dossier de preuves',
      en: 'Auditor: checks the register and the evidence',
    },
    college: null,
  },
];
