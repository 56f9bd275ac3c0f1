// Types of browserHost.mjs, for the tests that are written in TypeScript.

export interface HostPlace {
  /** What it serves: a folder, or a file in one. */
  readonly target: string;
  /** Where preferences and recent files are kept. */
  readonly data: string;
}

export interface RunningHost {
  readonly url: string;
  stop(): Promise<void>;
}

export declare function startBrowserHost(place: HostPlace): Promise<RunningHost>;
