import type { StatutesFindingKey } from '@collegium/rules';
import type { Sentences } from './decide-sentences.js';

const collegesFr = '{colleges, plural, =0 {aucun collège} one {un seul collège} other {# collèges}}';
const collegesEn = '{colleges, plural, =0 {no college} one {only one college} other {# colleges}}';

/** What can be said against statutes, and what to write instead (`statutesFindingKeys`). */
export const statutesFindingSentences: Sentences<StatutesFindingKey> = {
  fr: {
    'not-settled': 'les statuts ne fixent pas encore {parameter}.',
    'weight-below-bound':
      'le collège {college} pèse {weight}, moins que le minimum de {bound}. Relevez son poids, ou réunissez-le à un autre collège.',
    'weight-above-bound':
      'le collège {college} pèse {weight}, plus que le maximum de {bound}. Abaissez son poids.',
    'too-few-colleges': `${collegesFr} : il en faut {least} au moins. Ajoutez un collège, ou renoncez à la pondération.`,
    'bounds-looser-than-law':
      'la loi s’applique quoi que disent les statuts. Écrivez un minimum de {min}, un maximum de {max}, {least, plural, one {1 collège} other {# collèges}} au moins, et « bloquer ».',
    'weights-sum': 'la somme des poids est {sum}. Corrigez les poids pour qu’elle soit exactement 1.',
    'not-a-share': '« {text} » n’est pas une part. Écrivez une fraction entre 0 et 1, par exemple 2/3.',
    'college-twice': 'le collège {college} figure deux fois. Gardez-en un seul, ou changez son numéro.',
    'unknown-college': 'le collège {college} n’existe pas. Écrivez le numéro d’un collège des statuts.',
    'college-without-weight':
      'le collège {college} n’a pas de poids. Donnez-lui-en un : ses membres votent aussi.',
    'merge-into-itself':
      'le collège {college} est renvoyé à lui-même. Indiquez un autre collège, ou redistribuez son poids.',
    'voices-missing':
      'le collège {college} n’a pas de nombre de voix. Écrivez combien de voix a chacun de ses membres.',
    'brackets-disordered':
      'les tranches se recouvrent. Écrivez-les de la plus basse à la plus haute, avec toujours plus de voix.',
    'weighted-without-weights':
      'une majorité pondérée est demandée, mais les collèges n’ont pas de poids. Donnez un poids à chaque collège, ou demandez une majorité simple des voix.',
    'weighted-scope':
      'une majorité pondérée se calcule sur tous les collèges à la fois. Choisissez « ensemble », ou retirez la pondération de cette majorité.',
    'never-reached':
      'rien ne peut dépasser {text} : cette condition ne serait jamais remplie. Écrivez « au moins {text} » pour demander la totalité.',
    'more-colleges-than-there-are': `une majorité est demandée dans {needed} collèges, les statuts ont ${collegesFr}. Écrivez un nombre plus petit.`,
    'no-test': 'aucune majorité n’est écrite. Écrivez-en une au moins.',
    'threshold-below-half':
      'avec un seuil de {threshold}, deux propositions contraires pourraient être adoptées. Vérifiez l’article, ou écrivez « plus de 1/2 ».',
    'weights-unused':
      'les poids ne servent à rien : aucune majorité n’est pondérée, aucun quorum ne compte les droits de vote. Demandez une majorité pondérée, ou retirez les poids.',
    'weighted-base-ignored':
      'dans une majorité pondérée, la part de chaque collège se calcule {base, select, expressed {sur les suffrages exprimés} ballots_cast {sur les voix trouvées dans les urnes} present_or_represented {sur les présents ou représentés} members {sur les membres convoqués} other {({base})}}, comme la pondération le dit : la base écrite ici ne compte pas.',
    'quorum-of-nothing':
      'un quorum de 0 est toujours atteint. Écrivez la part exigée, ou retirez la condition.',
    'second-quorum-above-first':
      'la deuxième convocation exige plus ({value}) que la première. Vérifiez l’article : d’ordinaire elle exige moins, ou rien.',
    'rights-are-heads':
      'sans poids ni nombre de voix, compter les droits de vote revient à compter les membres. Écrivez « membres », ou donnez des poids.',
    'each-college-of-one':
      'il n’y a qu’un collège : « chaque collège » revient à « ensemble ». Ajoutez des collèges, ou écrivez « ensemble ».',
    'casting-vote-open-only':
      'la voix prépondérante ne s’exerce pas au scrutin secret. À bulletins secrets, ces statuts ne laissent pas ouvrir le scrutin : écrivez « rejetée » ou « nouveau vote » si vous votez ainsi.',
    'always-suspended': `la pondération est suspendue en dessous de {least} collèges, et les statuts ont ${collegesFr} : elle ne s’appliquerait jamais. Écrivez un nombre plus petit.`,
    'cap-too-low':
      'avec un plafond de {cap}, {colleges, plural, one {le seul collège restant} other {les # collèges restants}} ne pourraient pas reprendre le poids d’un collège manquant, et le plafond serait levé. Relevez-le, ou suspendez la pondération plus tôt.',
  },
  en: {
    'not-settled': 'the statutes have yet to settle {parameter}.',
    'weight-below-bound':
      'college {college} weighs {weight}, less than the minimum of {bound}. Raise its weight, or join it to another college.',
    'weight-above-bound':
      'college {college} weighs {weight}, more than the maximum of {bound}. Lower its weight.',
    'too-few-colleges': `${collegesEn}: at least {least} are needed. Add a college, or do without weights.`,
    'bounds-looser-than-law':
      'the law applies whatever the statutes say. Write a minimum of {min}, a maximum of {max}, at least {least, plural, one {1 college} other {# colleges}}, and “block”.',
    'weights-sum': 'the weights add up to {sum}. Correct them so that they make exactly 1.',
    'not-a-share': '“{text}” is not a share. Write a fraction between 0 and 1, for example 2/3.',
    'college-twice': 'college {college} stands twice. Keep one of them, or change its number.',
    'unknown-college': 'there is no college {college}. Write the number of a college of the statutes.',
    'college-without-weight': 'college {college} has no weight. Give it one: its members vote too.',
    'merge-into-itself':
      'college {college} is sent back to itself. Name another college, or redistribute its weight.',
    'voices-missing':
      'college {college} has no number of votes. Write how many votes each of its members has.',
    'brackets-disordered':
      'the brackets overlap. Write them from the lowest to the highest, with ever more votes.',
    'weighted-without-weights':
      'a weighted majority is asked for, but the colleges have no weights. Give each college a weight, or ask for a plain majority of votes.',
    'weighted-scope':
      'a weighted majority is taken of all colleges at once. Choose “together”, or take the weighting off this majority.',
    'never-reached':
      'nothing can be more than {text}: this condition would never be met. Write “at least {text}” to ask for all.',
    'more-colleges-than-there-are': `a majority is asked for in {needed} colleges, the statutes have ${collegesEn}. Write a smaller number.`,
    'no-test': 'no majority is written. Write at least one.',
    'threshold-below-half':
      'with a threshold of {threshold}, two opposite proposals could both be adopted. Check the article, or write “more than 1/2”.',
    'weights-unused':
      'the weights serve nothing: no majority is weighted, no quorum counts voting rights. Ask for a weighted majority, or take the weights away.',
    'weighted-base-ignored':
      'in a weighted majority, the share of each college is taken {base, select, expressed {of the votes expressed} ballots_cast {of the votes found in the urns} present_or_represented {of those present or represented} members {of the members called} other {({base})}}, as the weighting says: the base written here does not count.',
    'quorum-of-nothing':
      'a quorum of 0 is always reached. Write the share asked for, or take the condition away.',
    'second-quorum-above-first':
      'the second convocation asks for more ({value}) than the first. Check the article: it commonly asks for less, or nothing.',
    'rights-are-heads':
      'without weights or numbers of votes, counting voting rights is counting members. Write “members”, or give weights.',
    'each-college-of-one':
      'there is only one college: “each college” is “together”. Add colleges, or write “together”.',
    'casting-vote-open-only':
      'a casting vote can’t be given in a secret ballot. These statutes do not let a secret ballot open: write “rejected” or “new vote” if you vote that way.',
    'always-suspended': `the weighting is suspended below {least} colleges, and the statutes have ${collegesEn}: it would never apply. Write a smaller number.`,
    'cap-too-low':
      'with a cap of {cap}, {colleges, plural, one {the only remaining college} other {the # remaining colleges}} could not take over the weight of a missing one, and the cap would be lifted. Raise it, or suspend the weighting sooner.',
  },
};
