import { catalogue } from '../../shared/i18n/catalogue.js';

/** One sentence per type of act, in the order of the register's format. */
export const actMessages = catalogue({
  fr: {
    'register-opened': 'Le registre de « {title} » est ouvert par {organisation}.',
    'register-opened.simulated': 'C’est une démonstration : tous les votes de ce registre sont simulés.',
    'assembly-convened':
      'L’assemblée est convoquée : {called, plural, =0 {aucun membre appelé} one {# membre appelé} other {# membres appelés}}.',
    'member-called': 'Un membre du collège {college} est appelé à l’assemblée.',
    'assembly-opened':
      'La séance est ouverte : {attending, plural, =0 {personne n’est encore là} one {# membre présent ou représenté} other {# membres présents ou représentés}} sur {called} appelés.',
    'assembly-suspended': 'La séance est suspendue.',
    'assembly-resumed': 'La séance reprend.',
    'assembly-closed': 'La séance est levée.',
    'assembly-adjourned':
      'La séance est ajournée faute de quorum : {attending} présents ou représentés sur {called} appelés.',
    'member-admitted':
      'Un membre du collège {college} est admis : il vote dans les scrutins ouverts ensuite.',
    'representation-ended':
      'Un membre du collège {college} n’est plus représenté : il ne vote pas dans les scrutins ouverts ensuite, tant qu’il n’est pas admis de nouveau.',
    'attendance-changed':
      '{state, select, room {Un membre est dans la salle.} remote {Un membre participe à distance.} other {Un membre a quitté la séance.}}',
    'role-granted':
      '{role, select, secretary {Le secrétariat} chair {La présidence de séance} auditor {La fonction d’auditeur} observer {La place d’observateur} other {L’exploitation du service}} est {role, select, secretary {confié} other {confiée}} à une personne.',
    'role-withdrawn':
      '{role, select, secretary {Le secrétariat} chair {La présidence de séance} auditor {La fonction d’auditeur} observer {La place d’observateur} other {L’exploitation du service}} est {role, select, secretary {retiré} other {retirée}} à une personne.',
    'ballot-ready': 'Scrutin n° {number} : ce qui est demandé est arrêté (question, réponses, règles).',
    'ballot-draft': 'Scrutin n° {number} : remis en préparation, la question peut encore changer.',
    'ballot-opened':
      'Scrutin n° {number} ouvert : {electors, plural, =0 {aucun inscrit} one {# inscrit} other {# inscrits}} sur la liste électorale.',
    'ballot-opened.single':
      'Annoncé avant l’ouverture : le collège {college} ne compte qu’un électeur, son vote est connu de tous.',
    'ballot-suspended': 'Scrutin n° {number} suspendu.',
    'ballot-resumed': 'Scrutin n° {number} repris.',
    'ballot-closed': 'Scrutin n° {number} clos : plus aucun vote n’entre.',
    'urn-closed':
      'Scrutin n° {number} : {college, select, none {l’urne commune} other {l’urne du collège {college}}} est fermée avec {size, plural, =0 {aucun bulletin} one {# bulletin} other {# bulletins}}.',
    'ballot-counted':
      'Scrutin n° {number} dépouillé : {outcome, select, adopted {adopté} rejected {rejeté} elected {des sièges sont pourvus} none_elected {aucun siège pourvu} tied {égalité à départager} no_quorum {quorum non atteint} other {compte incomplet, rien ne peut être proclamé}}.',
    'tie-broken.casting-vote':
      'Scrutin n° {number} : les voix étant exactement partagées, la présidence a donné sa voix prépondérante, {side, select, for {pour} other {contre}}.',
    'tie-broken.lot':
      'Scrutin n° {number}, collège {college} : l’égalité est départagée par tirage au sort. Le secret engagé à l’ouverture est révélé.',
    'tie-broken.new-vote':
      'Scrutin n° {number}{college, select, none {} other {, collège {college}}} : l’égalité est renvoyée à un nouveau vote.',
    'ballot-proclaimed':
      'Résultat du scrutin n° {number} proclamé : {outcome, select, adopted {adopté} rejected {rejeté} elected {élection acquise} none_elected {aucun siège pourvu} tied {égalité} no_quorum {quorum non atteint} other {compte incomplet}}.',
    'evidence-downloaded': 'Le dossier avec son annexe nominative a été téléchargé.',
    by: '{by, select, secretary {par le secrétariat} chair {par la présidence} auditor {par un auditeur} member {par un membre} operator {par l’exploitation} other {par le système}}',
    unknown: 'Un acte d’une forme que cette page ne connaît pas : lisez son texte.',
  },
  en: {
    'register-opened': 'The register of “{title}” is opened by {organisation}.',
    'register-opened.simulated': 'This is a demonstration: every vote of this register is simulated.',
    'assembly-convened':
      'The assembly is convened: {called, plural, =0 {no member called} one {# member called} other {# members called}}.',
    'member-called': 'A member of college {college} is called to the assembly.',
    'assembly-opened':
      'The sitting is open: {attending, plural, =0 {no one is here yet} one {# member present or represented} other {# members present or represented}} of {called} called.',
    'assembly-suspended': 'The sitting is suspended.',
    'assembly-resumed': 'The sitting resumes.',
    'assembly-closed': 'The sitting is closed.',
    'assembly-adjourned':
      'The sitting is adjourned for want of quorum: {attending} present or represented of {called} called.',
    'member-admitted':
      'A member of college {college} is admitted and votes in the ballots opened from now on.',
    'representation-ended':
      'A member of college {college} is represented no longer, and doesn’t vote in the ballots opened from now on unless admitted again.',
    'attendance-changed':
      '{state, select, room {A member is in the room.} remote {A member takes part remotely.} other {A member has left the sitting.}}',
    'role-granted':
      '{role, select, secretary {The secretariat} chair {The chair} auditor {The role of auditor} observer {A seat as observer} other {The running of the service}} is given to someone.',
    'role-withdrawn':
      '{role, select, secretary {The secretariat} chair {The chair} auditor {The role of auditor} observer {A seat as observer} other {The running of the service}} is withdrawn from someone.',
    'ballot-ready': 'Ballot {number}: what is asked is fixed (question, answers, rules).',
    'ballot-draft': 'Ballot {number}: back to draft, the question may still change.',
    'ballot-opened':
      'Ballot {number} open: {electors, plural, =0 {no elector} one {# elector} other {# electors}} on the roll.',
    'ballot-opened.single':
      'Announced before it opened: college {college} has one elector only, whose vote everyone will know.',
    'ballot-suspended': 'Ballot {number} suspended.',
    'ballot-resumed': 'Ballot {number} resumed.',
    'ballot-closed': 'Ballot {number} closed: no further vote is taken.',
    'urn-closed':
      'Ballot {number}: {college, select, none {the common urn} other {the urn of college {college}}} is closed with {size, plural, =0 {no vote} one {# vote} other {# votes}}.',
    'ballot-counted':
      'Ballot {number} counted: {outcome, select, adopted {adopted} rejected {rejected} elected {seats are filled} none_elected {no seat filled} tied {a tie to break} no_quorum {no quorum} other {incomplete count, nothing may be proclaimed}}.',
    'tie-broken.casting-vote':
      'Ballot {number}: the votes being exactly divided, the chair gave the casting vote, {side, select, for {for} other {against}}.',
    'tie-broken.lot':
      'Ballot {number}, college {college}: the tie is broken by lot. The secret committed to at opening is revealed.',
    'tie-broken.new-vote':
      'Ballot {number}{college, select, none {} other {, college {college}}}: the tie is left to a new vote.',
    'ballot-proclaimed':
      'Result of ballot {number} proclaimed: {outcome, select, adopted {adopted} rejected {rejected} elected {elected} none_elected {no seat filled} tied {tied} no_quorum {no quorum} other {incomplete count}}.',
    'evidence-downloaded': 'The record with its annex of names was downloaded.',
    by: '{by, select, secretary {by the secretary} chair {by the chair} auditor {by an auditor} member {by a member} operator {by the operator} other {by the system}}',
    unknown: 'An act of a form that this page doesn’t know: read its text.',
  },
});
