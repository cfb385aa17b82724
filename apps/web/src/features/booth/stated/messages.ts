import { catalogue } from '../../../shared/i18n/catalogue.js';

export const statedMessages = catalogue({
  fr: { more: 'Le reste de la règle' },
  en: { more: 'The rest of the rule' },
});
