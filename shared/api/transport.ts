// How requests and events travel, before anybody has checked them. The Electron bridge (`window.sightline`) and the
// browser host's HTTP client are transports; the page wraps either in a checked `Host`.
//
// Wire format of the browser host: `POST /api/<name>` with the input as JSON answers `{ok: true, value}` or
// `{ok: false, error}`; `GET /events` is a stream of server-sent events, `event: <name>` and `data: <payload as JSON>`.

import type { EventName, RequestName } from './contract';

export interface Transport {
  /** Resolves to an answer in the wire format; rejects when the shell can't be reached. */
  request(name: RequestName, input: unknown): Promise<unknown>;
  /** Returns how to stop listening. */
  on(name: EventName, listener: (payload: unknown) => void): () => void;
  /**
   * Hands over a file that was dropped on the window (a `File` of the page), so that the shell finds it on the disk; answers
   * in the wire format. Absent where the shell is not told where files come from.
   */
  dropped?(file: object): Promise<unknown>;
}

/** The one IPC channel for requests (name, input) and the one for events (name, payload). */
export const REQUEST_CHANNEL = 'sightline:request';
export const EVENT_CHANNEL = 'sightline:event';
/** From the preload script only, never from the page: the path of a dropped file. */
export const DROP_CHANNEL = 'sightline:drop';
