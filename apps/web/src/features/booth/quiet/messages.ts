import { catalogue } from '../../../shared/i18n/catalogue.js';

/** The words of a proclaimed decision. */
export const decisionMessages = catalogue({
  fr: {
    unanimous: 'à l’unanimité',
    'no-quorum': 'Le quorum n’était pas atteint à l’ouverture : rien n’a été décidé.',
    figures: 'Voix',
    expressed:
      '{for, plural, =0 {Aucune voix pour} one {# voix pour} other {# voix pour}} sur {expressed, plural, one {# suffrage exprimé} other {# suffrages exprimés}}.',
    seats:
      '{filled, plural, =0 {aucun élu} one {# élu} other {# élus}} pour {seats, plural, one {# siège} other {# sièges}}',
    votes: '{votes, plural, one {# voix} other {# voix}}',
    'votes.lot': '{votes, plural, one {# voix} other {# voix}}, par tirage au sort',
    left: '{count, plural, one {Un siège} other {# sièges}} à égalité : un nouveau vote aura lieu.',
    vacant: '{count, plural, one {Un siège reste vacant} other {# sièges restent vacants}}, faute de voix.',
    steps: 'Le calcul, pas à pas',
    arithmetic: 'Le calcul, sur une page',
    record: 'Voir le registre et vérifier',
  },
  en: {
    unanimous: 'unanimously',
    'no-quorum': 'The quorum was not reached at the opening: nothing was decided.',
    figures: 'Votes',
    expressed:
      '{for, plural, =0 {No vote for} one {# vote for} other {# votes for}} of {expressed, plural, one {# vote expressed} other {# votes expressed}}.',
    seats:
      '{filled, plural, =0 {no one elected} one {# elected} other {# elected}} for {seats, plural, one {# seat} other {# seats}}',
    votes: '{votes, plural, one {# vote} other {# votes}}',
    'votes.lot': '{votes, plural, one {# vote} other {# votes}}, by lot',
    left: '{count, plural, one {One seat} other {# seats}} tied: a new vote will be held.',
    vacant: '{count, plural, one {One seat stays vacant} other {# seats stay vacant}}, for want of votes.',
    steps: 'The arithmetic, step by step',
    arithmetic: 'The arithmetic, on a page',
    record: 'See the register and verify',
  },
});
