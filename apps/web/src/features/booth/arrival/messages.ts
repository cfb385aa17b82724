import { catalogue } from '../../../shared/i18n/catalogue.js';

export const arrivalMessages = catalogue({
  fr: {
    title: 'Dites que vous êtes là',
    text: 'Vous êtes admis depuis la séance précédente. Pour être compté présent et voter, dites que vous êtes là pour {members}.',
    room: 'Je suis dans la salle',
    remote: 'Je suis à distance',
    following: 'Elle est convoquée une seconde fois.',
    'following.go': 'Aller à la nouvelle séance',
  },
  en: {
    title: 'Say that you are here',
    text: 'You were admitted at the sitting before. To be counted as present and to vote, say that you are here for {members}.',
    room: 'I am in the room',
    remote: 'I am remote',
    following: 'It is convened a second time.',
    'following.go': 'Go to the new sitting',
  },
});
