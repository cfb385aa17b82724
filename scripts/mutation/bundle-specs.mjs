/** The specs of the rules and what they test, as one script that can be run again and again in one process. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ENTRY = '\0specs';
/** Answers CommonJS code that requires Node's modules and fast-check, and expects Jest's globals around it. */
export async function bundleSpecs(root) {
  const bundle = await rolldown({
    cwd: root,
    input: ENTRY,
    platform: 'node',
    logLevel: 'silent',
    external: [/^node:/, 'fast-check', '@jest/globals'],
    // What no spec asks of the other libraries and packages would be loaded anew for every change.
    treeshake: { moduleSideEffects: (id) => id === ENTRY || id.startsWith(join(root, 'libs/rules/src')) },
    plugins: [specsOf(root)],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

function specsOf(root) {
  return {
    name: 'specs',
    resolveId(source) {
      if (source === ENTRY) return ENTRY;
      // Of this copy of the tree: through node_modules they would be those of the tree it was copied from.
      const library = /^@collegium\/([a-z]+)$/.exec(source)?.[1];
      return library ? join(root, 'libs', library, 'src/index.ts') : null;
    },
    load: (id) => (id === ENTRY ? importsOf(join(root, 'libs/rules/src')) : null),
    transform: (code, id) =>
      code.includes('import.meta.url')
        ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) }
        : null,
  };
}

/** Drawn cases come last: most changes are noticed by a worked case, in a thousandth of the time. */
function importsOf(folder) {
  const specs = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.spec.ts'));
  const paths = specs.map((file) => join(folder, file)).sort();
  const drawing = (path) => readFileSync(path, 'utf8').includes('fast-check');
  const sorted = [...paths.filter((path) => !drawing(path)), ...paths.filter(drawing)];
  return sorted.map((path) => `import ${JSON.stringify(path)};`).join('\n');
}
