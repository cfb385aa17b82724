import type { StatutesKey } from '@collegium/rules';
import type { Sentences } from './decide-sentences.js';
import { baseEn, baseFr } from './sentences-base.js';

const seatsFr = '{seats, plural, one {1 siège} other {# sièges}} au conseil';
const seatsEn = '{seats, plural, one {1 seat} other {# seats}} on the board';
const ownFr =
  '{base, select, expressed {ses suffrages exprimés} ballots_cast {les voix trouvées dans son urne, blancs et nuls compris} present_or_represented {les voix de ses membres présents ou représentés} members {les voix de tous ses membres convoqués, absents compris} other {{base}}}';
const ownEn =
  '{base, select, expressed {its votes expressed} ballots_cast {the votes found in its urn, blank and void included} present_or_represented {the votes of its members present or represented} members {the votes of all its members called, the absent included} other {{base}}}';
const topicFr =
  '{topic, select, quorum {Quorum} decision {Décisions} tie {Partage des voix} election {Élections} unanimity {Unanimité} urns {Urnes} weights {Poids des collèges} voices {Voix des membres} ticket {Co-présidence} other {{topic}}}';
const topicEn =
  '{topic, select, quorum {Quorum} decision {Decisions} tie {Divided votes} election {Elections} unanimity {Unanimity} urns {Urns} weights {Weights of the colleges} voices {Votes of members} ticket {Co-presidency} other {{topic}}}';

/** The sentences of statutes that a ballot's rules have no word for (`statutesKeys`). */
export const statutesSentences: Sentences<StatutesKey> = {
  fr: {
    'statutes.legal-form':
      'Forme juridique : {legalForm, select, association_1901 {association (loi de 1901)} association_alsace_moselle {association d’Alsace-Moselle} scic_sa {SCIC, société anonyme} scic_sas {SCIC, société par actions simplifiée} scic_sarl {SCIC, SARL} scop {SCOP} mutuelle {mutuelle} other {autre organisme}}.',
    'statutes.modelled': 'Ces statuts sont un exemple : aucun organisme ne les a adoptés.',
    'statutes.adopted': 'Ces statuts sont ceux de l’organisme.',
    'statutes.college': `Collège {college}, {name} : ${seatsFr}.`,
    'statutes.college-weighted': `Collège {college}, {name} : ${seatsFr}, et un poids de {weight} dans les votes pondérés.`,
    'statutes.no-cap': 'Aucun plafond ne limite les voix d’un membre.',
    'statutes.quorum-combined':
      'Quand il y a plusieurs conditions de quorum, {combine, select, all {toutes doivent être remplies} any {une seule suffit} other {({combine})}}.',
    'statutes.no-weighting': 'Les collèges ne sont pas pondérés : chaque voix compte autant.',
    'statutes.weighting': 'Les collèges sont pondérés.',
    'statutes.no-bounds': 'Les statuts ne fixent aucune limite aux poids.',
    'statutes.carry-over':
      'Report des voix : {carryOver, select, proportional {à la proportionnelle} majority {à la majorité} other {({carryOver})}}.',
    'statutes.denominator': `La part d’un collège se calcule sur ${ownFr}.`,
    'statutes.always-formed': 'Un collège est formé quel que soit le nombre de ses membres.',
    'statutes.no-suspension': 'La pondération n’est jamais suspendue.',
    'statutes.neutral':
      '{answer, select, abstention {L’abstention} blank {Le bulletin blanc} void {Le bulletin nul} other {({answer})}} ne compte ni pour ni contre.',
    'statutes.no-fallback': 'Un premier vote est définitif : aucune autre majorité ne décide ensuite.',
    'statutes.most-votes':
      'Dans chaque collège sont élus ceux qui ont le plus de voix, à la majorité relative.',
    'statutes.no-blank': 'Le vote blanc n’est pas proposé.',
    'statutes.ticket-electorate':
      'La co-présidence est élue par {electorate, select, members {l’assemblée} board {le conseil} other {({electorate})}}.',
    'statutes.ticket-relative': 'Le binôme qui a le plus de voix est élu.',
    'statutes.ticket-majority': `Un binôme est élu s’il obtient {threshold} ${baseFr}.`,
    'statutes.article': `${topicFr} : {article}.`,
    'statutes.no-article': 'Aucun article n’est cité.',
    'statutes.without-effect': 'Sans effet : aucun autre réglage n’en dépend.',
    'statutes.unsettled': 'Les statuts ne fixent pas encore {parameter}.',
  },
  en: {
    'statutes.legal-form':
      'Legal form: {legalForm, select, association_1901 {association (law of 1901)} association_alsace_moselle {association of Alsace-Moselle} scic_sa {SCIC, public limited company} scic_sas {SCIC, simplified joint-stock company} scic_sarl {SCIC, limited liability company} scop {SCOP} mutuelle {mutual} other {another body}}.',
    'statutes.modelled': 'These statutes are an example: no organisation has adopted them.',
    'statutes.adopted': 'These statutes are the organisation’s.',
    'statutes.college': `College {college}, {name}: ${seatsEn}.`,
    'statutes.college-weighted': `College {college}, {name}: ${seatsEn}, and a weight of {weight} in weighted votes.`,
    'statutes.no-cap': 'No cap limits the votes of a member.',
    'statutes.quorum-combined':
      'Where there are several quorum conditions, {combine, select, all {all must be met} any {one is enough} other {({combine})}}.',
    'statutes.no-weighting': 'The colleges have no weights: every vote counts the same.',
    'statutes.weighting': 'The colleges have weights.',
    'statutes.no-bounds': 'The statutes set no bounds to the weights.',
    'statutes.carry-over':
      'Carry-over of votes: {carryOver, select, proportional {proportional} majority {by majority} other {({carryOver})}}.',
    'statutes.denominator': `The share of a college is taken of ${ownEn}.`,
    'statutes.always-formed': 'A college is formed whatever the number of its members.',
    'statutes.no-suspension': 'The weighting is never suspended.',
    'statutes.neutral':
      '{answer, select, abstention {An abstention} blank {A blank vote} void {A void vote} other {({answer})}} counts neither for nor against.',
    'statutes.no-fallback': 'A first vote is final: no other majority decides afterwards.',
    'statutes.most-votes': 'In each college those with the most votes are elected.',
    'statutes.no-blank': 'No blank vote is offered.',
    'statutes.ticket-electorate':
      'The co-presidency is elected by {electorate, select, members {the assembly} board {the board} other {({electorate})}}.',
    'statutes.ticket-relative': 'The ticket with the most votes is elected.',
    'statutes.ticket-majority': `A ticket is elected if it has {threshold} ${baseEn}.`,
    'statutes.article': `${topicEn}: {article}.`,
    'statutes.no-article': 'No article is cited.',
    'statutes.without-effect': 'Without effect: no other setting depends on it.',
    'statutes.unsettled': 'The statutes have yet to settle {parameter}.',
  },
};
