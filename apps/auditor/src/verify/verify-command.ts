import { parseArgs } from 'node:util';
import { verifyArchive } from '@collegium/record';
import type { Report } from '@collegium/record';
import { readBytes } from '../read-input.js';
import type { Environment } from '../read-input.js';
import { tongueOf } from '../tongue.js';
import type { Tongue } from '../tongue.js';
import { judge } from '@collegium/judge';
import { tellReport } from './tell-report.js';

export interface Answer {
  /** 0 verified with the given key · 1 failed · 2 wrong call or unreadable file · 3 verified, signer not confirmed. */
  readonly code: 0 | 1 | 2 | 3;
  readonly out: string;
  readonly err: string;
}

/** Verifies an evidence archive: `verify FILE.zip [--key FINGERPRINT] [--json] [--lang fr|en]`. Offline. */
export async function verifyCommand(args: readonly string[], environment: Environment): Promise<Answer> {
  const call = readCall(args, tongueOf(environment));
  const { tongue } = call;
  if (!('file' in call)) return refused(call.why);
  const read = await readBytes(call.file, environment, tongue);
  if (!read.ok) return refused(read.why);
  const pinned = call.key === undefined ? {} : { pinnedKey: call.key };
  const report = verifyArchive(read.value, { judge, ...pinned });
  const out = call.json ? `${inAscii(JSON.stringify(report, null, 2))}\n` : tellReport(report, tongue);
  return { code: codes[report.verdict], out, err: '' };
}

const codes: Readonly<Record<Report['verdict'], Answer['code']>> = {
  verified: 0,
  failed: 1,
  'signer-not-pinned': 3,
};

type Call =
  | { readonly tongue: Tongue; readonly why: string }
  | {
      readonly tongue: Tongue;
      readonly file: string;
      readonly json: boolean;
      readonly key: string | undefined;
    };

const options = { key: { type: 'string' }, json: { type: 'boolean' }, lang: { type: 'string' } } as const;

function readCall(args: readonly string[], own: Tongue): Call {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { lang, key, json = false } = values;
    const tongue = lang === 'fr' || lang === 'en' ? lang : own;
    const [command, file, ...more] = positionals;
    if (
      command !== 'verify' ||
      file === undefined ||
      more.length > 0 ||
      (lang !== undefined && lang !== tongue)
    ) {
      return { tongue, why: usage[tongue] };
    }
    if (key !== undefined && !/^[0-9a-f]{16,64}$/i.test(key.replaceAll(/[\s:.\-\u2010-\u2015]/g, ''))) {
      return { tongue, why: badKey[tongue] };
    }
    return { tongue, file, json, key };
  } catch {
    return { tongue: own, why: usage[own] };
  }
}

const usage: Readonly<Record<Tongue, string>> = {
  fr: 'Usage : npm run -s auditor -- verify FICHIER.zip [--key EMPREINTE] [--json] [--lang fr|en]',
  en: 'Usage: npm run -s auditor -- verify FILE.zip [--key FINGERPRINT] [--json] [--lang fr|en]',
};

const badKey: Readonly<Record<Tongue, string>> = {
  fr: '--key : une empreinte fait 64 chiffres hexadécimaux ; donnez-en au moins les 16 premiers.',
  en: '--key: a fingerprint has 64 hexadecimal digits; give at least the first 16.',
};

function refused(why: string): Answer {
  return { code: 2, out: '', err: `${why}\n` };
}

// What the record holds is shown to a terminal too: no byte of it may command one.
function inAscii(json: string): string {
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
