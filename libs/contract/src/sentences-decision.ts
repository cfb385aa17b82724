import type { StepKey } from '@collegium/rules';
import { countedEn, countedFr } from './sentences-base.js';

type DecisionKey =
  | Extract<StepKey, `decision.${string}`>
  | 'unanimity.all-present-for'
  | 'unanimity.all-members-for'
  | 'ratification.list';
type DecisionKeyV2 = Exclude<
  DecisionKey,
  | 'decision.majority-reached'
  | 'decision.majority-missed'
  | 'decision.tie-rejected'
  | 'decision.none-expressed'
>;

const carryFr =
  '{carryOver, select, proportional {report proportionnel} majority {report majoritaire} other {({carryOver})}} des voix des collèges';
const carryEn =
  '{carryOver, select, proportional {proportional carry-over} majority {majority carry-over} other {({carryOver})}} of the colleges’ votes';
const neededFr = 'il en fallait au moins {needed} (seuil : {threshold})';
const neededEn = 'at least {needed} were needed (threshold: {threshold})';
const inCollegesFr =
  '{reached, plural, =0 {dans aucun collège} one {dans 1 collège} other {dans # collèges}} sur {colleges}, il en fallait au moins {needed}';
const inCollegesEn =
  '{reached, plural, =0 {in no college} one {in 1 college} other {in # colleges}} out of {colleges}, at least {needed} were needed';
const anyFr =
  '{reached, plural, =0 {aucune n’est atteinte} one {1 est atteinte} other {# sont atteintes}} sur {tests}';
const anyEn =
  '{reached, plural, =0 {none is reached} one {1 is reached} other {# are reached}} out of {tests}';

// "the abstentions count for (5)": one clause for each kind of vote that the statutes give a meaning.
const asFr = (kind: string, what: string): string =>
  `{${kind}As, select, for {, ${what} compte pour ({${kind}})} against {, ${what} compte contre ({${kind}})} other {}}`;
const asEn = (kind: string, what: string): string =>
  `{${kind}As, select, for {, ${what} counts for ({${kind}})} against {, ${what} counts against ({${kind}})} other {}}`;

/** The steps of a resolution in version 2 (`stepKeys`), after its weights. */
export const decisionSteps: Readonly<Record<'fr' | 'en', Readonly<Record<DecisionKeyV2, string>>>> = {
  fr: {
    'decision.counted-as': `Selon les statuts${asFr('abstention', 'l’abstention')}${asFr('blank', 'le bulletin blanc')}${asFr('void', 'le bulletin nul')} : {for} pour et {against} contre.`,
    'decision.weighted-reached': `La majorité pondérée est atteinte : {share} pour, par ${carryFr} (seuil : {threshold}).`,
    'decision.weighted-missed': `La majorité pondérée n’est pas atteinte : {share} pour, par ${carryFr} (seuil : {threshold}).`,
    'decision.weighted-tie': `Les voix pondérées se partagent exactement : {share} pour, par ${carryFr}.`,
    'decision.base-reached': `La majorité est atteinte : {for} pour sur ${countedFr}, ${neededFr}.`,
    'decision.base-missed': `La majorité n’est pas atteinte : {for} pour sur ${countedFr}, ${neededFr}.`,
    'decision.college-reached': `Collège {college} : la majorité est atteinte, {for} pour sur ${countedFr}, ${neededFr}.`,
    'decision.college-missed': `Collège {college} : la majorité n’est pas atteinte, {for} pour sur ${countedFr}, ${neededFr}.`,
    'decision.colleges-reached': `La majorité des collèges est réunie : elle est atteinte ${inCollegesFr}.`,
    'decision.colleges-missed': `La majorité des collèges n’est pas réunie : elle est atteinte ${inCollegesFr}.`,
    'decision.any-reached': `Une majorité parmi plusieurs suffit : ${anyFr}.`,
    'decision.any-missed': `Il fallait une majorité parmi plusieurs : ${anyFr}.`,
    'decision.casting-vote':
      'Partage des voix : la présidence de séance a voix prépondérante et vote {side, select, for {pour} against {contre} other {({side})}}.',
    'decision.casting-vote-awaited':
      'Partage des voix : la présidence de séance a voix prépondérante, son vote est attendu.',
    'decision.casting-vote-sealed':
      'Partage des voix : la voix prépondérante ne s’exerce pas au scrutin secret.',
    'decision.divided': 'Les voix se partagent exactement : {for} pour et {against} contre.',
    'decision.division-unused': '{kind} : sans objet, les voix ne se partagent pas exactement.',
    'decision.tie-new-vote': 'Partage des voix : les statuts veulent un nouveau vote.',
    'decision.fallback-open':
      'La première majorité n’est pas atteinte. Après une suspension de séance, les statuts permettent de décider à une autre majorité.',
    'decision.fallback': 'Après la suspension de séance, une autre majorité des statuts s’applique.',
    'decision.adopted': 'La proposition est adoptée.',
    'decision.rejected': 'La proposition est rejetée.',
    'unanimity.all-present-for':
      'Unanimité des voix présentes ou représentées : {favourable, plural, =0 {aucune favorable} one {1 favorable} other {# favorables}} sur {present}.',
    'unanimity.all-members-for':
      'Unanimité des voix de tous les membres convoqués : {favourable, plural, =0 {aucune favorable} one {1 favorable} other {# favorables}} sur {members}.',
    'ratification.list': 'Sont ratifiés ensemble : {options}.',
  },
  en: {
    'decision.counted-as': `Under the statutes${asEn('abstention', 'an abstention')}${asEn('blank', 'a blank vote')}${asEn('void', 'a void vote')}: {for} for and {against} against.`,
    'decision.weighted-reached': `The weighted majority is reached: {share} for, by ${carryEn} (threshold: {threshold}).`,
    'decision.weighted-missed': `The weighted majority is not reached: {share} for, by ${carryEn} (threshold: {threshold}).`,
    'decision.weighted-tie': `The weighted votes are exactly divided: {share} for, by ${carryEn}.`,
    'decision.base-reached': `The majority is reached: {for} for out of ${countedEn}, ${neededEn}.`,
    'decision.base-missed': `The majority is not reached: {for} for out of ${countedEn}, ${neededEn}.`,
    'decision.college-reached': `College {college}: the majority is reached, {for} for out of ${countedEn}, ${neededEn}.`,
    'decision.college-missed': `College {college}: the majority is not reached, {for} for out of ${countedEn}, ${neededEn}.`,
    'decision.colleges-reached': `The majority of colleges is there: it is reached ${inCollegesEn}.`,
    'decision.colleges-missed': `The majority of colleges is not there: it is reached ${inCollegesEn}.`,
    'decision.any-reached': `One majority among several is enough: ${anyEn}.`,
    'decision.any-missed': `One majority among several was needed: ${anyEn}.`,
    'decision.casting-vote':
      'The votes are divided: the chair has the casting vote and votes {side, select, for {for} against {against} other {({side})}}.',
    'decision.casting-vote-awaited':
      'The votes are divided: the chair has the casting vote, which is awaited.',
    'decision.casting-vote-sealed': 'The votes are divided: there is no casting vote in a secret ballot.',
    'decision.divided': 'The votes are exactly divided: {for} for and {against} against.',
    'decision.division-unused': '{kind}: to no purpose, the votes are not exactly divided.',
    'decision.tie-new-vote': 'The votes are divided: the statutes want a new vote.',
    'decision.fallback-open':
      'The first majority is not reached. After a suspension of the sitting, the statutes allow a decision by another majority.',
    'decision.fallback': 'After the suspension of the sitting, another majority of the statutes applies.',
    'decision.adopted': 'The proposal is adopted.',
    'decision.rejected': 'The proposal is rejected.',
    'unanimity.all-present-for':
      'Unanimity of the votes present or represented: {favourable, plural, =0 {none favourable} other {# favourable}} out of {present}.',
    'unanimity.all-members-for':
      'Unanimity of the votes of all members called: {favourable, plural, =0 {none favourable} other {# favourable}} out of {members}.',
    'ratification.list': 'Ratified together: {options}.',
  },
};

type TicketKey = Extract<StepKey, `ticket.${string}`> | 'expressed.ticket';

/** The steps of a choice between tickets (`stepKeys`). */
export const ticketSteps: Readonly<Record<'fr' | 'en', Readonly<Record<TicketKey, string>>>> = {
  fr: {
    'expressed.ticket':
      'Bulletins : {votes}, dont {blank, plural, =0 {aucun blanc} one {1 blanc} other {# blancs}} et {void, plural, =0 {aucun nul} one {1 nul} other {# nuls}}. Suffrages exprimés : {expressed}.',
    'ticket.rank': 'Dans l’ordre des voix : {options}.',
    'ticket.elected': 'Le binôme {option} est élu, avec {votes, plural, one {1 voix} other {# voix}}.',
    'ticket.majority-reached': `La majorité est atteinte par {option} : {for, plural, one {1 voix} other {# voix}} sur ${countedFr}, ${neededFr}.`,
    'ticket.majority-missed': `La majorité n’est pas atteinte par {option} : {for, plural, one {1 voix} other {# voix}} sur ${countedFr}, ${neededFr}.`,
    'ticket.tie': 'Égalité en tête à {votes, plural, one {1 voix} other {# voix}} entre {options}.',
    'ticket.none': 'Aucun binôme n’est élu.',
  },
  en: {
    'expressed.ticket':
      'Votes: {votes}, of which {blank} blank and {void} void. Votes expressed: {expressed}.',
    'ticket.rank': 'In the order of their votes: {options}.',
    'ticket.elected': 'The ticket {option} is elected, with {votes, plural, one {1 vote} other {# votes}}.',
    'ticket.majority-reached': `The majority is reached by {option}: {for, plural, one {1 vote} other {# votes}} out of ${countedEn}, ${neededEn}.`,
    'ticket.majority-missed': `The majority is not reached by {option}: {for, plural, one {1 vote} other {# votes}} out of ${countedEn}, ${neededEn}.`,
    'ticket.tie': 'A tie in the lead at {votes, plural, one {1 vote} other {# votes}} between {options}.',
    'ticket.none': 'No ticket is elected.',
  },
};
