import type { Locale } from '@collegium/contract';

interface Words {
  readonly subject: string;
  readonly text: string;
}

/** The mail of a sign-in. The code stands in the subject: a phone shows it without opening anything. */
export function signInMail(locale: Locale, { code, address }: { code: string; address: string }): Words {
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  return locale === 'fr' ? french(shown, address) : english(shown, address);
}

const french = (code: string, address: string): Words => ({
  subject: `${code} : votre code Collegium`,
  text: `Bonjour,

Votre code de connexion est ${code}

Saisissez-le dans le navigateur où vous l’avez demandé. Ou ouvrez ce lien, où que vous soyez, et confirmez :
${address}

Le code et le lien servent une fois, pendant quinze minutes. Si vous n’avez rien demandé, oubliez ce message : personne ne s’est connecté.
`,
});

const english = (code: string, address: string): Words => ({
  subject: `${code} is your Collegium code`,
  text: `Hello,

Your sign-in code is ${code}

Type it in the browser where you asked for it. Or open this link, wherever you are, and confirm:
${address}

The code and the link work once, for fifteen minutes. If you asked for nothing, forget this message: nobody signed in.
`,
});
