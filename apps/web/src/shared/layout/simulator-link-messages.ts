import { catalogue } from '../i18n/catalogue.js';

/** Apart from the simulator's own words: pages that only lead there don't carry them. */
export const simulatorLinkMessages = catalogue({
  fr: { open: 'Et si l’on avait voté autrement ? Essayer dans le simulateur' },
  en: { open: 'What if the vote had gone otherwise? Try it in the simulator' },
});
