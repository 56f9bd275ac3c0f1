// Types of metrics.mjs, for the test that is written in TypeScript.

export declare function metricsModule(): string;
