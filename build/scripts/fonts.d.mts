// Types of fonts.mjs, for the tests that are written in TypeScript.

export declare function buildFonts(options?: { readonly force?: boolean }): void;
