import { catalogue } from '../../../shared/i18n/catalogue.js';

/** Why someone who acts for a member has no paper in the open ballot. */
export const offRollMessages = catalogue({
  fr: {
    'title.late': 'Vous n’êtes pas sur la liste de ce scrutin',
    'text.late':
      'Vous êtes arrivé après son ouverture, qui a fixé la liste électorale. Vous serez sur celle des scrutins suivants.',
    'title.board': 'Le conseil vote maintenant',
    'text.board':
      'Seuls les membres élus au conseil votent ici. Vous suivez : le résultat s’affichera sur cette page.',
    'title.college': 'Ce scrutin ne concerne pas votre collège',
    'text.college': 'Un autre collège vote. Vous n’avez rien à faire : le résultat s’affichera ici.',
  },
  en: {
    'title.late': 'You are not on the roll of this ballot',
    'text.late':
      'You arrived after it opened, which fixed the roll. You will be on the roll of the ballots to come.',
    'title.board': 'The board votes now',
    'text.board':
      'Only the members elected to the board vote here. You are watching: the result will appear on this page.',
    'title.college': 'This ballot does not concern your college',
    'text.college': 'Another college is voting. There is nothing for you to do: the result will appear here.',
  },
});
