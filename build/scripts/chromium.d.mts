// Types of chromium.mjs, for the tests that are written in TypeScript.

export declare const CHROMIUM_FLAGS: readonly string[];
export declare function findChromium(): Promise<string | undefined>;
export declare function ensureChromium(): Promise<string>;
export declare function ensurePdfTools(): boolean;
