import type { StepKey } from '@collegium/rules';
import { countedEn, countedFr, policyEn, policyFr } from './sentences-base.js';

type WeightsKey = Extract<
  StepKey,
  | `quorum.college-${string}`
  | `quorum.rights-${string}`
  | `quorum.any-${string}`
  | `voices.${string}`
  | `college.${string}`
  | `weights.${string}`
>;

const calledFr = 'sur {called, plural, one {1 membre convoqué} other {# membres convoqués}}';
const calledEn = 'out of {called, plural, one {1 member called} other {# members called}}';
const membersFr =
  '{members, plural, =0 {aucun membre convoqué} one {1 membre convoqué} other {# membres convoqués}}';
const membersEn = '{members, plural, =0 {no member called} one {1 member called} other {# members called}}';
const formedFr = `Collège {college} : ${membersFr}, il en faut {minMembers} pour le former`;
const formedEn = `College {college}: ${membersEn}, {minMembers} are needed to form it`;
const anyFr =
  '{reached, plural, =0 {aucune n’est remplie} one {1 est remplie} other {# sont remplies}} sur {tests}';
const anyEn = '{reached, plural, =0 {none holds} one {1 holds} other {# hold}} out of {tests}';

/** The steps of quorums by college or by rights, of voices and of weights (`stepKeys`). */
export const weightsSteps: Readonly<Record<'fr' | 'en', Readonly<Record<WeightsKey, string>>>> = {
  fr: {
    'quorum.college-reached': `Collège {college} : le quorum est atteint, {heads} {counted} ${calledFr}, il en fallait au moins {needed}.`,
    'quorum.college-missed': `Collège {college} : le quorum n’est pas atteint, {heads} {counted} ${calledFr}, il en fallait au moins {needed}.`,
    'quorum.rights-reached':
      'Le quorum est atteint : les membres {counted} portent {share} des droits de vote (seuil : {threshold}).',
    'quorum.rights-missed':
      'Le quorum n’est pas atteint : les membres {counted} portent {share} des droits de vote (seuil : {threshold}).',
    'quorum.any-reached': `Le quorum est atteint : une condition suffit, ${anyFr}.`,
    'quorum.any-missed': `Le quorum n’est pas atteint : il suffirait d’une condition, ${anyFr}.`,
    'voices.assigned':
      'Les voix sont comptées {unit, select, shares {selon les parts de chaque membre} brackets {selon le barème des statuts} fixed {selon le collège de chaque membre} other {({unit})}} : {voices, plural, one {1 voix} other {# voix}} pour {members, plural, one {1 membre convoqué} other {# membres convoqués}}.',
    'voices.cap':
      'Aucun membre n’a plus de {share} des voix {base, select, members {de tous les membres convoqués} present_or_represented {des membres présents ou représentés} other {({base})}} : {most, plural, one {1 voix} other {# voix}} au plus, sur {voices, plural, one {1 voix} other {# voix}} {method, select, before_reduction {comptées avant réduction} fixpoint {comptées après réduction} other {({method})}}. {capped, plural, =0 {Aucun membre n’est ramené à ce plafond} one {1 membre est ramené à ce plafond} other {# membres sont ramenés à ce plafond}}.',
    'college.not-formed': `${formedFr}. Le collège n’est pas formé : son poids, {weight}, ${policyFr}.`,
    'college.merged': `${formedFr}. Le collège n’est pas formé : il est réuni au collège {into}, où ses membres votent et qui reçoit son poids, {weight}.`,
    'college.votes-elsewhere':
      'Le collège {college} n’étant pas formé, ses membres votent dans le collège {into}.',
    'college.absent': `Collège {college} : ${membersFr}, aucun ne prend part au vote. Son poids, {weight}, ${policyFr}.`,
    'college.absent-blocks': `Collège {college} : ${membersFr}, aucun ne prend part au vote. Les statuts ne permettent pas de décider sans ce collège.`,
    'college.silent': `Collège {college} : aucun suffrage exprimé, pour {votes, plural, =0 {aucun bulletin} one {1 bulletin} other {# bulletins}}. Son poids, {weight}, ${policyFr}.`,
    'weights.redistributed':
      'À répartir : {weight} (poids du collège {college}), {policy, select, redistribute_equal {à parts égales} redistribute_proportional {en proportion des poids} other {({policy})}}{cap, select, 1 {} other {, sans qu’aucun collège dépasse {cap}}} ; les poids deviennent : {colleges}.',
    'weights.cap-lifted':
      'Le plafond ({cap}) ne peut pas tenir dans {colleges, plural, one {1 collège} other {# collèges}} : il est levé pour ce qui reste à répartir.',
    'weights.suspended':
      'La pondération est suspendue : {colleges, plural, =0 {aucun collège} one {1 collège} other {# collèges}} {counting, select, formed {{colleges, plural, one {est formé} other {sont formés}}} taking_part {{colleges, plural, one {s’exprime} other {s’expriment}}} other {({counting})}}, il en faut {least}. Toutes les voix comptent autant.',
    'weights.effective': 'Poids des collèges pour cette décision : {colleges}.',
    'college.share': `Collège {college} : {for} pour sur ${countedFr}, à multiplier par son poids, {weight} ; il reporte {carried}.`,
    'college.majority-reached': `Collège {college} : {for} pour sur ${countedFr}, la majorité du collège est atteinte (seuil : {threshold}) ; il reporte tout son poids, {carried}.`,
    'college.majority-missed': `Collège {college} : {for} pour sur ${countedFr}, la majorité du collège n’est pas atteinte (seuil : {threshold}) ; il ne reporte rien de son poids, {weight}.`,
    'college.divided': `Collège {college} : {for} pour sur ${countedFr}, le collège est exactement partagé ; {policy, select, split_half {il reporte la moitié de son poids, {carried}} against {son poids, {weight}, compte contre} weight_lost {son poids, {weight}, est perdu} other {({policy})}}.`,
  },
  en: {
    'quorum.college-reached': `College {college}: the quorum is reached, {heads} {counted} ${calledEn}, at least {needed} were needed.`,
    'quorum.college-missed': `College {college}: the quorum is not reached, {heads} {counted} ${calledEn}, at least {needed} were needed.`,
    'quorum.rights-reached':
      'The quorum is reached: the members {counted} carry {share} of the voting rights (threshold: {threshold}).',
    'quorum.rights-missed':
      'The quorum is not reached: the members {counted} carry {share} of the voting rights (threshold: {threshold}).',
    'quorum.any-reached': `The quorum is reached: one condition is enough, ${anyEn}.`,
    'quorum.any-missed': `The quorum is not reached: one condition would be enough, ${anyEn}.`,
    'voices.assigned':
      'Votes are counted {unit, select, shares {by the shares of each member} brackets {by the scale of the statutes} fixed {by the college of each member} other {({unit})}}: {voices, plural, one {1 vote} other {# votes}} for {members, plural, one {1 member called} other {# members called}}.',
    'voices.cap':
      'No member has more than {share} of the votes {base, select, members {of all members called} present_or_represented {of the members present or represented} other {({base})}}: {most, plural, one {1 vote} other {# votes}} at most, out of {voices, plural, one {1 vote} other {# votes}} {method, select, before_reduction {counted before any is cut} fixpoint {counted after the cut} other {({method})}}. {capped, plural, =0 {No member is brought down to this cap} one {1 member is brought down to this cap} other {# members are brought down to this cap}}.',
    'college.not-formed': `${formedEn}. The college is not formed: its weight, {weight}, ${policyEn}.`,
    'college.merged': `${formedEn}. The college is not formed: it is merged into college {into}, where its members vote and which receives its weight, {weight}.`,
    'college.votes-elsewhere': 'As college {college} is not formed, its members vote in college {into}.',
    'college.absent': `College {college}: ${membersEn}, none takes part in the vote. Its weight, {weight}, ${policyEn}.`,
    'college.absent-blocks': `College {college}: ${membersEn}, none takes part in the vote. The statutes do not allow a decision without this college.`,
    'college.silent': `College {college}: no vote expressed, for {votes, plural, =0 {no ballot} one {1 ballot} other {# ballots}}. Its weight, {weight}, ${policyEn}.`,
    'weights.redistributed':
      'To share: {weight} (weight of college {college}), {policy, select, redistribute_equal {equally} redistribute_proportional {in proportion to the weights} other {({policy})}}{cap, select, 1 {} other {, no college passing {cap}}}; the weights become: {colleges}.',
    'weights.cap-lifted':
      'The cap ({cap}) cannot hold in {colleges, plural, one {1 college} other {# colleges}}: it is lifted for what is left to share.',
    'weights.suspended':
      'The weighting is suspended: {colleges, plural, =0 {no college} one {1 college} other {# colleges}} {counting, select, formed {{colleges, plural, one {is formed} other {are formed}}} taking_part {{colleges, plural, one {expresses a vote} other {express a vote}}} other {({counting})}}, {least} are needed. All votes count alike.',
    'weights.effective': 'Weights of the colleges for this decision: {colleges}.',
    'college.share': `College {college}: {for} for out of ${countedEn}, to multiply by its weight, {weight}; it carries over {carried}.`,
    'college.majority-reached': `College {college}: {for} for out of ${countedEn}, the majority of the college is reached (threshold: {threshold}); it carries over its whole weight, {carried}.`,
    'college.majority-missed': `College {college}: {for} for out of ${countedEn}, the majority of the college is not reached (threshold: {threshold}); it carries over nothing of its weight, {weight}.`,
    'college.divided': `College {college}: {for} for out of ${countedEn}, the college is exactly divided; {policy, select, split_half {it carries over half its weight, {carried}} against {its weight, {weight}, counts against} weight_lost {its weight, {weight}, is lost} other {({policy})}}.`,
  },
};
