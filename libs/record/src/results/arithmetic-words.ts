/** Words of the arithmetic on the page: headings of its parts and columns. The lines are the contract's sentences. */

/** Parts of the arithmetic, in the order in which a decision comes about. */
export type Part =
  'urns' | 'quorum' | 'votes' | 'weights' | 'majority' | 'seats' | 'unanimity' | 'conclusion';

export interface ArithmeticWords {
  readonly parts: Readonly<Record<Part, string>>;
  readonly columns: {
    readonly line: string;
    readonly rule: string;
    readonly fraction: string;
    readonly comparison: string;
    readonly conclusion: string;
  };
  readonly colleges: string;
  readonly college: string;
  readonly weight: string;
  readonly called: string;
  readonly electors: string;
  readonly takingPart: string;
  readonly for: string;
  readonly against: string;
  readonly abstention: string;
  readonly blank: string;
  readonly void: string;
  readonly base: Readonly<Record<string, string>>;
  readonly share: string;
  readonly carried: Readonly<Record<string, string>>;
  readonly total: string;
  readonly states: Readonly<Record<string, string>>;
  readonly rights: string;
  readonly sum: string;
}

const fr: ArithmeticWords = {
  parts: {
    urns: 'Les urnes',
    quorum: 'Le quorum',
    votes: 'Les suffrages',
    weights: 'Les poids des collèges',
    majority: 'La majorité',
    seats: 'Les sièges',
    unanimity: 'L’unanimité',
    conclusion: 'La décision',
  },
  columns: {
    line: 'N°',
    rule: 'Règle et données',
    fraction: 'Rapport',
    comparison: 'Comparaison',
    conclusion: 'Vrai ?',
  },
  colleges: 'Collège par collège, puis ensemble',
  college: 'Collège',
  weight: 'Poids',
  called: 'Convoqués',
  electors: 'Inscrits',
  takingPart: 'Prennent part',
  for: 'Pour',
  against: 'Contre',
  abstention: 'Abst.',
  blank: 'Blancs',
  void: 'Nuls',
  base: {
    expressed: 'Exprimés',
    ballots_cast: 'Bulletins trouvés',
    present_or_represented: 'Présents ou représentés',
    members: 'Membres',
  },
  share: 'Part pour',
  carried: {
    proportional: 'Poids × part = apporté',
    majority: 'Apporté',
  },
  total: 'Ensemble',
  states: { 'not-formed': 'non formé', absent: 'absent', silent: 'ne s’exprime pas' },
  rights: 'Le quorum en droits de vote, collège par collège',
  sum: 'Poids × rapport',
};

const en: ArithmeticWords = {
  parts: {
    urns: 'The urns',
    quorum: 'The quorum',
    votes: 'The votes',
    weights: 'The weights of the colleges',
    majority: 'The majority',
    seats: 'The seats',
    unanimity: 'Unanimity',
    conclusion: 'The decision',
  },
  columns: {
    line: 'No.',
    rule: 'Rule and figures',
    fraction: 'Ratio',
    comparison: 'Comparison',
    conclusion: 'True?',
  },
  colleges: 'College by college, then together',
  college: 'College',
  weight: 'Weight',
  called: 'Called',
  electors: 'Electors',
  takingPart: 'Taking part',
  for: 'For',
  against: 'Against',
  abstention: 'Abst.',
  blank: 'Blank',
  void: 'Void',
  base: {
    expressed: 'Expressed',
    ballots_cast: 'Ballots found',
    present_or_represented: 'Present or represented',
    members: 'Members',
  },
  share: 'Share for',
  carried: {
    proportional: 'Weight × share = carried',
    majority: 'Carried',
  },
  total: 'Together',
  states: { 'not-formed': 'not formed', absent: 'absent', silent: 'silent' },
  rights: 'The quorum in voting rights, college by college',
  sum: 'Weight × ratio',
};

export const arithmeticWords = { fr, en } as const;
