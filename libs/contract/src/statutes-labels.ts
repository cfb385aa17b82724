import type { LegalSource, StatutesChapter, StatutesSetting, statutesSettings } from '@collegium/rules';
import type { Language } from './message-format.js';

/** The settings of statutes by name, as a form and a finding call them. */
export const statutesLabels: Readonly<Record<Language, Readonly<Record<StatutesSetting, string>>>> = {
  fr: {
    legalForm: 'Forme juridique',
    modelled: 'Statuts d’exemple',
    colleges: 'Collèges et sièges',
    voices: 'Voix de chaque membre',
    'voices.cap': 'Plafond de voix',
    'quorum.first': 'Quorum sur première convocation',
    'quorum.second': 'Quorum sur deuxième convocation',
    'quorum.combine': 'Plusieurs conditions de quorum',
    weighting: 'Pondération des collèges',
    'weighting.colleges': 'Poids des collèges',
    'weighting.bounds': 'Limites des poids',
    'weighting.carryOver': 'Report des voix',
    'weighting.denominator': 'Base du report des voix',
    'weighting.majority': 'Majorité dans un collège',
    'weighting.tie': 'Collège exactement partagé',
    'weighting.notFormed': 'Collège non formé',
    'weighting.absent': 'Collège absent',
    'weighting.silent': 'Collège sans suffrage exprimé',
    'weighting.redistributionCap': 'Plafond de redistribution des poids',
    'weighting.suspendBelow': 'Suspension de la pondération',
    'resolution.tests': 'Majorité des résolutions',
    'resolution.offers': 'Réponses proposées',
    'resolution.abstention': 'Abstention',
    'resolution.blank': 'Vote blanc',
    'resolution.void': 'Bulletin nul',
    'resolution.tie': 'Partage des voix',
    'resolution.fallback': 'Majorité après une suspension de séance',
    'resolution.unanimity': 'Unanimité d’une résolution',
    'ratification.tests': 'Majorité d’une ratification en bloc',
    'ratification.unanimity': 'Unanimité d’une ratification en bloc',
    'election.method': 'Mode d’élection du conseil',
    'election.offers': 'Vote blanc à l’élection du conseil',
    'election.tieBreak': 'Égalité à l’élection du conseil',
    'election.unanimity': 'Unanimité d’une élection',
    'ticket.electorate': 'Qui élit la co-présidence',
    'ticket.majority': 'Majorité de la co-présidence',
    'ticket.offers': 'Vote blanc pour la co-présidence',
    articles: 'Articles des statuts',
  },
  en: {
    legalForm: 'Legal form',
    modelled: 'Example statutes',
    colleges: 'Colleges and seats',
    voices: 'Votes of each member',
    'voices.cap': 'Cap on votes',
    'quorum.first': 'Quorum on first convocation',
    'quorum.second': 'Quorum on second convocation',
    'quorum.combine': 'Several quorum conditions',
    weighting: 'Weighting of the colleges',
    'weighting.colleges': 'Weights of the colleges',
    'weighting.bounds': 'Bounds of the weights',
    'weighting.carryOver': 'Carry-over of votes',
    'weighting.denominator': 'Base of the carry-over',
    'weighting.majority': 'Majority inside a college',
    'weighting.tie': 'College exactly divided',
    'weighting.notFormed': 'College not formed',
    'weighting.absent': 'Absent college',
    'weighting.silent': 'College without a vote expressed',
    'weighting.redistributionCap': 'Cap on redistributed weights',
    'weighting.suspendBelow': 'Suspension of the weighting',
    'resolution.tests': 'Majority of resolutions',
    'resolution.offers': 'Answers on offer',
    'resolution.abstention': 'Abstention',
    'resolution.blank': 'Blank vote',
    'resolution.void': 'Void vote',
    'resolution.tie': 'Divided votes',
    'resolution.fallback': 'Majority after a suspension of the sitting',
    'resolution.unanimity': 'Unanimity of a resolution',
    'ratification.tests': 'Majority of a list ratified in block',
    'ratification.unanimity': 'Unanimity of a list ratified in block',
    'election.method': 'How the board is elected',
    'election.offers': 'Blank vote in the board election',
    'election.tieBreak': 'Tie in the board election',
    'election.unanimity': 'Unanimity of an election',
    'ticket.electorate': 'Who elects the co-presidency',
    'ticket.majority': 'Majority of the co-presidency',
    'ticket.offers': 'Blank vote for the co-presidency',
    articles: 'Articles of the statutes',
  },
};

/** The chapters of the statutes. */
export const statutesChapterLabels: Readonly<Record<Language, Readonly<Record<StatutesChapter, string>>>> = {
  fr: {
    colleges: 'Membres et collèges',
    quorum: 'Quorum',
    resolutions: 'Résolutions',
    weighting: 'Pondération',
    ratification: 'Ratification en bloc',
    elections: 'Élection du conseil',
    ticket: 'Co-présidence',
  },
  en: {
    colleges: 'Members and colleges',
    quorum: 'Quorum',
    resolutions: 'Resolutions',
    weighting: 'Weighting',
    ratification: 'Ratification in block',
    elections: 'Election of the board',
    ticket: 'Co-presidency',
  },
};

/** Laws, as they are cited, with whom they bind. */
export const legalSourceWords: Readonly<Record<Language, Readonly<Record<LegalSource, string>>>> = {
  fr: {
    'law-47-1775-art-9': 'coopératives : loi 47-1775, art. 9',
    'law-47-1775-art-19-octies': 'SCIC : loi 47-1775, art. 19 octies',
    'code-electoral-L65': 'élections politiques : code électoral, art. L65',
    'code-mutualite-L114-12': 'mutuelles : code de la mutualité, art. L114-12',
    'code-rural-L524-4': 'coopératives agricoles : code rural, art. L524-4',
  },
  en: {
    'law-47-1775-art-9': 'cooperatives: law 47-1775, art. 9',
    'law-47-1775-art-19-octies': 'SCICs: law 47-1775, art. 19 octies',
    'code-electoral-L65': 'political elections: code électoral, art. L65',
    'code-mutualite-L114-12': 'mutuals: code de la mutualité, art. L114-12',
    'code-rural-L524-4': 'agricultural cooperatives: code rural, art. L524-4',
  },
};

type Settled = typeof statutesSettings;
type CitedSetting = {
  [S in StatutesSetting]: Settled[S]['source'] extends null ? never : S;
}[StatutesSetting];

/** Which law speaks of a setting. A library of words may not import tables, so the type holds this one to theirs. */
export const settingSources: { readonly [S in CitedSetting]: Settled[S]['source'] } = {
  voices: 'law-47-1775-art-9',
  'voices.cap': 'code-rural-L524-4',
  'quorum.first': 'code-mutualite-L114-12',
  'quorum.second': 'code-mutualite-L114-12',
  weighting: 'law-47-1775-art-19-octies',
  'weighting.colleges': 'law-47-1775-art-19-octies',
  'weighting.bounds': 'law-47-1775-art-19-octies',
  'weighting.redistributionCap': 'law-47-1775-art-19-octies',
  'weighting.suspendBelow': 'law-47-1775-art-19-octies',
  'resolution.tests': 'code-mutualite-L114-12',
  'resolution.blank': 'code-electoral-L65',
  'ratification.tests': 'code-mutualite-L114-12',
};
