import { catalogue } from '../../shared/i18n/catalogue.js';

export const homeMessages = catalogue({
  fr: { title: 'Mes assemblées' },
  en: { title: 'My assemblies' },
});
