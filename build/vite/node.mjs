// Vite's configuration for everything that runs in Node: all dependencies are bundled, so that the package needs only
// the few that can't be (native code, data files beside the code).

import { resolve } from 'node:path';

/** What stays a dependency at run time; package.json lists the same under "dependencies". */
const EXTERNAL = ['electron', 'pdfkit', '@napi-rs/canvas', 'subset-font'];

/** Bundles by name, with their entries. Electron's sandboxed preload has to be one CommonJS file, so it is built apart. */
export const nodeEntries = {
  main: 'electron/main/main.ts',
  browser: 'electron/browser/main.ts',
  cli: 'electron/cli/main.ts',
  exportWorker: 'electron/services/export/exportWorker.ts',
};
export const preloadEntries = { preload: 'electron/preload/preload.ts' };

/**
 * @param {string} root the repository
 * @param {string} outDir
 * @param {Record<string, string>} entries
 * @param {'es' | 'cjs'} format
 * @returns {import('vite').InlineConfig}
 */
export function nodeConfig(root, outDir, entries, format) {
  return {
    configFile: false,
    root,
    publicDir: false,
    cacheDir: resolve(root, 'node_modules/.vite/node'),
    logLevel: 'error',
    ssr: { target: 'node', noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      sourcemap: false,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, resolve(root, path)])),
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}
