// Types of node.mjs, for the tests that are written in TypeScript.

import type { InlineConfig } from 'vite';

export declare const nodeEntries: Readonly<Record<'main' | 'browser' | 'cli' | 'exportWorker', string>>;
export declare const preloadEntries: Readonly<Record<'preload', string>>;
export declare function nodeConfig(
  root: string, outDir: string, entries: Readonly<Record<string, string>>, format: 'es' | 'cjs',
): InlineConfig;
