import type { FaultKind } from '@collegium/rules';
import { faultsV2 } from './sentences-faults-v2.js';

const fr: Readonly<Record<FaultKind, string>> = {
  ...faultsV2.fr,
  'not-a-count': 'un nombre n’est pas un compte entier',
  'not-a-share': 'une part n’est pas une fraction entre 0 et 1',
  'not-a-seed': 'une graine n’est pas de 64 chiffres hexadécimaux',
  'college-twice': 'un collège figure deux fois',
  'candidate-twice': 'un candidat figure deux fois',
  'urn-twice': 'une urne figure deux fois',
  'tie-break-twice': 'une égalité est départagée deux fois',
  'unknown-college': 'un collège n’est pas sur la liste',
  'unknown-urn': 'une urne n’est pas déclarée',
  'unknown-option': 'un choix n’est pas proposé',
  'other-college': 'une urne est celle d’un autre collège',
  'mixed-urns': 'une urne commune côtoie des urnes par collège',
  'college-without-urn': 'un collège n’a pas d’urne',
  'college-without-attendance': 'la présence d’un collège manque',
  'more-heads-than-called': 'plus de présents que de convoqués',
  'more-votes-than-electors': 'plus de bulletins que d’inscrits',
  'sum-differs': 'la somme des choix n’est pas le nombre de bulletins',
  'count-above-expressed': 'un candidat a plus de voix que de suffrages exprimés',
  'names-out-of-bounds': 'trop ou trop peu de noms pour ces bulletins',
  'not-offered': 'un choix compté n’était pas offert',
  'nothing-to-decide': 'il n’y a rien à décider',
};

const en: Readonly<Record<FaultKind, string>> = {
  ...faultsV2.en,
  'not-a-count': 'a number is not a whole count',
  'not-a-share': 'a share is not a fraction between 0 and 1',
  'not-a-seed': 'a seed is not 64 hexadecimal digits',
  'college-twice': 'a college stands twice',
  'candidate-twice': 'a candidate stands twice',
  'urn-twice': 'an urn stands twice',
  'tie-break-twice': 'a tie is broken twice',
  'unknown-college': 'a college is not on the roll',
  'unknown-urn': 'an urn is not declared',
  'unknown-option': 'a choice is not on offer',
  'other-college': 'an urn is that of another college',
  'mixed-urns': 'a common urn stands beside urns by college',
  'college-without-urn': 'a college has no urn',
  'college-without-attendance': 'the attendance of a college is missing',
  'more-heads-than-called': 'more are present than were called',
  'more-votes-than-electors': 'more votes than electors',
  'sum-differs': 'the choices do not add up to the votes',
  'count-above-expressed': 'a candidate has more votes than were expressed',
  'names-out-of-bounds': 'too many or too few names for these votes',
  'not-offered': 'a choice that was counted was not on offer',
  'nothing-to-decide': 'there is nothing to decide',
};

/** Contradictions in words: what the input `fault` of a sentence is told as. */
export const faultWords = { fr, en } as const;
