/** README.txt: what an archive is and how to check it, for whoever finds it in a drawer in ten years. */
import type { RecordView } from '../evidence/view.js';

/** Writes the text, French first. */
export function readmeText(view: RecordView): string {
  const { organisation, assembly, simulated } = view.register.body;
  const title = `${organisation.name} – ${assembly.title} (${assembly.date})`;
  const annex = view.kind === 'annex';
  return `${title}
${simulated ? '\nDÉMONSTRATION : tous les votes sont simulés. DEMONSTRATION: every vote is simulated.\n' : ''}
DOSSIER DE PREUVES${annex ? ' AVEC ANNEXE (données personnelles : à ne pas publier)' : ' PUBLIC'}

Ouvrez d'abord results.html : les résultats, leur règle et leur calcul.
Pour vérifier sans croire personne, hors ligne, avec l'auditeur de Collegium (logiciel libre) :
  npm run -s auditor -- verify FICHIER.zip --key EMPREINTE
L'empreinte de la clé se prend sur le grand écran ou dans le procès-verbal, pas dans ce dossier.
Gardez le fichier .zip tel quel : décompressé puis recompressé, il ne serait plus le même.

  register/acts.jsonl        les actes de l'assemblée, chacun portant l'empreinte du précédent
  register/checkpoint.txt    la tête signée du registre
  statutes.json              les statuts (paramètres) appliqués
  ballots/N/ballot.json      la question telle que figée ; ballot.salt.txt ouvre son engagement
  ballots/N/roll.json        la liste électorale, sans noms
  ballots/N/urns/            les bulletins de chaque urne et sa tête signée
  ballots/N/decision.json    la décision avec toutes ses données
  manifest.json              tous les fichiers et leur SHA-256 ; manifest.note.txt le signe
  signer.txt                 la clé publique qui signe
${annex ? '  annex/                     membres, listes nominatives, feuille de présence, votes nominatifs\n' : ''}
EVIDENCE${annex ? ' WITH ITS ANNEX (personal data: not to be published)' : ', PUBLIC RECORD'}

Open results.html first: the results, their rule and their arithmetic.
To check it without believing anyone, offline, with the auditor of Collegium (free software):
  npm run -s auditor -- verify FILE.zip --key FINGERPRINT
Take the fingerprint of the key from the big screen or the minutes, not from this record.
Keep the .zip as it is: unpacked and packed again, it would not be the same.

  register/acts.jsonl        the acts of the assembly, each with the hash of the one before
  register/checkpoint.txt    the signed head of the register
  statutes.json              the statutes (parameters) that were applied
  ballots/N/ballot.json      the question as frozen; ballot.salt.txt opens its commitment
  ballots/N/roll.json        the roll, without names
  ballots/N/urns/            the votes of each urn and its signed head
  ballots/N/decision.json    the decision with all its data
  manifest.json              every file with its SHA-256; manifest.note.txt signs it
  signer.txt                 the public key that signs
${annex ? '  annex/                     members, rolls with names, attendance, nominal votes\n' : ''}
The formats are described in docs/record-format.md of Collegium: enough to write another verifier.
`;
}
