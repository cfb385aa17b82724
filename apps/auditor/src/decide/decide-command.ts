import { isDeepStrictEqual } from 'node:util';
import { decideInputSchema } from '@collegium/contract';
import { decide } from '@collegium/rules';
import { explainIssues } from './explain-issues.js';
import { readText } from '../read-input.js';
import type { Environment } from '../read-input.js';
import { tongueOf } from '../tongue.js';
import type { Tongue } from '../tongue.js';

/** What a command answers: exit code 0 and the decision, 1 if it isn't the one given, 2 and why the input can't be read. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/**
 * Recomputes a decision: `decide FILE.json`, or `-` for the standard input. An incomplete or tied ballot is a decision
 * like another (exit code 0); only an input that isn't one is refused, one line per wrong field. The decision.json of a
 * record holds both the input and the decision: the decision is then computed again and held against it.
 */
export async function decideCommand(args: readonly string[], environment: Environment): Promise<Answer> {
  const tongue = tongueOf(environment);
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) return refused(usage[tongue]);
  const read = await readText(name, environment, tongue);
  if (!read.ok) return refused(read.why);
  const json = parse(read.value);
  if (!json.ok) return refused(`${name}: ${notJson[tongue]} (${json.why})`);
  const given = asRecorded(json.value);
  const input = decideInputSchema.safeParse(given.input);
  if (!input.success) return refused(explainIssues(input.error.issues, given.input, tongue).join('\n'));
  const decision = decide(input.data);
  const out = `${JSON.stringify(decision, null, 2)}\n`;
  if (given.decision === undefined) return { code: 0, out, err: '' };
  const same = isDeepStrictEqual(given.decision, JSON.parse(out));
  return { code: same ? 0 : 1, out, err: `${(same ? agrees : differs)[tongue]}\n` };
}

const usage: Readonly<Record<Tongue, string>> = {
  fr: 'Usage : npm run -s decide -- FICHIER.json   (« - » lit l’entrée standard)',
  en: 'Usage: npm run -s decide -- FILE.json   ("-" reads the standard input)',
};

/** A decision.json of a record, or an input alone. */
function asRecorded(value: unknown): { readonly input: unknown; readonly decision?: unknown } {
  const both = typeof value === 'object' && value !== null && 'input' in value && 'decision' in value;
  return both ? { input: value.input, decision: value.decision } : { input: value };
}

const agrees: Readonly<Record<Tongue, string>> = {
  fr: 'La décision du fichier est bien celle-ci.',
  en: 'The decision in the file is this one.',
};

const differs: Readonly<Record<Tongue, string>> = {
  fr: 'La décision du fichier est différente de celle-ci.',
  en: 'The decision in the file is different from this one.',
};

const notJson: Readonly<Record<Tongue, string>> = {
  fr: 'ce n’est pas du JSON',
  en: 'this is not JSON',
};

function refused(why: string): Answer {
  return { code: 2, out: '', err: `${why}\n` };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // The message quotes the input: kept on one line, and harmless to a terminal.
    return { ok: false, why: JSON.stringify(String(error)).slice(1, -1) };
  }
}
