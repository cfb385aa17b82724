import type { RuleKey } from '@collegium/rules';
import { ownBaseEn, ownBaseFr, policyEn, policyFr } from './sentences-base.js';

type Head =
  | `carry-${string}`
  | `college-${string}`
  | `weight${string}`
  | 'formed-from'
  | `votes-${string}`
  | 'absent'
  | 'silent'
  | 'redistribution-cap'
  | 'suspended-below'
  | `voices-${string}`;
type WeightsRuleKey = Extract<RuleKey, `rule.${Head}`>;

const dividedFr =
  '{policy, select, weight_lost {ne reporte rien : son poids est perdu} split_half {reporte la moitié de son poids} against {compte contre, de tout son poids} other {({policy})}}';
const dividedEn =
  '{policy, select, weight_lost {carries over nothing: its weight is lost} split_half {carries over half its weight} against {counts against, with its whole weight} other {({policy})}}';
const formedFr = 'à partir de {members, plural, one {1 membre} other {# membres}}';
const formedEn = 'from {members, plural, one {1 member} other {# members}} on';

/** What colleges weigh, what becomes of a weight, and the voices of a member, in version 2 (`ruleKeys`). */
export const weightsRules: Readonly<Record<'fr' | 'en', Readonly<Record<WeightsRuleKey, string>>>> = {
  fr: {
    'rule.carry-proportional': `Report des voix à la proportionnelle : chaque collège reporte son poids, multiplié par la part ${ownBaseFr} qui est pour.`,
    'rule.carry-majority': `Report des voix à la majorité : un collège reporte tout son poids si {threshold} ${ownBaseFr} sont pour, et rien sinon.`,
    'rule.carry-majority-own': `Le collège {college} reporte tout son poids si {threshold} ${ownBaseFr} sont pour, et rien sinon.`,
    'rule.college-divided': `Un collège exactement partagé ${dividedFr}.`,
    'rule.college-divided-own': `S’il est exactement partagé, le collège {college} ${dividedFr}.`,
    'rule.weights': 'Poids des collèges : {colleges}.',
    'rule.weight-bounds':
      'Limites légales : aucun collège sous {min} ni au-dessus de {max} du total des voix{least, plural, =0 {} one {, 1 collège au moins} other {, # collèges au moins}} ; {enforce, select, warn {un écart est signalé} block {un écart empêche le scrutin} other {({enforce})}}.',
    'rule.formed-from': `Un collège est formé ${formedFr} ; sinon, son poids ${policyFr}.`,
    'rule.college-formed-from': `Le collège {college} est formé ${formedFr} ; sinon, son poids ${policyFr}.`,
    'rule.college-merged': `Le collège {college} est formé ${formedFr} ; sinon, il est réuni au collège {into}, où ses membres votent et qui reçoit son poids.`,
    'rule.votes-in': 'Si le collège {college} n’est pas formé, ses membres votent dans le collège {into}.',
    'rule.votes-nowhere': 'Les membres d’un collège qui n’est pas formé ne votent pas (collège {colleges}).',
    'rule.absent': `Si aucun membre d’un collège ne prend part au vote, {policy, select, block {on ne peut pas décider} other {son poids ${policyFr}}}.`,
    'rule.silent': `Si aucun suffrage n’est exprimé dans un collège qui prend part au vote, son poids ${policyFr}.`,
    'rule.redistribution-cap':
      'Une répartition à parts égales ne porte aucun collège au-dessus de {cap} du total.',
    'rule.suspended-below':
      'Si moins de {least, plural, one {1 collège} other {# collèges}} {counting, select, formed {sont formés} taking_part {s’expriment} other {({counting})}}, la pondération est suspendue : toutes les voix comptent autant.',
    'rule.voices-head': 'Un membre, une voix.',
    'rule.voices-shares': 'Chaque membre a autant de voix que de parts.',
    'rule.voices-brackets': 'Le nombre de voix d’un membre suit un barème : {brackets} ; rien en dessous.',
    'rule.voices-beyond':
      'Au-delà du dernier seuil du barème : {voices, plural, one {1 voix} other {# voix}} de plus par tranche de {every}.',
    'rule.voices-fixed': 'Nombre de voix de chaque membre, selon son collège : {colleges}.',
    'rule.voices-cap':
      'Aucun membre n’a plus de {share} des voix {base, select, members {de tous les membres convoqués} present_or_represented {des membres présents ou représentés} other {({base})}}, {method, select, before_reduction {comptées avant toute réduction} fixpoint {comptées après réduction} other {({method})}} ; chacun en garde une.',
  },
  en: {
    'rule.carry-proportional': `Proportional carry-over: each college carries over its weight, multiplied by the share ${ownBaseEn} that is for.`,
    'rule.carry-majority': `Majority carry-over: a college carries over its whole weight if {threshold} ${ownBaseEn} are for, and nothing otherwise.`,
    'rule.carry-majority-own': `College {college} carries over its whole weight if {threshold} ${ownBaseEn} are for, and nothing otherwise.`,
    'rule.college-divided': `A college that is exactly divided ${dividedEn}.`,
    'rule.college-divided-own': `When it is exactly divided, college {college} ${dividedEn}.`,
    'rule.weights': 'Weights of the colleges: {colleges}.',
    'rule.weight-bounds':
      'Legal limits: no college below {min} or above {max} of all votes{least, plural, =0 {} one {, at least 1 college} other {, at least # colleges}}; {enforce, select, warn {going beyond them is pointed out} block {going beyond them prevents the ballot} other {({enforce})}}.',
    'rule.formed-from': `A college is formed ${formedEn}; otherwise its weight ${policyEn}.`,
    'rule.college-formed-from': `College {college} is formed ${formedEn}; otherwise its weight ${policyEn}.`,
    'rule.college-merged': `College {college} is formed ${formedEn}; otherwise it is merged into college {into}, where its members vote and which receives its weight.`,
    'rule.votes-in': 'If college {college} is not formed, its members vote in college {into}.',
    'rule.votes-nowhere': 'The members of a college that is not formed do not vote (college {colleges}).',
    'rule.absent': `If no member of a college takes part in the vote, {policy, select, block {nothing can be decided} other {its weight ${policyEn}}}.`,
    'rule.silent': `If no vote is expressed in a college that takes part, its weight ${policyEn}.`,
    'rule.redistribution-cap': 'An equal sharing takes no college above {cap} of the total.',
    'rule.suspended-below':
      'If fewer than {least, plural, one {1 college} other {# colleges}} {counting, select, formed {are formed} taking_part {express a vote} other {({counting})}}, the weighting is suspended: all votes count alike.',
    'rule.voices-head': 'One member, one vote.',
    'rule.voices-shares': 'Each member has as many votes as shares.',
    'rule.voices-brackets': 'The number of votes of a member follows a scale: {brackets}; none below.',
    'rule.voices-beyond':
      'Beyond the last step of the scale: {voices, plural, one {1 vote} other {# votes}} more for each further {every}.',
    'rule.voices-fixed': 'Number of votes of each member, by college: {colleges}.',
    'rule.voices-cap':
      'No member has more than {share} of the votes {base, select, members {of all members called} present_or_represented {of the members present or represented} other {({base})}}, {method, select, before_reduction {counted before any is cut} fixpoint {counted after the cut} other {({method})}}; everyone keeps one.',
  },
};
