/** The auditor with its libraries in one file: nothing to install where a record is checked. */
export default {
  input: { auditor: `${import.meta.dirname}/src/main.ts` },
  cwd: `${import.meta.dirname}/../..`,
  platform: 'node',
  tsconfig: `${import.meta.dirname}/tsconfig.json`,
  logLevel: 'silent',
  external: /^node:/,
  resolve: { conditionNames: ['@collegium/source', 'node', 'import', 'default'] },
  output: {
    dir: `${import.meta.dirname}/dist`,
    format: 'esm',
    cleanDir: true,
    codeSplitting: false,
    entryFileNames: '[name].js',
  },
};
