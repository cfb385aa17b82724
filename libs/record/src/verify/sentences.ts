/**
 * What a verification says, in French and in English. The French catalogue gives the keys and their inputs; English
 * must have the same, or nothing compiles.
 */
import { reasons } from '../malformed.js';
import type { Reason } from '../malformed.js';
import { groupFingerprint } from '../digest.js';

type Count = { readonly n: number };
type Ballot = { readonly number: number };
type Wrong = { readonly reason: Reason; readonly at: string };
type Act = { readonly height: number; readonly type: string };

const sOf = (n: number): string => (n < 2 ? '' : 's');
const why = ({ reason, at }: Wrong): string =>
  at === '' || at === '$' ? reasons[reason] : `${at} ${reasons[reason]}`;
const whyEn = ({ reason, at }: Wrong): string => (at === '' || at === '$' ? reason : `${at} ${reason}`);

const fr = {
  'archive.unreadable': (w: Wrong) => `L’archive ne se lit pas : ${why(w)}.`,
  'archive.complete': ({ n }: Count) =>
    `Le manifeste signé décrit exactement l’archive : ${n} fichier${sOf(n)}, chacun avec sa taille et son empreinte.`,
  'archive.missing': () => 'Ce fichier manque.',
  'archive.extra': () => 'Ce fichier n’a pas sa place dans le dossier.',
  'archive.changed': () => 'Ce fichier n’est pas celui que le manifeste décrit.',
  'file.malformed': (w: Wrong) => `Ce fichier n’a pas la forme attendue : ${why(w)}.`,
  'chain.holds': ({ n, head }: Count & { readonly head: string }) =>
    `${n} acte${sOf(n)} se sui${n < 2 ? 't' : 'vent'} sans rupture ; tête du registre : ${head}.`,
  'chain.broken': ({ height, ...w }: Wrong & { readonly height: number }) =>
    `La chaîne des actes est rompue à l’acte ${height} : ${why(w)}.`,
  'chain.other-assembly': () => 'Les actes ne sont pas ceux de l’assemblée que le manifeste nomme.',
  'chain.time-back': ({ height }: Pick<Act, 'height'>) =>
    `L’acte ${height} porte une heure antérieure à celle de l’acte précédent.`,
  'chain.statutes': () => 'Les statuts joints ne sont pas ceux que nomme le premier acte.',
  'signatures.hold': () => 'Le registre et le manifeste sont signés par la clé que nomme le premier acte.',
  'signatures.pinned': ({ fingerprint }: { readonly fingerprint: string }) =>
    `Cette clé est bien celle que vous avez donnée (${groupFingerprint(fingerprint)}).`,
  'signatures.not-pinned': ({ fingerprint }: { readonly fingerprint: string }) =>
    `Personne n’a dit quelle clé attendre. Comparez avec le grand écran ou le procès-verbal : ${groupFingerprint(fingerprint)}.`,
  'signatures.other-key': ({ fingerprint }: { readonly fingerprint: string }) =>
    `Le dossier est signé par une autre clé que celle que vous avez donnée : ${groupFingerprint(fingerprint)}.`,
  'signatures.other-signer': () => 'La clé jointe n’est pas celle que nomme le premier acte.',
  'signatures.wrong': ({ what }: { readonly what: 'malformed' | 'unsigned' | 'forged' }) =>
    ({
      malformed: 'Cette note signée n’a pas la forme attendue.',
      unsigned: 'Cette note n’est pas signée par la clé du dossier.',
      forged: 'La signature de cette note est fausse.',
    })[what],
  'signatures.other-manifest': () => 'Ce manifeste n’est pas celui que sa note signe.',
  'signatures.other-head': () => 'La tête signée n’est pas celle de ces actes.',
  'lives.in-order': ({ n }: Count) =>
    `L’assemblée et ses ${n} scrutin${sOf(n)} ont suivi leur cours : chaque acte est venu quand il le pouvait.`,
  'lives.misplaced': ({ height, type }: Act) =>
    `L’acte ${height} (${type}) ne pouvait pas avoir lieu à ce moment.`,
  'attendance.holds': ({ n }: Count) =>
    `${n} relevé${sOf(n)} de présence recalculé${sOf(n)} d’après les entrées et les sorties.`,
  'attendance.differs': ({ height, type }: Act) =>
    `La présence que dit l’acte ${height} (${type}) n’est pas celle que font les entrées et les sorties.`,
  'roll.holds': ({ number, n }: Ballot & Count) =>
    `Scrutin ${number} : la question est celle qui a été figée, la liste électorale (${n} inscrit${sOf(n)}) celle de l’ouverture.`,
  'roll.asked': ({ number }: Ballot) =>
    `Scrutin ${number} : la question est celle qui a été figée ; le scrutin n’a pas été ouvert.`,
  'roll.frozen-differs': () => 'La question n’est pas celle qui a été figée.',
  'roll.salt': () => 'Le sel n’est pas de 32 octets en hexadécimal.',
  'roll.differs': () => 'La liste électorale n’est pas celle de l’ouverture.',
  'roll.urns-differ': ({ number }: Ballot) =>
    `Scrutin ${number} : les urnes ouvertes ne sont pas celles que la règle déclare.`,
  'roll.entry-astray': ({ entry }: { readonly entry: string }) =>
    `L’inscrit ${entry} n’est pas dans l’urne de son collège.`,
  'roll.counts-differ': ({ number, college }: Ballot & { readonly college: number }) =>
    `Scrutin ${number}, collège ${college} : le nombre d’inscrits annoncé n’est pas celui de la liste.`,
  'roll.too-many': ({ number, college }: Ballot & { readonly college: number }) =>
    `Scrutin ${number}, collège ${college} : plus d’inscrits que de membres admis.`,
  'roll.electorate-differs': ({ number }: Ballot) =>
    `Scrutin ${number} : l’ouverture n’appelle pas à voter ceux que la règle désigne.`,
  'roll.not-the-board': ({ number, college }: Ballot & { readonly college: number }) =>
    `Scrutin ${number}, collège ${college} : les inscrits ne sont pas les membres présents du conseil que ce registre a élu.`,
  'roll.rules-differ': ({ number }: Ballot) =>
    `Scrutin ${number} : la règle n’est pas celle des statuts joints.`,
  'roll.convocation': ({ number }: Ballot) =>
    `Scrutin ${number} : l’ouverture nomme une autre convocation que celle de l’assemblée.`,
  'urns.hold': ({ number, n }: Ballot & Count) =>
    `Scrutin ${number} : ${n} bulletin${sOf(n)}, chacun d’un inscrit différent, sous la tête signée de son urne.`,
  'urns.open': ({ number }: Ballot) =>
    `Scrutin ${number} : urnes non closes, aucun bulletin dans ce dossier.`,
  'urns.size': ({ said, found }: { readonly said: number; readonly found: number }) =>
    `L’urne close annonce ${said} bulletin${sOf(said)}, le fichier en contient ${found}.`,
  'urns.root': () => 'Les bulletins ne sont pas ceux que la clôture de l’urne a scellés.',
  'urns.checkpoint': () => 'La tête signée de l’urne n’est pas celle de sa clôture.',
  'urns.vote-malformed': (w: Wrong) => `Ce bulletin n’a pas la forme attendue : ${why(w)}.`,
  'urns.vote-astray': () => 'Ce bulletin est d’un autre scrutin ou d’une autre urne.',
  'urns.vote-form': () => 'Ce bulletin répond à une autre question que celle qui a été figée.',
  'urns.vote-no-elector': () => 'Ce bulletin n’est d’aucun inscrit de cette urne.',
  'urns.vote-twice': () => 'Deuxième bulletin du même inscrit, ou même bulletin deux fois.',
  'urns.vote-simulated': () => 'Bulletin simulé dans une assemblée réelle.',
  'urns.vote-real': () => 'Bulletin non simulé dans une démonstration.',
  'tallies.hold': ({ number }: Ballot) =>
    `Scrutin ${number} : les bulletins, recomptés, donnent le dépouillement annoncé.`,
  'tallies.refused': ({ refusal }: { readonly refusal: string }) =>
    `Ce bulletin ne pouvait pas être compté (${refusal}).`,
  'tallies.differ': ({ height }: Pick<Act, 'height'>) =>
    `Le dépouillement de l’acte ${height} n’est pas celui de cette urne.`,
  'tallies.urns-differ': ({ height }: Pick<Act, 'height'>) =>
    `Le dépouillement de l’acte ${height} n’est pas celui des urnes du scrutin.`,
  'decisions.hold': ({ number, outcome }: Ballot & { readonly outcome: string }) =>
    `Scrutin ${number} : la décision, recalculée, est bien celle de l’acte (${outcomesFr[outcome] ?? outcome}).`,
  'decisions.differ': ({ height }: Pick<Act, 'height'>) =>
    `La décision de l’acte ${height} n’est pas celle que donnent la règle et les bulletins.`,
  'decisions.file-differs': () => 'Ce fichier n’est pas la dernière décision recalculée.',
  'decisions.proclaimed-differs': ({ height }: Pick<Act, 'height'>) =>
    `Ce que proclame l’acte ${height} n’est pas la dernière décision.`,
  'decisions.uncomputable': ({ height }: Pick<Act, 'height'>) =>
    `La décision de l’acte ${height} ne peut pas être recalculée : la règle figée n’a pas la forme attendue.`,
  'decisions.casting-vote': ({ height }: Pick<Act, 'height'>) =>
    `La voix prépondérante de l’acte ${height} n’est pas de celles que la règle du scrutin prévoit.`,
  'decisions.tie-kind': ({ height }: Pick<Act, 'height'>) =>
    `L’acte ${height} départage autrement que la règle du scrutin ne le prévoit.`,
  'decisions.following': ({ height }: Pick<Act, 'height'>) =>
    `Le scrutin que nomme l’acte ${height} n’est pas le nouveau vote qui suit celui-ci.`,
  'decisions.lot-secret': ({ height }: Pick<Act, 'height'>) =>
    `Le secret du tirage de l’acte ${height} n’est pas celui qui était engagé à l’ouverture.`,
  'decisions.lot-seed': ({ height }: Pick<Act, 'height'>) =>
    `La graine du tirage de l’acte ${height} ne vient pas du secret et des urnes.`,
  'pages.hold': () =>
    'La page de résultats et les autres pages, réécrites d’après les données, sont les mêmes à l’octet près.',
  'pages.other-edition': ({ theirs, ours }: { readonly theirs: string; readonly ours: string }) =>
    `Les pages à lire sont de l’édition ${theirs}, cet auditeur écrit la ${ours} : elles n’ont pas été comparées. Fiez-vous aux constats ci-dessus, ou prenez l’auditeur de cette édition.`,
  'pages.differ': () =>
    'Cette page n’est pas celle que cette version de l’auditeur écrit d’après les données : ne vous y fiez pas.',
  'pages.unwritable': (w: Wrong) => `Les pages ne peuvent pas être réécrites : ${why(w)}.`,
  'annex.holds': ({ n, purged }: Count & { readonly purged: number }) =>
    `Annexe : ${n} engagement${sOf(n)} de données personnelles ouvert${sOf(n)}${purged === 0 ? '' : `, ${purged} sans leurs données (purgées)`}.`,
  'annex.unknown-data': () => 'Ces données ne sont celles d’aucun engagement du registre.',
  'annex.names-differ': () => 'Les noms de cette liste ne sont pas ceux engagés à l’ouverture.',
  'annex.entry-astray': ({ entry }: { readonly entry: string }) =>
    `L’inscrit ${entry} n’est pas celui d’un membre de son collège.`,
  'annex.not-on-board': ({ entry }: { readonly entry: string }) =>
    `L’inscrit ${entry} n’est pas un membre du conseil que ce registre a élu.`,
  skipped: ({ n }: Count) =>
    `Non vérifié : ${n === 0 ? 'ce qui précède ne tient pas' : 'les scrutins fautifs ci-dessus'}.`,
  more: ({ n }: Count) => `… et ${n} autre${sOf(n)} du même genre.`,
} as const;

const outcomesFr: Readonly<Record<string, string>> = {
  adopted: 'adoptée',
  rejected: 'rejetée',
  elected: 'élection acquise',
  'none-elected': 'personne n’est élu',
  tied: 'égalité',
  'no-quorum': 'quorum non atteint',
  incomplete: 'incomplète',
};

export type DetailKey = keyof typeof fr;
/** The inputs of a sentence. */
export type DetailInputs<K extends DetailKey> =
  Parameters<(typeof fr)[K]> extends [infer I] ? I : Record<string, never>;

/** What a finding says, as data; `tellDetail` gives the words. */
export type Detail = { [K in DetailKey]: { readonly key: K; readonly inputs: DetailInputs<K> } }[DetailKey];

const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

const en: typeof fr = {
  'archive.unreadable': (w) => `The archive can't be read: ${whyEn(w)}.`,
  'archive.complete': ({ n }) =>
    `The signed manifest describes the archive exactly: ${n} ${plural(n, 'file')}, each with its size and hash.`,
  'archive.missing': () => 'This file is missing.',
  'archive.extra': () => 'This file has no place in the record.',
  'archive.changed': () => 'This file is not the one that the manifest describes.',
  'file.malformed': (w) => `This file does not have the expected form: ${whyEn(w)}.`,
  'chain.holds': ({ n, head }) =>
    `${n} ${plural(n, 'act')} in an unbroken chain; head of the register: ${head}.`,
  'chain.broken': ({ height, ...w }) => `The chain of acts is broken at act ${height}: ${whyEn(w)}.`,
  'chain.other-assembly': () => 'The acts are not those of the assembly that the manifest names.',
  'chain.time-back': ({ height }) => `Act ${height} carries an earlier hour than the act before.`,
  'chain.statutes': () => 'The statutes are not those that the first act names.',
  'signatures.hold': () => 'The register and the manifest are signed by the key that the first act names.',
  'signatures.pinned': ({ fingerprint }) =>
    `This key is the one you gave (${groupFingerprint(fingerprint)}).`,
  'signatures.not-pinned': ({ fingerprint }) =>
    `Nobody said which key to expect. Compare with the big screen or the minutes: ${groupFingerprint(fingerprint)}.`,
  'signatures.other-key': ({ fingerprint }) =>
    `The record is signed by another key than the one you gave: ${groupFingerprint(fingerprint)}.`,
  'signatures.other-signer': () => 'The key in the record is not the one that the first act names.',
  'signatures.wrong': ({ what }) =>
    ({
      malformed: 'This signed note does not have the expected form.',
      unsigned: 'This note is not signed by the key of the record.',
      forged: 'The signature of this note is wrong.',
    })[what],
  'signatures.other-manifest': () => 'This manifest is not the one that its note signs.',
  'signatures.other-head': () => 'The signed head is not that of these acts.',
  'lives.in-order': ({ n }) =>
    `The assembly and its ${n} ${plural(n, 'ballot')} took their course: every act came when it could.`,
  'lives.misplaced': ({ height, type }) => `Act ${height} (${type}) could not happen at that moment.`,
  'attendance.holds': ({ n }) =>
    `${n} ${plural(n, 'statement')} of attendance computed again from arrivals and departures.`,
  'attendance.differs': ({ height, type }) =>
    `The attendance that act ${height} (${type}) states is not the one that arrivals and departures make.`,
  'roll.holds': ({ number, n }) =>
    `Ballot ${number}: the question is the one that was frozen, the roll (${n} ${plural(n, 'elector')}) that of the opening.`,
  'roll.asked': ({ number }) =>
    `Ballot ${number}: the question is the one that was frozen; the ballot was not opened.`,
  'roll.frozen-differs': () => 'The question is not the one that was frozen.',
  'roll.salt': () => 'The salt is not 32 bytes in hexadecimal.',
  'roll.differs': () => 'The roll is not that of the opening.',
  'roll.urns-differ': ({ number }) =>
    `Ballot ${number}: the urns opened are not those that the rules declare.`,
  'roll.entry-astray': ({ entry }) => `Elector ${entry} is not in the urn of their college.`,
  'roll.counts-differ': ({ number, college }) =>
    `Ballot ${number}, college ${college}: the number of electors announced is not that of the roll.`,
  'roll.too-many': ({ number, college }) =>
    `Ballot ${number}, college ${college}: more electors than members admitted.`,
  'roll.electorate-differs': ({ number }) =>
    `Ballot ${number}: the opening does not call those to vote whom the rules name.`,
  'roll.not-the-board': ({ number, college }) =>
    `Ballot ${number}, college ${college}: the electors are not the members taking part of the board that this register elected.`,
  'roll.rules-differ': ({ number }) => `Ballot ${number}: the rules are not those of the statutes enclosed.`,
  'roll.convocation': ({ number }) =>
    `Ballot ${number}: the opening names another convocation than the assembly’s.`,
  'urns.hold': ({ number, n }) =>
    `Ballot ${number}: ${n} ${plural(n, 'vote')}, each of a different elector, under the signed head of its urn.`,
  'urns.open': ({ number }) => `Ballot ${number}: urns not closed, no vote in this record.`,
  'urns.size': ({ said, found }) =>
    `The closed urn announces ${said} ${plural(said, 'vote')}, the file holds ${found}.`,
  'urns.root': () => 'The votes are not those that the closing of the urn sealed.',
  'urns.checkpoint': () => 'The signed head of the urn is not that of its closing.',
  'urns.vote-malformed': (w) => `This vote does not have the expected form: ${whyEn(w)}.`,
  'urns.vote-astray': () => 'This vote is of another ballot or another urn.',
  'urns.vote-form': () => 'This vote answers another question than the one that was frozen.',
  'urns.vote-no-elector': () => 'This vote is of no elector of this urn.',
  'urns.vote-twice': () => 'A second vote of the same elector, or the same vote twice.',
  'urns.vote-simulated': () => 'A simulated vote in a real assembly.',
  'urns.vote-real': () => 'A vote that is not simulated in a demonstration.',
  'tallies.hold': ({ number }) => `Ballot ${number}: the votes, counted again, give the tally announced.`,
  'tallies.refused': ({ refusal }) => `This vote could not be counted (${refusal}).`,
  'tallies.differ': ({ height }) => `The tally of act ${height} is not that of this urn.`,
  'tallies.urns-differ': ({ height }) => `The tally of act ${height} is not that of the ballot's urns.`,
  'decisions.hold': ({ number, outcome }) =>
    `Ballot ${number}: the decision, computed again, is that of the act (${outcome}).`,
  'decisions.differ': ({ height }) =>
    `The decision of act ${height} is not the one that the rules and the votes give.`,
  'decisions.file-differs': () => 'This file is not the last decision as computed again.',
  'decisions.proclaimed-differs': ({ height }) => `What act ${height} proclaims is not the last decision.`,
  'decisions.uncomputable': ({ height }) =>
    `The decision of act ${height} can't be computed again: the frozen rules do not have the expected form.`,
  'decisions.casting-vote': ({ height }) =>
    `The casting vote of act ${height} is none that the rules of the ballot provide for.`,
  'decisions.tie-kind': ({ height }) =>
    `Act ${height} breaks a tie otherwise than the rules of the ballot provide.`,
  'decisions.following': ({ height }) =>
    `The ballot that act ${height} names is not the new vote that follows this one.`,
  'decisions.lot-secret': ({ height }) =>
    `The secret of the lot of act ${height} is not the one committed to at the opening.`,
  'decisions.lot-seed': ({ height }) =>
    `The seed of the lot of act ${height} does not come from the secret and the urns.`,
  'pages.hold': () =>
    'The results page and the other pages, written again from the data, are the same to the byte.',
  'pages.other-edition': ({ theirs, ours }) =>
    `The pages to read are of edition ${theirs}, this auditor writes ${ours}: they were not compared. Rely on the findings above, or take the auditor of that edition.`,
  'pages.differ': () =>
    'This page is not the one that this version of the auditor writes from the data: do not rely on it.',
  'pages.unwritable': (w) => `The pages can't be written again: ${whyEn(w)}.`,
  'annex.holds': ({ n, purged }) =>
    `Annex: ${n} ${plural(n, 'commitment')} to personal data opened${purged === 0 ? '' : `, ${purged} without their data (purged)`}.`,
  'annex.unknown-data': () => 'These data are those of no commitment of the register.',
  'annex.names-differ': () => 'The names of this roll are not those committed to at the opening.',
  'annex.entry-astray': ({ entry }) => `Elector ${entry} is not that of a member of their college.`,
  'annex.not-on-board': ({ entry }) =>
    `Elector ${entry} is no member of the board that this register elected.`,
  skipped: ({ n }) =>
    `Not verified: ${n === 0 ? 'what comes before does not hold' : 'the faulty ballots above'}.`,
  more: ({ n }) => `… and ${n} more of the same kind.`,
};

/** The words of a detail. */
export function tellDetail(lang: 'fr' | 'en', detail: Detail): string {
  const tell = (lang === 'fr' ? fr : en)[detail.key] as (inputs: Detail['inputs']) => string;
  return tell(detail.inputs);
}
