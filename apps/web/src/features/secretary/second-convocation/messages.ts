import { catalogue } from '../../../shared/i18n/catalogue.js';

export const secondConvocationMessages = catalogue({
  fr: {
    title: 'Deuxième convocation',
    lead: 'L’assemblée est ajournée faute de quorum. Elle peut se tenir une autre fois, avec le quorum que les statuts fixent pour une deuxième convocation. Les membres, les fonctions et les questions qui restent à trancher y sont repris ; les scrutins sont à relire et à déclarer prêts.',
    date: 'Date',
    time: 'Heure',
    'when-missing': 'Choisissez la date et l’heure de la nouvelle séance.',
    place: 'Lieu',
    'place-missing': 'Écrivez où la nouvelle séance se tient.',
    submit: 'Convoquer une seconde fois',
    done: 'L’assemblée est convoquée une seconde fois.',
    go: 'Préparer la nouvelle séance',
    wait: 'Le secrétariat peut la convoquer une seconde fois.',
    origin: 'Deuxième convocation : la séance précédente a été ajournée faute de quorum.',
    'origin.go': 'Voir son registre',
  },
  en: {
    title: 'Second convocation',
    lead: 'The assembly is adjourned for want of quorum. It can meet another time, with the quorum that the statutes set for a second convocation. The members, the roles and the questions still to be decided are carried over; the ballots are to be read again and declared ready.',
    date: 'Date',
    time: 'Time',
    'when-missing': 'Choose the date and the time of the new sitting.',
    place: 'Place',
    'place-missing': 'Write where the new sitting is held.',
    submit: 'Convene a second time',
    done: 'The assembly is convened a second time.',
    go: 'Prepare the new sitting',
    wait: 'The secretary may convene it a second time.',
    origin: 'Second convocation: the sitting before was adjourned for want of quorum.',
    'origin.go': 'See its register',
  },
});
