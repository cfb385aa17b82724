/** The Chromium packed in npm (@sparticuz/chromium): unpacked once into the account's cache. Linux on x64 only. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { say } from '../terminal.mjs';
import { ROOT } from './run.mjs';

/**
 * Where it is and the libraries and fonts this machine may lack, `{ path, env }`; null where it cannot run.
 * `anew` unpacks again over an earlier, perhaps unfinished, unpacking.
 */
export function unpackChromium({ anew }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, `collegium-chromium-${version}`);
  if (anew) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) unpackInto(folder);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), ...fonts } };
}

/**
 * The package unpacks into the temporary folder its process sees, and adds the libraries of a bare machine only
 * where it believes it runs on one.
 */
function unpackInto(folder) {
  say(
    'Mise en place du Chromium venu avec les paquets…',
    'Unpacking the Chromium that came with the packages…',
  );
  mkdirSync(folder, { recursive: true });
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}
