// Types of fontSources.mjs, for the tests that are written in TypeScript.

export declare const fontSources: readonly {
  readonly face: string;
  readonly weight: number;
  readonly source: string;
  readonly file: string;
}[];
