/**
 * A setting that the statutes leave open, in words: what it is, where to read it, what to write. Completes "The statutes
 * have yet to settle …". Where no law settles a thing, the only place to read is the statutes' own clause.
 */
const decisionsFr =
  'la majorité : lisez la clause de vos statuts sur les décisions de l’assemblée, puis indiquez de quoi elle se compte (suffrages exprimés, voix trouvées dans les urnes, présents ou représentés, membres convoqués), le seuil, et « plus de » ou « au moins »';
const decisionsEn =
  'the majority: read the clause of your statutes on decisions of the assembly, then write what it is taken of (votes expressed, votes in the urns, present or represented, members called), the threshold, and “more than” or “at least”';
const unanimityFr =
  'le sens du mot « unanimité » : lisez la clause de vos statuts qui l’emploie, puis indiquez « aucune voix contre », « tous les suffrages exprimés », « tous les présents ou représentés » ou « tous les membres »';
const unanimityEn =
  'the meaning of “unanimity”: read the clause of your statutes that uses the word, then write “no vote against”, “all votes expressed”, “all present or represented” or “all members”';
const ticketFr =
  'la majorité qui élit la co-présidence : lisez la clause de vos statuts sur la présidence, puis indiquez « majorité relative », ou une base et un seuil';
const ticketEn =
  'the majority that elects the co-presidency: read the clause of your statutes on the presidency, then write “most votes”, or a base and a threshold';
const electorateFr =
  'qui élit la co-présidence : lisez la clause de vos statuts sur la présidence, puis indiquez « l’assemblée » ou « le conseil »';
const electorateEn =
  'who elects the co-presidency: read the clause of your statutes on the presidency, then write “the assembly” or “the board”';

const fr: Readonly<Record<string, string>> = {
  'weighting.carryOver':
    'le report des voix des collèges : lisez la clause sur les délibérations par collège (loi 47-1775, art. 19 octies), puis indiquez « proportionnel » ou « majoritaire »',
  'weighting.denominator':
    'le dénominateur des collèges, que la loi laisse aux statuts : lisez la clause sur les délibérations par collège, puis indiquez « suffrages exprimés », « voix trouvées dans les urnes », « présents ou représentés » ou « membres convoqués »',
  weighting:
    'le poids des voix : lisez la clause de vos statuts sur les collèges (SCIC : loi 47-1775, art. 19 octies), puis indiquez le poids de chaque collège, ou « aucune pondération »',
  tests: decisionsFr,
  'resolution.tests': decisionsFr,
  'ratification.tests': decisionsFr.replace('la majorité', 'la majorité d’une ratification en bloc'),
  unanimity: unanimityFr,
  'resolution.unanimity': unanimityFr,
  'ratification.unanimity': unanimityFr,
  majority: ticketFr,
  'ticket.majority': ticketFr,
  electorate: electorateFr,
  'ticket.electorate': electorateFr,
  quorum:
    'le quorum : lisez la clause de vos statuts sur le quorum, puis indiquez la part exigée sur première et deuxième convocation, ou « aucun »',
  voices:
    'le nombre de voix de chaque membre : lisez la clause de vos statuts sur le droit de vote, puis indiquez « une par membre », les parts, le barème ou le nombre par collège',
  tie: 'l’égalité : lisez la clause de vos statuts sur le partage des voix, puis indiquez « rejetée », « voix prépondérante » ou « nouveau vote »',
  fallback:
    'la majorité après suspension : lisez la clause de vos statuts sur un second vote, puis indiquez-la, ou « aucune »',
  tieBreak:
    'l’égalité au dernier siège : lisez la clause de vos statuts sur les élections, puis indiquez comment l’assemblée départage',
  abstention:
    'les abstentions : lisez la clause de vos statuts sur les décisions, puis indiquez « neutres », « pour » ou « contre »',
  blank:
    'les bulletins blancs : lisez la clause de vos statuts sur les décisions, puis indiquez « neutres », « pour » ou « contre »',
  void: 'les bulletins nuls : lisez la clause de vos statuts sur les décisions, puis indiquez « neutres » ou « contre »',
  secrecy:
    'le secret du vote : lisez la clause de vos statuts sur le vote, puis indiquez « public » ou « secret »',
  method: 'le mode de scrutin : lisez la clause de vos statuts sur les élections, puis indiquez-le',
  colleges:
    'les sièges par collège : lisez la clause de vos statuts sur le conseil, puis indiquez les sièges et les candidats',
  offers: 'les réponses offertes : indiquez si l’on peut s’abstenir et voter blanc',
  tickets: 'les binômes candidats : indiquez les personnes de chacun',
  urns: 'les urnes : indiquez une urne par collège, ou une pour tous',
  version: 'la version de la règle',
};

const en: Readonly<Record<string, string>> = {
  'weighting.carryOver':
    'the carry-over of the colleges’ votes: read the clause on deliberating by college (law 47-1775, art. 19 octies), then write “proportional” or “majority”',
  'weighting.denominator':
    'the denominator of the colleges, which the law leaves to the statutes: read the clause on deliberating by college, then write “votes expressed”, “votes in the urns”, “present or represented” or “members called”',
  weighting:
    'the weight of votes: read the clause of your statutes on colleges (SCIC: law 47-1775, art. 19 octies), then write the weight of each college, or “no weighting”',
  tests: decisionsEn,
  'resolution.tests': decisionsEn,
  'ratification.tests': decisionsEn.replace('the majority', 'the majority of a ratification in block'),
  unanimity: unanimityEn,
  'resolution.unanimity': unanimityEn,
  'ratification.unanimity': unanimityEn,
  majority: ticketEn,
  'ticket.majority': ticketEn,
  electorate: electorateEn,
  'ticket.electorate': electorateEn,
  quorum:
    'the quorum: read the clause of your statutes on the quorum, then write the share asked on first and second convocation, or “none”',
  voices:
    'the number of votes of each member: read the clause of your statutes on the right to vote, then write “one each”, the shares, the scale or the number by college',
  tie: 'a tie: read the clause of your statutes on divided votes, then write “rejected”, “casting vote” or “new vote”',
  fallback:
    'the majority after a suspension: read the clause of your statutes on a second vote, then write it, or “none”',
  tieBreak:
    'a tie for the last seat: read the clause of your statutes on elections, then write how the assembly breaks it',
  abstention:
    'abstentions: read the clause of your statutes on decisions, then write “neutral”, “for” or “against”',
  blank:
    'blank votes: read the clause of your statutes on decisions, then write “neutral”, “for” or “against”',
  void: 'void votes: read the clause of your statutes on decisions, then write “neutral” or “against”',
  secrecy:
    'the secrecy of the vote: read the clause of your statutes on voting, then write “open” or “secret”',
  method: 'the voting method: read the clause of your statutes on elections, then write it',
  colleges:
    'the seats of each college: read the clause of your statutes on the board, then write seats and candidates',
  offers: 'the answers on offer: say whether one may abstain and vote blank',
  tickets: 'the tickets that stand: write the persons of each',
  urns: 'the urns: write one urn for each college, or one for all',
  version: 'the version of the rules',
};

/** What the input `parameter` of a sentence is told as. */
export const parameterWords = { fr, en } as const;
