import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env.COLLEGIUM_API ?? 'http://127.0.0.1:4400';

/**
 * Writes a `.br` and a `.gz` beside each script, style and drawing that is built: compressed once here, well, rather
 * than at each request.
 */
function compressAssets() {
  let folder = '';
  return {
    name: 'collegium:compress-assets',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:js|css|svg)$/.test(file)) continue;
        const bytes = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, { params }));
      }
    },
  };
}

/** Nothing is inlined: the policy of the pages allows neither inline scripts nor fonts from data URLs. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [react(), compressAssets()],
  resolve: { conditions: ['@collegium/source', ...defaultClientConditions] },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/api': { target: api, ws: true } },
  },
});
