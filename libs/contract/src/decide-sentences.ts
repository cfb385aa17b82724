import type { RuleKey, StepKey } from '@collegium/rules';
import { decisionSteps, ticketSteps } from './sentences-decision.js';
import { electionSteps } from './sentences-election.js';
import { weightsRules } from './sentences-rules-weights.js';
import { rulesSentences } from './sentences-rules.js';
import { weightsSteps } from './sentences-weights.js';

/**
 * The words of a ballot's rules and of its arithmetic, one ICU MessageFormat template per key of `libs/rules`, French
 * and English. Said aloud in a room, so: short, the law's words, no jargon. `tellStep` and `tellRule` fill them in.
 * They are part of the record: results.html is written with them and compared to the byte.
 */
export type Sentences<K extends string> = Readonly<Record<'fr' | 'en', Readonly<Record<K, string>>>>;

const votesFr = '{votes, plural, =0 {aucun bulletin} one {1 bulletin} other {# bulletins}}';
const votesEn = '{votes, plural, =0 {no vote} one {1 vote} other {# votes}}';
const blankFr = '{blank, plural, =0 {aucun blanc} one {1 blanc} other {# blancs}}';
const voidFr = '{void, plural, =0 {aucun nul} one {1 nul} other {# nuls}}';
const convocationFr = '{convocation, plural, =1 {première} other {deuxième}} convocation';
const convocationEn = '{convocation, plural, =1 {first} other {second}} convocation';

/** The steps of a decision (`stepKeys`). */
export const stepSentences: Sentences<StepKey> = {
  fr: {
    ...electionSteps.fr,
    ...decisionSteps.fr,
    ...weightsSteps.fr,
    ...ticketSteps.fr,
    'input.contradicts': 'Les données se contredisent : {fault} ({where}).',
    'urns.missing':
      '{declared, plural, one {L’unique urne n’est pas dépouillée} other {{counted, plural, =0 {Aucune urne n’est dépouillée} one {Une seule urne est dépouillée} other {# urnes sont dépouillées}} sur #}} : rien ne peut être décidé sans {urns}.',
    'urns.complete':
      '{declared, plural, one {L’unique urne est dépouillée.} other {Les # urnes sont dépouillées.}}',
    'urn.consistent': `L’urne contient ${votesFr} pour {electors, plural, one {1 inscrit} other {# inscrits}}.`,
    'quorum.none-required': `Aucun quorum n’est exigé sur ${convocationFr}.`,
    'quorum.reached':
      'Le quorum est atteint : {heads} {counted} sur {called, plural, one {1 membre convoqué} other {# membres convoqués}}, il en fallait au moins {needed}.',
    'quorum.missed':
      'Le quorum n’est pas atteint : {heads} {counted} sur {called, plural, one {1 membre convoqué} other {# membres convoqués}}, il en fallait au moins {needed}.',
    'expressed.resolution': `Bulletins : {votes} ; {for} pour, {against} contre, {abstention, plural, =0 {aucune abstention} one {1 abstention} other {# abstentions}}, ${blankFr}, ${voidFr}. Suffrages exprimés : {expressed}.`,
    'expressed.election': `Bulletins : {votes}, dont ${blankFr} et ${voidFr}. Suffrages exprimés : {expressed}.`,
    'decision.majority-reached':
      'La majorité est atteinte : {for} pour sur {expressed, plural, one {1 suffrage exprimé} other {# suffrages exprimés}}, il en fallait au moins {needed} (seuil : {threshold}).',
    'decision.majority-missed':
      'La majorité n’est pas atteinte : {for} pour sur {expressed, plural, one {1 suffrage exprimé} other {# suffrages exprimés}}, il en fallait au moins {needed} (seuil : {threshold}).',
    'decision.tie-rejected': 'Égalité, {for} pour et {against} contre : la proposition est rejetée.',
    'decision.none-expressed': 'Aucun suffrage n’est exprimé : la proposition est rejetée.',
    'unanimity.all-expressed-for':
      'Unanimité des suffrages exprimés : {favourable, plural, one {1 favorable} other {# favorables}} sur {expressed}.',
    'unanimity.no-against':
      'Unanimité, c’est-à-dire aucune voix contre : {for} pour, {against, plural, =0 {aucune contre} other {# contre}}.',
    'unanimity.all-colleges':
      'Unanimité dans chaque collège : {unanimous, plural, =0 {aucun collège unanime} one {1 collège unanime} other {# collèges unanimes}} sur {colleges}.',
  },
  en: {
    ...electionSteps.en,
    ...decisionSteps.en,
    ...weightsSteps.en,
    ...ticketSteps.en,
    'input.contradicts': 'The data contradict themselves: {fault} ({where}).',
    'urns.missing':
      '{declared, plural, one {The only urn is not counted} other {{counted, plural, =0 {No urn is counted} one {Only one urn is counted} other {# urns are counted}} out of #}}: nothing can be decided without {urns}.',
    'urns.complete': '{declared, plural, one {The only urn is counted.} other {All # urns are counted.}}',
    'urn.consistent': `The urn holds ${votesEn} for {electors, plural, one {1 elector} other {# electors}}.`,
    'quorum.none-required': `No quorum is required on ${convocationEn}.`,
    'quorum.reached':
      'The quorum is reached: {heads} {counted} out of {called, plural, one {1 member called} other {# members called}}, at least {needed} were needed.',
    'quorum.missed':
      'The quorum is not reached: {heads} {counted} out of {called, plural, one {1 member called} other {# members called}}, at least {needed} were needed.',
    'expressed.resolution': `Votes: {votes}; {for} for, {against} against, {abstention, plural, =0 {no abstention} one {1 abstention} other {# abstentions}}, {blank} blank, {void} void. Votes expressed: {expressed}.`,
    'expressed.election': `Votes: {votes}, of which {blank} blank and {void} void. Votes expressed: {expressed}.`,
    'decision.majority-reached':
      'The majority is reached: {for} for out of {expressed, plural, one {1 vote expressed} other {# votes expressed}}, at least {needed} were needed (threshold: {threshold}).',
    'decision.majority-missed':
      'The majority is not reached: {for} for out of {expressed, plural, one {1 vote expressed} other {# votes expressed}}, at least {needed} were needed (threshold: {threshold}).',
    'decision.tie-rejected': 'A tie, {for} for and {against} against: the proposal is rejected.',
    'decision.none-expressed': 'No vote is expressed: the proposal is rejected.',
    'unanimity.all-expressed-for':
      'Unanimity of the votes expressed: {favourable} favourable out of {expressed}.',
    'unanimity.no-against':
      'Unanimity, that is no vote against: {for} for, {against, plural, =0 {none} other {#}} against.',
    'unanimity.all-colleges':
      'Unanimity in each college: {unanimous, plural, =0 {no college unanimous} one {1 college unanimous} other {# colleges unanimous}} out of {colleges}.',
  },
};

/** The rules of a ballot before anyone votes (`ruleKeys`). */
export const ruleSentences: Sentences<RuleKey> = {
  fr: {
    ...rulesSentences.fr,
    ...weightsRules.fr,
    'rule.quorum-none': `Aucun quorum n’est exigé sur ${convocationFr}.`,
    'rule.quorum-at-least': `Quorum, sur ${convocationFr} : au moins {value} des membres convoqués, {counted}.`,
    'rule.quorum-more-than': `Quorum, sur ${convocationFr} : plus de {value} des membres convoqués, {counted}.`,
    'rule.majority-at-least':
      'La proposition est adoptée si au moins {threshold} des suffrages exprimés sont pour.',
    'rule.majority-more-than':
      'La proposition est adoptée si plus de {threshold} des suffrages exprimés sont pour.',
    'rule.tie-rejected': 'À égalité, elle est rejetée.',
    'rule.answers': 'On répond {answers}. Blancs et abstentions ne sont pas des suffrages exprimés.',
    'rule.most-votes':
      'Collège {college} : {seats, plural, one {1 siège} other {# sièges}} à la majorité relative, {candidates, plural, =0 {aucun candidat} one {1 candidat} other {# candidats}}, {minNames, plural, =0 {} other {au moins # et }}au plus {maxNames, plural, one {1 nom} other {# noms}} par bulletin.',
    'rule.tie-asks':
      'À égalité pour le dernier siège, l’assemblée départage : nouveau vote ou tirage au sort.',
    'rule.blank-offered': 'On peut voter blanc.',
    'rule.unanimity-all-expressed-for': 'Unanimité : tous les suffrages exprimés sont favorables.',
    'rule.unanimity-no-against': 'Unanimité : aucune voix contre.',
  },
  en: {
    ...rulesSentences.en,
    ...weightsRules.en,
    'rule.quorum-none': `No quorum is required on ${convocationEn}.`,
    'rule.quorum-at-least': `Quorum, on ${convocationEn}: at least {value} of the members called, {counted}.`,
    'rule.quorum-more-than': `Quorum, on ${convocationEn}: more than {value} of the members called, {counted}.`,
    'rule.majority-at-least':
      'The proposal is adopted if at least {threshold} of the votes expressed are for it.',
    'rule.majority-more-than':
      'The proposal is adopted if more than {threshold} of the votes expressed are for it.',
    'rule.tie-rejected': 'In a tie it is rejected.',
    'rule.answers': 'One answers {answers}. Blank votes and abstentions are not votes expressed.',
    'rule.most-votes':
      'College {college}: {seats, plural, one {1 seat} other {# seats}} for those with the most votes, {candidates, plural, =0 {no candidate} one {1 candidate} other {# candidates}}, {minNames, plural, =0 {} other {at least # and }}at most {maxNames, plural, one {1 name} other {# names}} per vote.',
    'rule.tie-asks': 'In a tie for the last seat, the assembly decides: a new vote or a lot.',
    'rule.blank-offered': 'One may vote blank.',
    'rule.unanimity-all-expressed-for': 'Unanimity: every vote expressed is favourable.',
    'rule.unanimity-no-against': 'Unanimity: no vote against.',
  },
};
