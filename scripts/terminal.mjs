/** What the commands print: one sentence at a time, in the person's language. Node builtins only. */

const asked = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** True when the terminal's locale is French; every other locale reads English. */
export const speaksFrench = /^fr/i.test(asked);

/** Chooses between the French and the English form of one sentence. */
export function inTongue(french, english) {
  return speaksFrench ? french : english;
}

/** Prints one line of progress. On the error stream: the other one carries what a command answers. */
export function say(french, english) {
  process.stderr.write(`${inTongue(french, english)}\n`);
}

/**
 * Something the person can mend: `message` says what happened, that nothing was lost and what to do.
 * Printed alone, without a stack.
 */
export class Refusal extends Error {
  /** @param {string} french @param {string} english @param {{ cause?: unknown }} [options] */
  constructor(french, english, options) {
    super(inTongue(french, english), options);
    this.name = 'Refusal';
  }
}

/** Runs a command to its exit code; a Refusal becomes its sentence and exit code 1. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const refusal = error instanceof Refusal ? error : refusalOfTheSystem(error);
    process.stderr.write(`\n${refusal?.message ?? error.stack}\n`);
    process.exitCode = 1;
  }
}

/** A full disk or a missing right can stop any step: said in words, wherever it happens. */
function refusalOfTheSystem({ code, path = '' }) {
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Refusal(
      `Il n'y a plus de place sur le disque (${path}). Rien de ce qui était enregistré n'est perdu. Libérez de la place, puis recommencez.`,
      `The disk is full (${path}). Nothing that was recorded is lost. Free some space, then try again.`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Refusal(
      `Ce compte n'a pas le droit d'utiliser ${path} (${code}). Lancez la commande depuis le compte qui possède ces fichiers, ou rendez-les-lui.`,
      `This account may not use ${path} (${code}). Run the command from the account that owns these files, or give them back to it.`,
    );
  }
  return null;
}

/**
 * Shows that a long step is still alive: every `every` ms prints what `describe(seconds)` answers,
 * on one rewritten line in a terminal and as separate lines in a log. Returns the function that ends it.
 */
export function showProgress(describe, every = process.stderr.isTTY ? 500 : 5000) {
  const since = process.hrtime.bigint();
  const seconds = () => Number((process.hrtime.bigint() - since) / 1_000_000_000n);
  const rewrite = process.stderr.isTTY;
  const timer = setInterval(() => {
    const line = describe(seconds());
    process.stderr.write(rewrite ? `\r\u001b[2K${line}` : `${line}\n`);
  }, every);
  return () => {
    clearInterval(timer);
    if (rewrite) process.stderr.write('\r\u001b[2K');
    return seconds();
  };
}
