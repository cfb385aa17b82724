import type { RuleKey } from '@collegium/rules';
import { baseEn, baseFr } from './sentences-base.js';

type Head =
  | 'any-of'
  | `test-${string}`
  | 'offered'
  | `${string}-counts`
  | 'void-counts-against'
  | 'division'
  | 'fallback'
  | 'quorum-any-of'
  | `quorum-heads${string}`
  | `quorum-rights${string}`
  | `unanimity-all-${'present' | 'members'}-for`
  | 'ratifies'
  | `ticket-${string}`
  | 'electorate'
  | 'secrecy';
type RulesKey = Extract<RuleKey, `rule.${Head}`>;

// A test stands alone, is one of several to reach, or one of several that are each enough.
const adoptedFr =
  '{role, select, alone {La proposition est adoptée si} required {La proposition n’est adoptée que si} either {Ou bien} afterAlone {Après une suspension de séance, la proposition est adoptée si} afterRequired {Après une suspension de séance, la proposition n’est adoptée que si} other {({role})}}';
const adoptedEn =
  '{role, select, alone {The proposal is adopted if} required {The proposal is adopted only if} either {Or else} afterAlone {After a suspension of the sitting, the proposal is adopted if} afterRequired {After a suspension of the sitting, the proposal is adopted only if} other {({role})}}';
const partFr = `{threshold} ${baseFr} sont pour`;
const partEn = `{threshold} ${baseEn} are for it`;

// The first convocation goes without saying.
const quorumFr = (verb: string): string =>
  `{convocation, plural, =1 {Le quorum} other {Sur deuxième convocation, le quorum}} ${verb}`;
const quorumEn = (verb: string): string =>
  `{convocation, plural, =1 {The quorum} other {On second convocation, the quorum}} ${verb}`;
const reachedFr = `{role, select, alone {${quorumFr('est atteint si')}} required {${quorumFr('n’est atteint que si')}} either {Ou bien} other {({role})}}`;
const reachedEn = `{role, select, alone {${quorumEn('is reached if')}} required {${quorumEn('is reached only if')}} either {Or else} other {({role})}}`;
const momentFr =
  '{moment, select, opening {, à l’ouverture de la séance} both {, à l’ouverture de la séance et de chaque scrutin} other {}}';
const momentEn =
  '{moment, select, opening {, when the sitting opens} both {, when the sitting and each ballot open} other {}}';

/** What decides a ballot and its quorum, in version 2 (`ruleKeys`). */
export const rulesSentences: Readonly<Record<'fr' | 'en', Readonly<Record<RulesKey, string>>>> = {
  fr: {
    'rule.any-of': `${adoptedFr} l’une au moins des {tests} majorités suivantes est atteinte.`,
    'rule.test-global': `${adoptedFr} ${partFr}.`,
    'rule.test-weighted': `${adoptedFr} {threshold} des voix pondérées des collèges sont pour.`,
    'rule.test-each-college': `${adoptedFr}, dans chaque collège, ${partFr}.`,
    'rule.test-college': `${adoptedFr}, dans le collège {college}, ${partFr}.`,
    'rule.test-colleges': `${adoptedFr}, dans {least, plural, one {1 collège} other {# collèges}} au moins, ${partFr}.`,
    'rule.offered': 'On répond {answers}.',
    'rule.abstention-counts':
      'L’abstention compte comme {side, select, for {un vote pour} against {un vote contre} other {({side})}}.',
    'rule.blank-counts':
      'Le bulletin blanc compte comme {side, select, for {un vote pour} against {un vote contre} other {({side})}}.',
    'rule.void-counts-against': 'Le bulletin nul compte comme un vote contre.',
    'rule.division':
      'En cas de partage des voix, {policy, select, rejected {la proposition est rejetée} casting_vote {la présidence de séance a voix prépondérante, sauf au scrutin secret} new_vote {on procède à un nouveau vote} other {({policy})}}.',
    'rule.fallback':
      'Si le premier vote n’adopte pas la proposition, la séance peut être suspendue : une autre majorité décide alors.',
    'rule.quorum-any-of': `${quorumFr('est atteint si')} l’une au moins des {tests} conditions suivantes est remplie.`,
    'rule.quorum-heads': `${reachedFr} {value} des membres convoqués sont {counted}${momentFr}.`,
    'rule.quorum-heads-each': `${reachedFr} {value} des membres de chaque collège sont {counted}${momentFr}.`,
    'rule.quorum-heads-college': `${reachedFr} {value} des membres du collège {college} sont {counted}${momentFr}.`,
    'rule.quorum-rights': `${reachedFr} {value} des droits de vote sont {counted}${momentFr}.`,
    'rule.quorum-rights-each': `${reachedFr} {value} des droits de vote de chaque collège sont {counted}${momentFr}.`,
    'rule.quorum-rights-college': `${reachedFr} {value} des droits de vote du collège {college} sont {counted}${momentFr}.`,
    'rule.unanimity-all-present-for':
      'Unanimité : tous les membres présents ou représentés votent pour ; une abstention y fait obstacle.',
    'rule.unanimity-all-members-for':
      'Unanimité : tous les membres convoqués votent pour ; une absence y fait obstacle.',
    'rule.ratifies': 'L’adoption ratifie ensemble : {options}.',
    'rule.ticket-relative':
      'Un bulletin porte un seul binôme. Est élu celui qui obtient le plus de voix ({tickets, plural, =0 {aucun binôme candidat} one {1 binôme candidat} other {# binômes candidats}}).',
    'rule.ticket-majority': `Un bulletin porte un seul binôme. Le premier est élu s’il obtient {threshold} ${baseFr} ({tickets, plural, =0 {aucun binôme candidat} one {1 binôme candidat} other {# binômes candidats}}).`,
    'rule.electorate':
      '{electorate, select, board {Seuls votent les membres du conseil.} members {Tous les membres de l’assemblée votent.} other {({electorate})}}',
    'rule.secrecy':
      '{secrecy, select, open {Le vote est public.} sealed {Le scrutin est secret.} other {({secrecy})}}',
  },
  en: {
    'rule.any-of': `${adoptedEn} at least one of the following {tests} majorities is reached.`,
    'rule.test-global': `${adoptedEn} ${partEn}.`,
    'rule.test-weighted': `${adoptedEn} {threshold} of the weighted votes of the colleges are for it.`,
    'rule.test-each-college': `${adoptedEn}, in each college, ${partEn}.`,
    'rule.test-college': `${adoptedEn}, in college {college}, ${partEn}.`,
    'rule.test-colleges': `${adoptedEn}, in at least {least, plural, one {1 college} other {# colleges}}, ${partEn}.`,
    'rule.offered': 'One answers {answers}.',
    'rule.abstention-counts':
      'An abstention counts as {side, select, for {a vote for} against {a vote against} other {({side})}}.',
    'rule.blank-counts':
      'A blank vote counts as {side, select, for {a vote for} against {a vote against} other {({side})}}.',
    'rule.void-counts-against': 'A void vote counts as a vote against.',
    'rule.division':
      'If the votes are divided, {policy, select, rejected {the proposal is rejected} casting_vote {the chair has the casting vote, except in a secret ballot} new_vote {there is a new vote} other {({policy})}}.',
    'rule.fallback':
      'If the first vote does not adopt the proposal, the sitting may be suspended: another majority then decides.',
    'rule.quorum-any-of': `${quorumEn('is reached if')} at least one of the following {tests} conditions holds.`,
    'rule.quorum-heads': `${reachedEn} {value} of the members called are {counted}${momentEn}.`,
    'rule.quorum-heads-each': `${reachedEn} {value} of the members of each college are {counted}${momentEn}.`,
    'rule.quorum-heads-college': `${reachedEn} {value} of the members of college {college} are {counted}${momentEn}.`,
    'rule.quorum-rights': `${reachedEn} {value} of the voting rights are {counted}${momentEn}.`,
    'rule.quorum-rights-each': `${reachedEn} {value} of the voting rights of each college are {counted}${momentEn}.`,
    'rule.quorum-rights-college': `${reachedEn} {value} of the voting rights of college {college} are {counted}${momentEn}.`,
    'rule.unanimity-all-present-for':
      'Unanimity: all members present or represented vote for; an abstention prevents it.',
    'rule.unanimity-all-members-for': 'Unanimity: all members called vote for; an absence prevents it.',
    'rule.ratifies': 'Adoption ratifies together: {options}.',
    'rule.ticket-relative':
      'A vote names one ticket only. The one with the most votes is elected ({tickets, plural, =0 {no ticket stands} one {1 ticket stands} other {# tickets stand}}).',
    'rule.ticket-majority': `A vote names one ticket only. The first is elected if it has {threshold} ${baseEn} ({tickets, plural, =0 {no ticket stands} one {1 ticket stands} other {# tickets stand}}).`,
    'rule.electorate':
      '{electorate, select, board {Only the members of the board vote.} members {All members of the assembly vote.} other {({electorate})}}',
    'rule.secrecy':
      '{secrecy, select, open {The vote is open.} sealed {The ballot is secret.} other {({secrecy})}}',
  },
};
