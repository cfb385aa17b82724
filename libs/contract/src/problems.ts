import { z } from 'zod';

/**
 * Every refusal of the product (RFC 9457): its status and, in both languages, what happened and what to do. Sentences
 * are ICU MessageFormat templates over the problem's inputs. A refusal that isn't here does not compile.
 */
const problem = <const S extends number>(status: S, fr: string, en: string) => ({ status, fr, en });

export const problems = {
  // Requests
  'invalid-request': problem(
    400,
    'Cette demande est incomplète ou mal formée : rien n’a été enregistré. Vérifiez les champs signalés et recommencez.',
    'This request is incomplete or malformed: nothing was saved. Check the fields marked and try again.',
  ),
  'too-large': problem(
    413,
    'Ce contenu est trop volumineux : rien n’a été enregistré.',
    'This content is too large: nothing was saved.',
  ),
  'not-found': problem(
    404,
    'Cette page ou cet élément n’existe pas, ou ne vous concerne pas.',
    'This page or item does not exist, or is not yours to see.',
  ),
  'role-required': problem(
    403,
    'Cet acte revient à une autre fonction que la vôtre. Rien n’a changé.',
    'This act belongs to another role than yours. Nothing changed.',
  ),
  'sign-in-required': problem(
    401,
    'Connectez-vous pour continuer : votre page sera retrouvée.',
    'Sign in to continue: you will come back to this page.',
  ),
  'foreign-origin': problem(
    403,
    'Cette demande vient d’un autre site : elle a été refusée.',
    'This request comes from another site: it was refused.',
  ),
  'too-many-tries': problem(
    429,
    'Trop d’essais. Attendez {minutes, plural, one {# minute} other {# minutes}} et recommencez.',
    'Too many tries. Wait {minutes, plural, one {# minute} other {# minutes}} and try again.',
  ),
  unexpected: problem(
    500,
    'Le serveur a rencontré une erreur. Rien n’est perdu : recommencez dans un instant.',
    'The server met an error. Nothing is lost: try again in a moment.',
  ),
  unavailable: problem(
    503,
    'Le service démarre ou la base de données ne répond pas. Rien n’est perdu : recommencez dans un instant.',
    'The service is starting or the database is not answering. Nothing is lost: try again in a moment.',
  ),
  // Signing in
  'code-wrong': problem(
    400,
    'Ce code n’est pas le bon. {left, plural, =0 {Demandez un nouveau code.} one {Il vous reste un essai.} other {Il vous reste # essais.}}',
    'That is not the right code. {left, plural, =0 {Ask for a new code.} one {You have one try left.} other {You have # tries left.}}',
  ),
  'code-expired': problem(
    410,
    'Ce code a expiré. Demandez-en un nouveau.',
    'This code has expired. Ask for a new one.',
  ),
  'code-used': problem(
    410,
    'Ce code a déjà servi. Demandez-en un nouveau.',
    'This code was already used. Ask for a new one.',
  ),
  'code-other-browser': problem(
    400,
    'Ce code a été demandé depuis un autre navigateur. Saisissez-le là où vous l’avez demandé, ou demandez-en un nouveau ici.',
    'This code was asked for in another browser. Type it where you asked for it, or ask for a new one here.',
  ),
  'link-invalid': problem(
    410,
    'Ce lien a expiré, a déjà servi ou est incomplet. Demandez-en un nouveau depuis la page de connexion.',
    'This link has expired, was already used or is incomplete. Ask for a new one from the sign-in page.',
  ),
  'set-up-done': problem(
    410,
    'Ce lien d’installation a déjà servi ou n’est pas le bon. Connectez-vous, ou demandez un lien à la personne qui a installé Collegium.',
    'This set-up link was already used or is not the right one. Sign in, or ask the person who installed Collegium for a link.',
  ),
  // Organisations
  'members-have-errors': problem(
    422,
    'Le fichier des membres contient {count, plural, one {une erreur} other {# erreurs}} : rien n’a été enregistré. Corrigez les lignes signalées.',
    'The members file has {count, plural, one {one error} other {# errors}}: nothing was saved. Correct the rows marked.',
  ),
  'college-twice': problem(
    422,
    'Deux collèges portent le même numéro ({number}).',
    'Two colleges have the same number ({number}).',
  ),
  'time-zone-unknown': problem(
    422,
    'Ce fuseau horaire n’existe pas : {timeZone}.',
    'There is no such time zone: {timeZone}.',
  ),
  // Door and admissions
  'door-code-wrong': problem(
    404,
    'Ce code n’ouvre aucune assemblée. Vérifiez-le sur l’écran de la salle.',
    'This code opens no assembly. Check it on the screen of the room.',
  ),
  'door-closed': problem(
    409,
    'Cette assemblée n’accueille plus d’arrivées.',
    'This assembly takes no more arrivals.',
  ),
  'already-asked': problem(
    409,
    'Une demande pour {member} attend déjà la réponse du secrétariat.',
    'A request for {member} is already waiting for the secretary.',
  ),
  'too-many-asked': problem(
    409,
    'Vous avez déjà {count} demandes en attente. Le secrétariat doit d’abord y répondre.',
    'You already have {count} requests waiting. The secretary must answer them first.',
  ),
  'already-represented': problem(
    409,
    '{member} est déjà représenté dans cette assemblée. Adressez-vous au secrétariat.',
    '{member} is already represented in this assembly. See the secretary.',
  ),
  'not-represented': problem(
    409,
    'Personne ne représente ce membre : il n’y a rien à retirer.',
    'Nobody represents this member: there is nothing to withdraw.',
  ),
  'admission-decided': problem(
    409,
    'Cette demande a déjà reçu une réponse.',
    'This request was already answered.',
  ),
  'already-granted': problem(
    409,
    'Cette personne a déjà cette fonction.',
    'This person already has this role.',
  ),
  // Lives of an assembly and of a ballot
  'not-now': problem(
    409,
    'Cet acte n’est pas possible maintenant : {state, select, draft {la préparation n’est pas terminée} convened {l’assemblée est convoquée et pas encore ouverte} ready {le scrutin est prêt et pas encore ouvert} open {c’est déjà ouvert} suspended {c’est suspendu} closed {c’est déjà clos} counted {le dépouillement est fait} proclaimed {le résultat est proclamé} adjourned {l’assemblée est ajournée} other {il demande un autre moment}}. Rien n’a changé ; la page a été mise à jour.',
    'This act is not possible now: {state, select, draft {preparation is not finished} convened {the assembly is convened and not open yet} ready {the ballot is ready and not open yet} open {it is already open} suspended {it is suspended} closed {it is already closed} counted {the count is done} proclaimed {the result is proclaimed} adjourned {the assembly is adjourned} other {it asks for another moment}}. Nothing changed; the page was updated.',
  ),
  blocked: problem(
    409,
    'Cet acte attend encore quelque chose : voyez ce qui est signalé sous le bouton.',
    'This act still waits for something: see what is listed under the button.',
  ),
  'not-adjourned': problem(
    409,
    'Seule une assemblée ajournée faute de quorum est convoquée une seconde fois. Rien n’a changé.',
    'Only an assembly adjourned for want of quorum is convened a second time. Nothing changed.',
  ),
  'convened-again': problem(
    409,
    'Cette assemblée est déjà convoquée de nouveau : suivez le lien vers la nouvelle séance.',
    'This assembly is already convened again: follow the link to the new sitting.',
  ),
  'ballot-frozen': problem(
    409,
    'Ce scrutin est prêt ou ouvert : ce qui est demandé ne change plus. Remettez-le en préparation pour le corriger.',
    'This ballot is ready or open: what is asked no longer changes. Return it to draft to correct it.',
  ),
  'no-tie': problem(409, 'Ce collège n’attend aucun départage.', 'This college has no tie to break.'),
  'lot-known': problem(
    409,
    'Un lot a déjà été tiré dans ce scrutin : celui de ce collège s’en déduit, un nouveau vote ne peut plus être choisi. Tirez au sort.',
    'A lot was already drawn in this ballot: this college’s follows from it, so a new vote can no longer be chosen. Draw the lot.',
  ),
  // Casting
  'ballot-not-open': problem(
    409,
    'Ce scrutin n’est pas encore ouvert : votre vote n’a pas été enregistré, votre choix est gardé sur cet appareil.',
    'This ballot is not open yet: your vote was not recorded, your choice is kept on this device.',
  ),
  'ballot-suspended': problem(
    409,
    'Le scrutin est suspendu : votre vote n’a pas été enregistré, votre choix est gardé sur cet appareil jusqu’à la reprise.',
    'The ballot is suspended: your vote was not recorded, your choice is kept on this device until it resumes.',
  ),
  'ballot-closed': problem(
    409,
    'Le scrutin est clos : ce vote est arrivé trop tard et n’a pas été compté.',
    'The ballot is closed: this vote came too late and was not counted.',
  ),
  'already-voted': problem(
    409,
    'Un vote a déjà été enregistré pour ce membre : il est définitif, et son récépissé est ci-joint.',
    'A vote was already recorded for this member: it is final, and its receipt is attached.',
  ),
  'not-elector': problem(
    403,
    'Ce membre n’est pas sur la liste électorale de ce scrutin, ou ce n’est pas vous qui votez pour lui.',
    'This member is not on the roll of this ballot, or is not yours to vote for.',
  ),
  'stale-form': problem(
    409,
    'La question a changé depuis que cette page a été ouverte : votre vote n’a pas été enregistré. Relisez et confirmez de nouveau.',
    'The question changed since this page was opened: your vote was not recorded. Read it again and confirm.',
  ),
  'vote-malformed': problem(
    400,
    'Ce vote est mal formé : il n’a pas été enregistré. Rechargez la page et recommencez.',
    'This vote is malformed: it was not recorded. Reload the page and try again.',
  ),
  'vote-id-taken': problem(
    409,
    'Cet identifiant de vote a déjà servi : rien n’a été enregistré. Rechargez la page et recommencez.',
    'This vote identifier was already used: nothing was recorded. Reload the page and try again.',
  ),
  'simulated-mismatch': problem(
    400,
    'Dans une démonstration chaque vote est simulé et le dit ; ailleurs aucun ne l’est. Rechargez la page.',
    'In a demonstration every vote is simulated and says so; elsewhere none is. Reload the page.',
  ),
  'unknown-option': problem(
    422,
    'Ce choix n’est pas sur ce bulletin : rien n’a été enregistré.',
    'This choice is not on this ballot paper: nothing was recorded.',
  ),
  'choice-not-offered': problem(
    422,
    'Cette réponse n’est pas proposée dans ce scrutin : rien n’a été enregistré.',
    'This answer is not offered in this ballot: nothing was recorded.',
  ),
  'too-many-names': problem(
    422,
    'Trop de noms : {max, plural, one {un seul au plus} other {# au plus}}. Rien n’a été enregistré.',
    'Too many names: {max, plural, one {one at most} other {# at most}}. Nothing was recorded.',
  ),
  'too-few-names': problem(
    422,
    'Pas assez de noms : {min, plural, one {un au moins} other {# au moins}}. Rien n’a été enregistré.',
    'Too few names: {min, plural, one {one at least} other {# at least}}. Nothing was recorded.',
  ),
  'duplicate-name': problem(
    422,
    'Un nom figure deux fois : rien n’a été enregistré.',
    'A name appears twice: nothing was recorded.',
  ),
  'not-yet-entered': problem(
    404,
    'Votre vote est enregistré ; sa preuve d’inscription dans l’urne arrive dans quelques secondes.',
    'Your vote is recorded; the proof that it is in the urn follows within seconds.',
  ),
  // Statutes
  'statutes-newer': problem(
    409,
    'Quelqu’un d’autre a enregistré une version des statuts depuis que vous avez ouvert cette page : rien n’a été écrasé, et votre texte est gardé ici. Comparez-le avec la nouvelle version.',
    'Somebody else saved a version of the statutes since you opened this page: nothing was written over, and your text is kept here. Compare it with the new version.',
  ),
  'statutes-contradict': problem(
    422,
    'Ces statuts se contredisent : rien n’a été enregistré. Corrigez les phrases signalées.',
    'These statutes contradict themselves: nothing was saved. Correct the sentences marked.',
  ),
  'college-has-members': problem(
    409,
    'Le collège « {college} » a des membres : il ne peut pas être supprimé. Rien n’a été enregistré.',
    'The college “{college}” has members: it cannot be removed. Nothing was saved.',
  ),
  // Demonstration
  'persona-unknown': problem(
    404,
    'Ce rôle n’existe pas dans la démonstration.',
    'There is no such role in the demonstration.',
  ),
  'others-busy': problem(
    409,
    'Les autres membres sont déjà en train d’agir.',
    'The other members are already acting.',
  ),
} as const;

export type ProblemCode = keyof typeof problems;

/** RFC 9457 body. `title` is the sentence in the reader's language; `errors` names fields; `receipt` one's own receipt. */
export const problemSchema = z.object({
  type: z.string(),
  code: z.string(),
  title: z.string(),
  status: z.int(),
  inputs: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  findings: z.array(z.unknown()).optional(),
  receipt: z.unknown().optional(),
});
export type ProblemBody = z.infer<typeof problemSchema>;
