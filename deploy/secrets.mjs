/**
 * Loaded before the application in a container (node --import): NAME_FILE=/run/secrets/x gives NAME the content of
 * that file, so that no password stands in the container's environment as others may list it.
 */
import { readFileSync } from 'node:fs';

for (const [name, path] of Object.entries(process.env)) {
  if (name.endsWith('_FILE')) process.env[name.slice(0, -'_FILE'.length)] = readFileSync(path, 'utf8').trim();
}
