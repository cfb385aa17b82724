/** The page's own words. Rules and steps of the arithmetic are told by the contract's catalogue instead. */
import type { Outcome } from '../act-bodies.js';
import type { BallotState } from '../evidence/lives.js';

export interface PageWords {
  readonly title: string;
  readonly simulated: string;
  readonly convocation: readonly [string, string];
  readonly ballot: (n: number) => string;
  readonly college: (n: number) => string;
  readonly allColleges: string;
  readonly rule: string;
  readonly turnout: string;
  readonly columns: {
    readonly college: string;
    readonly electors: string;
    readonly voted: string;
    readonly turnout: string;
  };
  readonly tally: (urn: string) => string;
  readonly option: string;
  readonly votes: string;
  readonly share: (base: string) => string;
  readonly voices: (votes: string, single: boolean) => string;
  readonly blank: string;
  readonly void: string;
  readonly abstention: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly unanimous: string;
  readonly proclaimed: (when: string) => string;
  readonly unproclaimed: string;
  readonly state: Readonly<Record<BallotState, string>>;
  readonly steps: string;
  readonly holds: string;
  readonly fails: string;
  readonly article: (article: string) => string;
  readonly board: string;
  readonly ratified: string;
  readonly ticket: string;
  readonly byLot: string;
  readonly vacant: (n: string) => string;
  readonly newVote: (n: string) => string;
  readonly tied: (n: string) => string;
  readonly singleElector: string;
  readonly verify: string;
  readonly verifyText: readonly string[];
  readonly labels: Readonly<Record<'head' | 'root' | 'acts' | 'signer' | 'fingerprint' | 'statutes', string>>;
}

const fr: PageWords = {
  title: 'Résultats',
  simulated: 'Démonstration : tous les votes de cette page sont simulés. Personne n’a réellement voté ainsi.',
  convocation: ['première convocation', 'deuxième convocation'],
  ballot: (n) => `Scrutin ${n}`,
  college: (n) => `Collège ${n}`,
  allColleges: 'Tous les collèges',
  rule: 'La règle',
  turnout: 'Participation',
  columns: { college: 'Collège', electors: 'Inscrits', voted: 'Votants', turnout: 'Participation' },
  tally: (urn) => `Dépouillement : ${urn}`,
  option: 'Choix',
  votes: 'Voix',
  share: (base) => `Part des suffrages exprimés (${base})`,
  voices: (votes) => `${votes} voix`,
  blank: 'Blancs',
  void: 'Nuls',
  abstention: 'Abstentions',
  outcome: {
    adopted: 'La proposition est adoptée.',
    rejected: 'La proposition est rejetée.',
    elected: 'L’élection est acquise.',
    'none-elected': 'Personne n’est élu.',
    tied: 'Égalité : l’assemblée doit dire comment départager.',
    'no-quorum': 'Le quorum n’est pas atteint : rien n’est décidé.',
    incomplete: 'Le dépouillement n’est pas complet : rien n’est décidé.',
  },
  unanimous: 'À l’unanimité, au sens que les statuts donnent à ce mot.',
  proclaimed: (when) => `Proclamé le ${when}.`,
  unproclaimed: 'Ce résultat n’est pas proclamé.',
  state: {
    draft: 'Ce scrutin est en préparation.',
    ready: 'Ce scrutin est prêt ; il n’est pas ouvert.',
    open: 'Ce scrutin est ouvert : ses bulletins ne sont pas dans ce dossier.',
    suspended: 'Ce scrutin est suspendu : ses bulletins ne sont pas dans ce dossier.',
    closed: 'Ce scrutin est clos ; il n’est pas dépouillé.',
    counted: 'Ce scrutin est dépouillé.',
    broken: 'Ce scrutin est départagé ; il n’est pas recompté.',
    proclaimed: 'Ce scrutin est proclamé.',
  },
  steps: 'Le calcul',
  holds: 'oui',
  fails: 'non',
  article: (article) => `statuts, ${article}`,
  board: 'Les élus',
  ratified: 'La liste ratifiée',
  ticket: 'Élus ensemble',
  byLot: 'par tirage au sort',
  vacant: (n) => `Sièges vacants : ${n}.`,
  newVote: (n) => `Sièges renvoyés à un nouveau vote : ${n}.`,
  tied: (n) => `Sièges à départager : ${n}.`,
  singleElector: 'Un seul inscrit : son vote est public, ce qui a été annoncé avant l’ouverture.',
  verify: 'Vérifier sans nous croire',
  verifyText: [
    'Cette page se lit seule, mais elle ne prouve rien seule. Les fichiers du même dossier la prouvent : actes signés et chaînés, bulletins, décisions avec toutes leurs données.',
    'Avec l’auditeur de Collegium, hors ligne : npm run -s auditor -- verify DOSSIER.zip --key EMPREINTE. Prenez l’empreinte de la clé sur le grand écran ou dans le procès-verbal, pas dans ce dossier.',
  ],
  labels: {
    head: 'Empreinte courte du registre',
    root: 'Racine du registre',
    acts: 'Actes',
    signer: 'Clé de signature',
    fingerprint: 'Empreinte de la clé',
    statutes: 'Statuts (SHA-256)',
  },
};

const en: PageWords = {
  title: 'Results',
  simulated: 'Demonstration: every vote on this page is simulated. Nobody really voted this way.',
  convocation: ['first convocation', 'second convocation'],
  ballot: (n) => `Ballot ${n}`,
  college: (n) => `College ${n}`,
  allColleges: 'All colleges',
  rule: 'The rule',
  turnout: 'Turnout',
  columns: { college: 'College', electors: 'Electors', voted: 'Voted', turnout: 'Turnout' },
  tally: (urn) => `Tally: ${urn}`,
  option: 'Choice',
  votes: 'Votes',
  share: (base) => `Share of the votes expressed (${base})`,
  voices: (votes, single) => `${votes} ${single ? 'vote' : 'votes'}`,
  blank: 'Blank',
  void: 'Void',
  abstention: 'Abstentions',
  outcome: {
    adopted: 'The proposal is adopted.',
    rejected: 'The proposal is rejected.',
    elected: 'The election is decided.',
    'none-elected': 'Nobody is elected.',
    tied: 'A tie: the assembly has to say how to break it.',
    'no-quorum': 'The quorum is not reached: nothing is decided.',
    incomplete: 'The count is not complete: nothing is decided.',
  },
  unanimous: 'Unanimously, in the meaning that the statutes give the word.',
  proclaimed: (when) => `Proclaimed on ${when}.`,
  unproclaimed: 'This result is not proclaimed.',
  state: {
    draft: 'This ballot is being prepared.',
    ready: 'This ballot is ready; it is not open.',
    open: 'This ballot is open: its votes are not in this record.',
    suspended: 'This ballot is suspended: its votes are not in this record.',
    closed: 'This ballot is closed; it is not counted.',
    counted: 'This ballot is counted.',
    broken: 'The tie of this ballot is broken; it is not counted again.',
    proclaimed: 'This ballot is proclaimed.',
  },
  steps: 'The arithmetic',
  holds: 'yes',
  fails: 'no',
  article: (article) => `statutes, ${article}`,
  board: 'Elected',
  ratified: 'The list ratified',
  ticket: 'Elected together',
  byLot: 'by lot',
  vacant: (n) => `Vacant seats: ${n}.`,
  newVote: (n) => `Seats left to a new vote: ${n}.`,
  tied: (n) => `Seats to be decided: ${n}.`,
  singleElector: 'A single elector: this vote is public, as was announced before the ballot opened.',
  verify: 'Check it without believing us',
  verifyText: [
    'This page can be read alone, but it proves nothing alone. The files beside it prove it: signed and chained acts, votes, decisions with all their data.',
    'With the auditor of Collegium, offline: npm run -s auditor -- verify FILE.zip --key FINGERPRINT. Take the fingerprint of the key from the big screen or the minutes, not from this record.',
  ],
  labels: {
    head: 'Short head of the register',
    root: 'Root of the register',
    acts: 'Acts',
    signer: 'Signing key',
    fingerprint: 'Fingerprint of the key',
    statutes: 'Statutes (SHA-256)',
  },
};

export const pageWords = { fr, en } as const;
