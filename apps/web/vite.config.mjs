import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { compressAssets } from './compress-assets.mjs';

const api = process.env.COLLEGIUM_API ?? 'http://127.0.0.1:4400';

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
