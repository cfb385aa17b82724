import { catalogue, type KeyOf } from '../../../shared/i18n/catalogue.js';

/** The words of the ballot paper. */
export const paperMessages = catalogue({
  fr: {
    'answer.blank': 'Vote blanc',
    'answer.blank.hint': 'Vous participez sans choisir.',
    'ticket.legend': 'Choisissez un binôme',
    'names.legend': '{max, plural, one {Choisissez un nom} other {Choisissez jusqu’à # noms}}',
    'names.counter': '{count} sur {max}',
    'names.counter.spoken':
      '{count, plural, =0 {Aucun nom choisi} one {# nom choisi} other {# noms choisis}} sur {max}',
    'names.full': 'Vous êtes au maximum. Retirez un nom pour en choisir un autre.',
    'names.blank': 'Bulletin blanc : les noms sont au repos. Décochez « Vote blanc » pour les retrouver.',
    'names.too-few': 'Choisissez encore {missing, plural, one {# nom} other {# noms}} au moins.',
    'names.none': 'Aucun candidat dans votre collège.',
    'rule.majority': 'Adopté si les « pour » dépassent la moitié des suffrages exprimés.',
    'rule.more-than': 'Adopté si les « pour » dépassent {threshold} des suffrages exprimés.',
    'rule.at-least': 'Adopté si les « pour » atteignent {threshold} des suffrages exprimés.',
    'rule.neutral-both': 'L’abstention et le vote blanc ne comptent ni pour ni contre.',
    'rule.neutral-abstention': 'L’abstention ne compte ni pour ni contre.',
    'rule.neutral-blank': 'Le vote blanc ne compte ni pour ni contre.',
    'rule.most-votes':
      'Collège {college} : {seats, plural, one {un siège, élu à la majorité relative} other {# sièges, élus à la majorité relative}}, c’est-à-dire à qui reçoit le plus de voix.',
    'rule.most-votes-all':
      '{seats, plural, one {Un siège, élu} other {# sièges, élus}} à la majorité relative, chaque collège votant pour les siens.',
  },
  en: {
    'answer.blank': 'Blank vote',
    'answer.blank.hint': 'You take part without choosing.',
    'ticket.legend': 'Choose one ticket',
    'names.legend': '{max, plural, one {Choose one name} other {Choose up to # names}}',
    'names.counter': '{count} of {max}',
    'names.counter.spoken':
      '{count, plural, =0 {No name chosen} one {# name chosen} other {# names chosen}} of {max}',
    'names.full': 'That is the most allowed. Remove a name to choose another.',
    'names.blank': 'Blank paper: the names are at rest. Untick “Blank vote” to find them again.',
    'names.too-few': 'Choose at least {missing, plural, one {# more name} other {# more names}}.',
    'names.none': 'There is no candidate in your college.',
    'rule.majority': 'Adopted if the votes for are more than half of the votes expressed.',
    'rule.more-than': 'Adopted if the votes for are more than {threshold} of the votes expressed.',
    'rule.at-least': 'Adopted if the votes for reach {threshold} of the votes expressed.',
    'rule.neutral-both': 'Abstentions and blank votes count neither for nor against.',
    'rule.neutral-abstention': 'Abstentions count neither for nor against.',
    'rule.neutral-blank': 'Blank votes count neither for nor against.',
    'rule.most-votes':
      'College {college}: {seats, plural, one {one seat, filled by relative majority} other {# seats, filled by relative majority}}, that is by those who receive the most votes.',
    'rule.most-votes-all':
      '{seats, plural, one {One seat, filled} other {# seats, filled}} by relative majority, each college voting for its own.',
  },
});
export type PaperKey = KeyOf<typeof paperMessages>;
