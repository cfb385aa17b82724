import { catalogue } from '../i18n/catalogue.js';

/** The sentences of the pictures: each picture is also read. */
export const pictureMessages = catalogue({
  fr: {
    'quorum.none': 'Aucun quorum n’est demandé.',
    'quorum.reached':
      'Quorum atteint : {heads, plural, one {# membre présent ou représenté} other {# membres présents ou représentés}} sur {called}, il en faut {needed}.',
    'quorum.missed':
      'Quorum non atteint : {heads, plural, one {# membre présent ou représenté} other {# membres présents ou représentés}} sur {called}, il en faut {needed}.',
    'quorum.rights-reached':
      'Quorum atteint : {share} des droits de vote, il en faut {op, select, over {plus de } other {}}{threshold}.',
    'quorum.rights-missed':
      'Quorum non atteint : {share} des droits de vote, il en faut {op, select, over {plus de } other {}}{threshold}.',
    'quorum.together':
      'Quorum {state, select, reached {atteint} other {non atteint}} : {met, plural, =0 {aucune condition} one {# condition} other {# conditions}} sur {tests} {met, plural, =0 {remplie} one {remplie} other {remplies}}, {combine, select, any {une suffit} other {il les faut toutes}}.',
    'quorum.everyone': 'Tous',
    'quorum.row': '{heads} sur {called}, il en faut {needed}',
    'quorum.row-rights': '{share} des droits, il en faut {op, select, over {plus de } other {}}{threshold}',
    'quorum.row-short': '{heads} sur {called}, seuil {needed}',
    'quorum.row-rights-short': '{share} des droits, seuil {threshold}',
    'quorum.met': 'atteint',
    'quorum.unmet': 'non atteint',
    'quorum.threshold': 'seuil : {needed}',
    'turnout.caption': 'Participation par collège',
    'turnout.college': 'Collège',
    'turnout.votes': 'Ont voté',
    'turnout.of': '{votes} sur {electors}',
    'tally.option': 'Choix',
    'tally.votes': 'Voix',
    'tally.share': 'Part',
    'tally.elected': 'élu',
    'hemicycle.sentence':
      '{filled, plural, =0 {Aucun siège pourvu} one {# siège pourvu} other {# sièges pourvus}} sur {seats} : {detail}.',
    'hemicycle.part': 'collège {college}, {filled} sur {seats}',
    'hemicycle.table': 'Liste des sièges',
    'hemicycle.college': 'Collège',
    'hemicycle.member': 'Membre',
    'hemicycle.vacant': 'à pourvoir',
    'step.holds': 'la condition est remplie',
    'step.fails': 'la condition n’est pas remplie',
  },
  en: {
    'quorum.none': 'No quorum is required.',
    'quorum.reached':
      'Quorum reached: {heads, plural, one {# member present or represented} other {# members present or represented}} of {called}, {needed} needed.',
    'quorum.missed':
      'Quorum not reached: {heads, plural, one {# member present or represented} other {# members present or represented}} of {called}, {needed} needed.',
    'quorum.rights-reached':
      'Quorum reached: {share} of the voting rights, {op, select, over {more than } other {}}{threshold} needed.',
    'quorum.rights-missed':
      'Quorum not reached: {share} of the voting rights, {op, select, over {more than } other {}}{threshold} needed.',
    'quorum.together':
      'Quorum {state, select, reached {reached} other {not reached}}: {met, plural, =0 {no condition} one {# condition} other {# conditions}} of {tests} met, {combine, select, any {one is enough} other {all are needed}}.',
    'quorum.everyone': 'Everyone',
    'quorum.row': '{heads} of {called}, {needed} needed',
    'quorum.row-rights': '{share} of the rights, {op, select, over {more than } other {}}{threshold} needed',
    'quorum.row-short': '{heads} of {called}, threshold {needed}',
    'quorum.row-rights-short': '{share} of rights, threshold {threshold}',
    'quorum.met': 'reached',
    'quorum.unmet': 'not reached',
    'quorum.threshold': 'threshold: {needed}',
    'turnout.caption': 'Turnout by college',
    'turnout.college': 'College',
    'turnout.votes': 'Have voted',
    'turnout.of': '{votes} of {electors}',
    'tally.option': 'Choice',
    'tally.votes': 'Votes',
    'tally.share': 'Share',
    'tally.elected': 'elected',
    'hemicycle.sentence':
      '{filled, plural, =0 {No seat filled} one {# seat filled} other {# seats filled}} of {seats}: {detail}.',
    'hemicycle.part': 'college {college}, {filled} of {seats}',
    'hemicycle.table': 'List of seats',
    'hemicycle.college': 'College',
    'hemicycle.member': 'Member',
    'hemicycle.vacant': 'to be filled',
    'step.holds': 'the condition is met',
    'step.fails': 'the condition is not met',
  },
});
