/**
 * Our own sources and the workspace's libraries in one file; every package of node_modules stays where it is.
 * (Bundling pg or ws breaks them.)
 */
const ours = (id) => id.startsWith('.') || id.startsWith('/') || id.startsWith('@collegium/');
// Helpers of the decorators' transform: not a dependency, so they must be inside.
const helper = (id) => id.startsWith('@oxc-project/runtime');

export default {
  input: { main: `${import.meta.dirname}/src/main.ts` },
  cwd: `${import.meta.dirname}/../..`,
  platform: 'node',
  tsconfig: `${import.meta.dirname}/tsconfig.json`,
  logLevel: 'silent',
  external: (id) => !ours(id) && !helper(id),
  resolve: { conditionNames: ['@collegium/source', 'node', 'import', 'default'] },
  output: {
    dir: `${import.meta.dirname}/dist`,
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].js',
  },
};
