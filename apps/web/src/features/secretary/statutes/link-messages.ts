import { catalogue } from '../../../shared/i18n/catalogue.js';

export const statutesLinkMessages = catalogue({
  fr: {
    lead: 'Quorum, majorités, poids des collèges : les scrutins prennent leurs règles dans les statuts.',
    write: 'Lire et écrire les statuts',
    read: 'Lire les statuts',
  },
  en: {
    lead: 'Quorum, majorities, weights of the colleges: ballots take their rules from the statutes.',
    write: 'Read and write the statutes',
    read: 'Read the statutes',
  },
});
