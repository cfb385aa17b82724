import { catalogue } from '../../shared/i18n/catalogue.js';

export const homeMessages = catalogue({
  fr: {
    title: 'Mes assemblées',
    'welcome.title': 'L’assemblée, la règle, la preuve',
    'welcome.lead':
      'Votez de la salle ou de loin, voyez le quorum et le dépouillement avancer, vérifiez le résultat sans nous croire sur parole.',
    'welcome.meeting': 'L’assemblée',
    'welcome.meeting-text':
      'La présence, le quorum, les scrutins ouverts et clos par la présidence, en direct sur tous les écrans.',
    'welcome.rule': 'La règle',
    'welcome.rule-text':
      'Collèges, majorités, égalités : les statuts sont des données, et chaque résultat montre son calcul.',
    'welcome.proof': 'La preuve',
    'welcome.proof-text':
      'Un registre signé à télécharger : n’importe qui refait le compte, hors ligne, sans nous.',
    'welcome.sign-in': 'Se connecter',
    'welcome.join': 'J’ai le code de la salle',
    'welcome.demo': 'Essayer la démonstration',
    'empty.title': 'Aucune assemblée pour l’instant',
    'empty.text': 'Vous êtes dans la salle ? Saisissez le code affiché à l’écran.',
    join: 'Entrer dans une assemblée',
    roles: 'Vous êtes : {roles}.',
    waiting: 'Votre demande attend la réponse du secrétariat.',
    declined: 'Une de vos demandes n’est pas acceptée.',
    'waiting.see': 'Voir ma demande',
    'go.booth': 'Aller voter',
    'go.chair': 'Présider la séance',
    'go.office': 'Ouvrir le secrétariat',
    'go.record': 'Lire le registre',
    'go.screen': 'Écran de la salle',
    other: 'Autres pages de cette assemblée',
    'organisations.title': 'Mes organismes',
    'organisations.create': 'Fonder un organisme',
    'organisations.first':
      'Commencez par fonder votre organisme : son nom, ses collèges, ses membres et sa première assemblée.',
  },
  en: {
    title: 'My assemblies',
    'welcome.title': 'The meeting, the rule, the proof',
    'welcome.lead':
      'Vote from the room or from afar, watch the quorum and the count advance, check the result without taking our word for it.',
    'welcome.meeting': 'The meeting',
    'welcome.meeting-text':
      'Attendance, quorum, ballots opened and closed by the chair, live on every screen.',
    'welcome.rule': 'The rule',
    'welcome.rule-text':
      'Colleges, majorities, ties: the statutes are data, and each result shows its arithmetic.',
    'welcome.proof': 'The proof',
    'welcome.proof-text': 'A signed register to download: anyone can count again, offline, without us.',
    'welcome.sign-in': 'Sign in',
    'welcome.join': 'I have the code of the room',
    'welcome.demo': 'Try the demonstration',
    'empty.title': 'No assembly yet',
    'empty.text': 'Are you in the room? Type the code shown on the screen.',
    join: 'Enter an assembly',
    roles: 'You are: {roles}.',
    waiting: 'Your request is waiting for the secretary.',
    declined: 'One of your requests is not accepted.',
    'waiting.see': 'See my request',
    'go.booth': 'Go and vote',
    'go.chair': 'Chair the sitting',
    'go.office': 'Open the secretary’s office',
    'go.record': 'Read the register',
    'go.screen': 'Screen of the room',
    other: 'Other pages of this assembly',
    'organisations.title': 'My organisations',
    'organisations.create': 'Found an organisation',
    'organisations.first':
      'Begin by founding your organisation: its name, colleges, members and first assembly.',
  },
});
