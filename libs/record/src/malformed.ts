/** Everything that can be wrong with the form of a part of a record: in English, and in French. */
export const reasons = {
  'nested too deeply': 'imbrication trop profonde',
  'has no place in a record': 'n’a pas sa place dans un dossier',
  'lone surrogate': 'caractère Unicode incomplet',
  'not a safe integer': 'pas un entier exact',
  'not JSON': 'pas du JSON',
  'not canonical JSON (RFC 8785)': 'pas du JSON canonique (RFC 8785)',
  'not UTF-8': 'pas de l’UTF-8',
  'not lower-case hexadecimal': 'pas de l’hexadécimal en minuscules',
  'not base64': 'pas du base64',
  'not of the right length': 'pas de la bonne longueur',
  'not that of a tree of this size': 'pas celle d’un arbre de cette taille',
  'not a natural number': 'pas un entier naturel',
  'outside the tree': 'hors de l’arbre',
  'the older tree is bigger': 'l’arbre le plus ancien est le plus grand',
  'not expected': 'inattendu',
  missing: 'manquant',
  'not an object': 'pas un objet',
  'not a list': 'pas une liste',
  'not a string': 'pas un texte',
  'not true or false': 'ni vrai ni faux',
  'not one of the known values': 'pas une des valeurs connues',
  'not a UUID': 'pas un UUID',
  'not 64 lower-case hex digits': 'pas 64 chiffres hexadécimaux en minuscules',
  'not an instant': 'pas un instant',
  'not a date': 'pas une date',
  'not sorted, or one twice': 'pas trié, ou l’un deux fois',
  'not name+id+key': 'pas nom+identifiant+clé',
  'not an Ed25519 key': 'pas une clé Ed25519',
  'the key id is not that of the key': 'l’identifiant n’est pas celui de la clé',
  'not a name for a key': 'pas un nom de clé',
  'not a signed note': 'pas une note signée',
  'must end with a newline and hold no other control character':
    'doit finir par un saut de ligne et ne contenir aucun autre caractère de contrôle',
  'not three lines of origin, size and root': 'pas trois lignes : origine, taille, racine',
  'not the four lines of a receipt': 'pas les quatre lignes d’un récépissé',
  'the height does not follow': 'la hauteur ne suit pas',
  'the parent is not the act before': 'le parent n’est pas l’acte précédent',
  'register-opened must be the first act, and only it':
    'register-opened doit être le premier acte, et lui seul',
  'an act of another assembly': 'un acte d’une autre assemblée',
  'not a name for a file of a record': 'pas un nom de fichier d’un dossier',
  'too big': 'trop gros',
  'a file twice, or out of order': 'un fichier deux fois, ou pas à sa place',
  'the archive is cut off': 'l’archive est tronquée',
  'packed anew: take the file as it was downloaded': 'recompressée : prenez le fichier tel que téléchargé',
  'its header is not of this format': 'son en-tête n’est pas de ce format',
  'damaged: the checksum differs': 'abîmé : la somme de contrôle diffère',
  'not an archive of this format': 'pas une archive de ce format',
  'bytes after the end': 'octets après la fin',
  'the directory does not match the files': 'le répertoire ne correspond pas aux fichiers',
  'the last line does not end': 'la dernière ligne ne finit pas',
} as const;

export type Reason = keyof typeof reasons;

/**
 * Input that isn't what the format says. Functions that read or make a part of a record throw it; functions that
 * verify return booleans or findings and never throw it.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  /** Where in the input: a path such as `$.body.urns[0]`, a line, an offset. */
  readonly place: string;
  /** What is wrong there, without the place; `reasons` has its French. */
  readonly reason: Reason;

  constructor(place: string, reason: Reason) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}
