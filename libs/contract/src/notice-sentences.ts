import type { BlockKey, ReadinessKey } from '@collegium/rules';
import type { Sentences } from './decide-sentences.js';
import { blocksV2, readinessV2 } from './sentences-readiness.js';

/** What is to know before a ballot is ready (`readinessKeys`). */
export const readinessSentences: Sentences<ReadinessKey> = {
  fr: {
    ...readinessV2.fr,
    'missing-parameter': 'Les statuts doivent encore régler {parameter}.',
    contradiction: 'La règle se contredit : {fault} ({where}).',
    'no-candidate': 'Le collège {college} n’a aucun candidat.',
    'no-seat': 'Le collège {college} n’a aucun siège à pourvoir.',
    'more-names-than-seats':
      'Dans le collège {college}, un bulletin porterait {maxNames, plural, one {1 nom} other {# noms}} pour {seats, plural, one {1 siège} other {# sièges}}.',
    'no-name-allowed': 'Dans le collège {college}, un bulletin ne pourrait porter aucun nom.',
    'more-names-asked-than-allowed':
      'Dans le collège {college}, un bulletin devrait porter au moins {minNames, plural, one {1 nom} other {# noms}} et au plus {maxNames}.',
    'more-names-asked-than-candidates':
      'Dans le collège {college}, un bulletin devrait porter {minNames, plural, one {1 nom} other {# noms}} pour {candidates, plural, =0 {aucun candidat} one {1 candidat} other {# candidats}}.',
    'more-seats-than-candidates':
      'Collège {college} : {candidates, plural, =0 {aucun candidat} one {1 candidat} other {# candidats}} pour {seats, plural, one {1 siège} other {# sièges}}. Des sièges resteront vacants.',
    'threshold-below-half':
      'Le seuil ({threshold}) est inférieur à la moitié : pour et contre pourraient l’atteindre ensemble.',
    'no-elector': '{urn} : aucun inscrit pour le moment.',
    'as-many-candidates-as-seats':
      'Collège {college} : autant de candidats que de sièges ({seats}). Une voix suffit pour être élu.',
    'single-elector':
      '{urn} : un seul inscrit. Son vote ne peut pas être secret, il faut le dire avant l’ouverture.',
  },
  en: {
    ...readinessV2.en,
    'missing-parameter': 'The statutes have yet to settle {parameter}.',
    contradiction: 'The rules contradict themselves: {fault} ({where}).',
    'no-candidate': 'College {college} has no candidate.',
    'no-seat': 'College {college} has no seat to fill.',
    'more-names-than-seats':
      'In college {college}, a vote would carry {maxNames, plural, one {1 name} other {# names}} for {seats, plural, one {1 seat} other {# seats}}.',
    'no-name-allowed': 'In college {college}, a vote could carry no name.',
    'more-names-asked-than-allowed':
      'In college {college}, a vote would have to carry at least {minNames, plural, one {1 name} other {# names}} and at most {maxNames}.',
    'more-names-asked-than-candidates':
      'In college {college}, a vote would have to carry {minNames, plural, one {1 name} other {# names}} for {candidates, plural, =0 {no candidate} one {1 candidate} other {# candidates}}.',
    'more-seats-than-candidates':
      'College {college}: {candidates, plural, =0 {no candidate} one {1 candidate} other {# candidates}} for {seats, plural, one {1 seat} other {# seats}}. Seats will stay vacant.',
    'threshold-below-half': 'The threshold ({threshold}) is below half: for and against could both reach it.',
    'no-elector': '{urn}: no elector for now.',
    'as-many-candidates-as-seats':
      'College {college}: as many candidates as seats ({seats}). One vote is enough to be elected.',
    'single-elector':
      '{urn}: a single elector. This vote cannot be secret, and that must be said before the ballot opens.',
  },
};

const stateFr =
  '{state, select, draft {en préparation} ready {prêt} convened {à l’état convoqué} open {ouvert} suspended {suspendu} closed {clos} counted {dépouillé} proclaimed {proclamé} adjourned {à l’état ajourné} other {{state}}}';
const stateEn =
  '{state, select, draft {being prepared} ready {ready} convened {convened} open {open} suspended {suspended} closed {closed} counted {counted} proclaimed {proclaimed} adjourned {adjourned} other {{state}}}';

/** Why an act can't be done now (`blockKeys`). */
export const blockSentences: Sentences<BlockKey> = {
  fr: {
    ...blocksV2.fr,
    'assembly-event-not-allowed':
      'L’assemblée est {state, select, draft {en préparation} convened {convoquée} open {ouverte} suspended {suspendue} closed {close} adjourned {ajournée} other {{state}}} : cet acte n’est pas possible maintenant.',
    'ballot-event-not-allowed': `Le scrutin est ${stateFr} : cet acte n’est pas possible maintenant.`,
    'not-ready': 'Le scrutin n’est pas prêt : {notices}.',
    'assembly-not-open':
      'L’assemblée est {state, select, draft {en préparation} convened {convoquée, pas encore ouverte} suspended {suspendue} closed {close} adjourned {ajournée} other {{state}}} : ouvrez-la d’abord.',
    'another-ballot-open': 'Un autre scrutin est ouvert : il faut d’abord le clore.',
    'no-elector': 'Personne n’est inscrit pour ce scrutin.',
    'quorum-missed':
      'Le quorum n’est pas atteint : {heads} sur {called, plural, one {1 membre convoqué} other {# membres convoqués}}, il en faut au moins {needed}.',
    'quorum-reached':
      'Le quorum est atteint : l’assemblée peut décider, elle ne s’ajourne pas. Levez la séance si elle doit finir.',
    'urn-not-drained': 'Des bulletins arrivent encore dans l’urne ({urns}) : quelques secondes.',
    'no-tie-to-break': 'Aucune égalité n’est à départager.',
    'tie-open': 'Une égalité reste à départager (collège {colleges}).',
    'decision-incomplete': 'Le dépouillement n’est pas complet : rien ne peut être proclamé.',
    'ballot-voting': 'Un scrutin n’est pas clos ({ballots}).',
    'ballot-awaited': 'Un scrutin attend sa proclamation ({ballots}).',
  },
  en: {
    ...blocksV2.en,
    'assembly-event-not-allowed': `The assembly is ${stateEn}: this act is not possible now.`,
    'ballot-event-not-allowed': `The ballot is ${stateEn}: this act is not possible now.`,
    'not-ready': 'The ballot is not ready: {notices}.',
    'assembly-not-open': `The assembly is ${stateEn}: open it first.`,
    'another-ballot-open': 'Another ballot is open: it has to be closed first.',
    'no-elector': 'Nobody is on the roll of this ballot.',
    'quorum-missed':
      'The quorum is not reached: {heads} out of {called, plural, one {1 member called} other {# members called}}, at least {needed} are needed.',
    'quorum-reached':
      'The quorum is reached: the assembly can decide and isn’t adjourned. Close the sitting if it has to end.',
    'urn-not-drained': 'Votes are still coming into the urn ({urns}): a few seconds.',
    'no-tie-to-break': 'There is no tie to break.',
    'tie-open': 'A tie has to be broken (college {colleges}).',
    'decision-incomplete': 'The count is not complete: nothing can be proclaimed.',
    'ballot-voting': 'A ballot is not closed ({ballots}).',
    'ballot-awaited': 'A ballot waits for its proclamation ({ballots}).',
  },
};
