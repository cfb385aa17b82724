/** What the weights and voices of version 2 add to what is to know before a ballot is ready (`readinessKeys`). */
export const readinessV2 = {
  fr: {
    'weights-sum':
      'La somme des poids des collèges est {sum} : elle doit être exactement 1. Corrigez les poids.',
    'weight-below-bound':
      'Collège {college} : son poids, {weight}, est inférieur au minimum légal, {bound} ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'weight-above-bound':
      'Collège {college} : son poids, {weight}, dépasse le maximum légal, {bound} ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'too-few-colleges':
      '{colleges, plural, =0 {Aucun collège pondéré} one {1 collège pondéré} other {# collèges pondérés}} : la loi en veut {least} au moins ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'weight-below-bound-blocks':
      'Collège {college} : son poids, {weight}, est inférieur au minimum légal, {bound}. Relevez-le d’abord ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'weight-above-bound-blocks':
      'Collège {college} : son poids, {weight}, dépasse le maximum légal, {bound}. Abaissez-le d’abord ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'too-few-colleges-blocks':
      '{colleges, plural, =0 {Aucun collège pondéré} one {1 collège pondéré} other {# collèges pondérés}} : la loi en veut {least} au moins. Complétez-les d’abord ; pour les SCIC, voir la loi 47-1775, art. 19 octies.',
    'casting-vote-sealed':
      'Une voix prépondérante ne s’exerce pas au scrutin secret : rendez le vote public, ou indiquez « rejetée » ou « nouveau vote » en cas de partage.',
    'members-without-vote':
      'Collège {college} : il n’est pas formé, et {members, plural, one {son unique membre ne voterait nulle part} other {ses # membres ne voteraient nulle part}}. Indiquez dans quel collège ils votent ; dans une coopérative, chaque associé a une voix (loi 47-1775, art. 9).',
    'voices-need-holdings':
      'Les voix se comptent {unit, select, shares {selon les parts} brackets {selon le barème} other {({unit})}} : il faut d’abord savoir ce que chaque membre détient.',
    'no-ticket': 'Aucun binôme n’est candidat.',
    'nothing-to-ratify': 'La liste à ratifier est vide : indiquez qui l’adoption ratifie.',
    'single-ticket': 'Un seul binôme est candidat : une voix suffit à le placer en tête.',
  },
  en: {
    'weights-sum':
      'The weights of the colleges add up to {sum}: they must make exactly 1. Correct the weights.',
    'weight-below-bound':
      'College {college}: its weight, {weight}, is below the legal minimum, {bound}; for SCICs, see law 47-1775, art. 19 octies.',
    'weight-above-bound':
      'College {college}: its weight, {weight}, is above the legal maximum, {bound}; for SCICs, see law 47-1775, art. 19 octies.',
    'too-few-colleges':
      '{colleges, plural, =0 {No weighted college} one {1 weighted college} other {# weighted colleges}}: the law wants at least {least}; for SCICs, see law 47-1775, art. 19 octies.',
    'weight-below-bound-blocks':
      'College {college}: its weight, {weight}, is below the legal minimum, {bound}. Raise it first; for SCICs, see law 47-1775, art. 19 octies.',
    'weight-above-bound-blocks':
      'College {college}: its weight, {weight}, is above the legal maximum, {bound}. Lower it first; for SCICs, see law 47-1775, art. 19 octies.',
    'too-few-colleges-blocks':
      '{colleges, plural, =0 {No weighted college} one {1 weighted college} other {# weighted colleges}}: the law wants at least {least}. Complete them first; for SCICs, see law 47-1775, art. 19 octies.',
    'casting-vote-sealed':
      'There is no casting vote in a secret ballot: make the vote open, or write “rejected” or “new vote” for a tie.',
    'members-without-vote':
      'College {college}: it is not formed, and {members, plural, one {its only member would vote nowhere} other {its # members would vote nowhere}}. Say in which college they vote; in a cooperative, each member has a vote (law 47-1775, art. 9).',
    'voices-need-holdings':
      'Votes are counted {unit, select, shares {by shares} brackets {by the scale} other {({unit})}}: what each member holds must be known first.',
    'no-ticket': 'No ticket stands.',
    'nothing-to-ratify': 'The list to ratify is empty: say whom adoption ratifies.',
    'single-ticket': 'Only one ticket stands: one vote is enough to put it first.',
  },
} as const;

/** What quorums by college or by rights, and a divided vote, add to why an act can't be done now (`blockKeys`). */
export const blocksV2 = {
  fr: {
    'quorum-missed-college':
      'Le quorum n’est pas atteint dans le collège {college} : {heads} sur {called, plural, one {1 membre convoqué} other {# membres convoqués}}, il en faut au moins {needed}.',
    'quorum-missed-rights':
      'Le quorum n’est pas atteint : {share} des droits de vote prennent part (seuil : {threshold}).',
    'quorum-missed-any':
      'Le quorum n’est pas atteint : il suffirait d’une condition sur {tests}, aucune n’est remplie.',
    'division-open': 'Les voix se partagent exactement : la voix prépondérante est attendue.',
    'no-division': 'Les voix ne se partagent pas exactement : rien n’est à départager.',
  },
  en: {
    'quorum-missed-college':
      'The quorum is not reached in college {college}: {heads} out of {called, plural, one {1 member called} other {# members called}}, at least {needed} are needed.',
    'quorum-missed-rights':
      'The quorum is not reached: {share} of the voting rights take part (threshold: {threshold}).',
    'quorum-missed-any':
      'The quorum is not reached: one condition out of {tests} would be enough, none holds.',
    'division-open': 'The votes are exactly divided: the casting vote is awaited.',
    'no-division': 'The votes are not exactly divided: there is nothing to break.',
  },
} as const;
