// Vite's configuration for the page. No source maps and no inlined assets, because the package lists what it holds and
// the content security policy allows only what the host serves.

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';

/**
 * @param {string} root the repository
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
export function pageConfig(root, outDir) {
  return {
    configFile: false,
    root: resolve(root, 'renderer'),
    base: '/',
    publicDir: false,
    cacheDir: resolve(root, 'node_modules/.vite/page'),
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
  };
}
