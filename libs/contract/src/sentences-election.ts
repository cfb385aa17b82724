import type { StepKey } from '@collegium/rules';

type ElectionKey = Extract<StepKey, `election.${string}`>;

/** The steps of an election (`stepKeys`), for `decide-sentences.ts`. */
export const electionSteps: Readonly<Record<'fr' | 'en', Readonly<Record<ElectionKey, string>>>> = {
  fr: {
    'election.rank':
      'Dans l’ordre des voix, pour {seats, plural, one {1 siège} other {# sièges}} : {options}.',
    'election.seat': 'Siège {seat} sur {seats} : {option}, {votes, plural, one {1 voix} other {# voix}}.',
    'election.vacant':
      '{vacant, plural, one {1 siège reste vacant} other {# sièges restent vacants}} sur {seats} : {withVotes, plural, =0 {aucun candidat n’a} one {1 seul candidat a} other {# candidats seulement ont}} obtenu des voix, sur {candidates}.',
    'election.tie':
      'Égalité à {votes, plural, one {1 voix} other {# voix}} entre {options}, pour {seats, plural, one {le dernier siège} other {les # derniers sièges}}.',
    'election.lot':
      'Le sort départage {options}, à {votes, plural, one {1 voix} other {# voix}}, pour {seats, plural, one {1 siège} other {# sièges}}. Sont désignés : {drawn}. Graine du tirage : {seed}.',
    'election.lot-too-large':
      'Trop de noms à égalité pour un tirage équitable avec cette graine ({seed}) : {options}, pour {seats, plural, one {1 siège} other {# sièges}}.',
    'election.new-vote':
      '{seats, plural, one {1 siège est renvoyé} other {# sièges sont renvoyés}} à un nouveau vote, pour départager {options}, à {votes, plural, one {1 voix} other {# voix}}.',
    'election.tie-break-unused':
      '{kind, select, lot {Un tirage au sort} other {Un nouveau vote}} était prévu : aucune égalité ne le demande.',
  },
  en: {
    'election.rank':
      'In the order of their votes, for {seats, plural, one {1 seat} other {# seats}}: {options}.',
    'election.seat': 'Seat {seat} of {seats}: {option}, {votes, plural, one {1 vote} other {# votes}}.',
    'election.vacant':
      '{vacant, plural, one {1 seat stays vacant} other {# seats stay vacant}} out of {seats}: {withVotes, plural, =0 {no candidate} one {only 1 candidate} other {only # candidates}} received votes, out of {candidates}.',
    'election.tie':
      'A tie at {votes, plural, one {1 vote} other {# votes}} between {options}, for {seats, plural, one {the last seat} other {the last # seats}}.',
    'election.lot':
      'A lot decides between {options}, at {votes, plural, one {1 vote} other {# votes}}, for {seats, plural, one {1 seat} other {# seats}}. Drawn: {drawn}. Seed of the lot: {seed}.',
    'election.lot-too-large':
      'Too many names are tied for a fair lot with this seed ({seed}): {options}, for {seats, plural, one {1 seat} other {# seats}}.',
    'election.new-vote':
      '{seats, plural, one {1 seat is left} other {# seats are left}} to a new vote, to decide between {options}, at {votes, plural, one {1 vote} other {# votes}}.',
    'election.tie-break-unused':
      '{kind, select, lot {A lot} other {A new vote}} was foreseen: no tie asks for it.',
  },
};
