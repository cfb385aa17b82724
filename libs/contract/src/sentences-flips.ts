import type { Flips, FlipWay, MissingHeads, Arrivals, VoteFlip } from '@collegium/rules';
import { formatMessage } from './message-format.js';
import type { Language } from './message-format.js';

/** Where an outcome turns, in words: counts of few votes written out, as they are said aloud. */

const votesFr =
  '{count, plural, =1 {Une voix} =2 {Deux voix} =3 {Trois voix} =4 {Quatre voix} other {# voix}}';
const votesEn = '{count, plural, =1 {One} =2 {Two} =3 {Three} =4 {Four} other {#}}';
const inFr = '{place, select, all {} other { dans le collège {college}}}';
const inEn = '{place, select, all {} other { in college {college}}}';
const thenFr =
  '{outcome, select, adopted {la {count, plural, one {ferait} other {feraient}} adopter} rejected {la {count, plural, one {ferait} other {feraient}} rejeter} tied {{count, plural, one {laisserait} other {laisseraient}} les voix exactement partagées} other {{count, plural, one {changerait} other {changeraient}} le résultat}}';
const thenEn =
  '{outcome, select, adopted {would adopt it} rejected {would reject it} tied {would leave the votes exactly divided} other {would change the outcome}}';
const backFr = '{lasts, select, no { ; un plus grand nombre changerait encore le résultat} other {}}.';
const backEn = '{lasts, select, no {; more still would change the outcome again} other {}}.';
const moreFr = '{count, plural, =1 {un membre} =2 {deux membres} =3 {trois membres} other {# membres}}';
const moreEn = '{count, plural, =1 {one member} =2 {two members} =3 {three members} other {# members}}';

const voteSentences: Readonly<Record<Language, Readonly<Record<FlipWay, string>>>> = {
  fr: {
    'for-to-against': `${votesFr} passant de pour à contre${inFr} ${thenFr}${backFr}`,
    'against-to-for': `${votesFr} passant de contre à pour${inFr} ${thenFr}${backFr}`,
    'more-against': `${votesFr} contre de plus${inFr} ${thenFr}${backFr}`,
    'more-for': `${votesFr} pour de plus${inFr} ${thenFr}${backFr}`,
  },
  en: {
    'for-to-against': `${votesEn} turning from for to against${inEn} ${thenEn}${backEn}`,
    'against-to-for': `${votesEn} turning from against to for${inEn} ${thenEn}${backEn}`,
    'more-against': `${votesEn} more against${inEn} ${thenEn}${backEn}`,
    'more-for': `${votesEn} more for${inEn} ${thenEn}${backEn}`,
  },
};

const headSentences = {
  fr: {
    none: 'Aucun nombre de voix du seul collège {college} ne change le résultat.',
    'none-shared': 'Aucun nombre de voix ne change le résultat.',
    missing: `Il manque ${moreFr} au quorum{place, select, all {} other { du collège {college}}}.`,
    arrivals: `{count, plural, =1 {Un membre} =2 {Deux membres} =3 {Trois membres} other {# membres}} de plus du collège {college}, {count, plural, one {présent} other {présents}}, {count, plural, one {suffirait} other {suffiraient}} pour décider.`,
  },
  en: {
    none: 'No number of votes of college {college} alone changes the outcome.',
    'none-shared': 'No number of votes changes the outcome.',
    missing: `The quorum{place, select, all {} other { of college {college}}} lacks ${moreEn}.`,
    arrivals: `{count, plural, =1 {One member} =2 {Two members} =3 {Three members} other {# members}} more of college {college}, present, would be enough to decide.`,
  },
} as const;

/** The votes of one college that turn an outcome: "Two more against in college 2 would reject it." */
export function tellVoteFlip(language: Language, flip: VoteFlip): string {
  const { way, count, outcome, lasts, college } = flip;
  const inputs = { count, outcome, lasts: lasts ? 'yes' : 'no', ...placeOf(college) };
  return formatMessage(language, voteSentences[language][way], inputs);
}

/** What a test of the quorum lacks: "The quorum of college 3 lacks two members." */
function tellMissing(language: Language, { scope, count }: MissingHeads): string {
  const place = placeOf(scope === 'global' ? null : scope.college);
  return formatMessage(language, headSentences[language].missing, { count, ...place });
}

/** Which college could bring the assembly to decide by coming: "Two members more of college 3 …". */
function tellArrivals(language: Language, { college, count }: Arrivals): string {
  return formatMessage(language, headSentences[language].arrivals, { college, count });
}

/**
 * All that is to say of where an outcome turns, one sentence a fact. `colleges` are those that vote apart; one whose votes
 * alone turn nothing is said too, since that is worth knowing. Empty where nothing can be counted (an election).
 */
export function tellFlips(language: Language, flips: Flips, colleges: readonly (number | null)[]): string[] {
  if (flips.outcome === 'no-quorum') {
    return [
      ...flips.missing.map((one) => tellMissing(language, one)),
      ...flips.arrivals.map((one) => tellArrivals(language, one)),
    ];
  }
  return colleges.flatMap((college) => {
    const own = flips.votes.filter((flip) => flip.college === college);
    return own.length > 0 ? own.map((flip) => tellVoteFlip(language, flip)) : [tellNone(language, college)];
  });
}

function tellNone(language: Language, college: number | null): string {
  const said = headSentences[language];
  return college === null ? said['none-shared'] : formatMessage(language, said.none, { college });
}

function placeOf(college: number | null): { readonly place: string; readonly college: number } {
  return { place: college === null ? 'all' : 'college', college: college ?? 0 };
}
