// Bringing together is done once at a time for each document: the second is begun when the first is through, and finds
// then that there is nothing left to do.

import type { OpenDocument } from '../openDocument';

const last = new WeakMap<OpenDocument, Promise<unknown>>();

export function inTurn<T>(document: OpenDocument, work: () => Promise<T>): Promise<T> {
  const before = last.get(document) ?? Promise.resolve();
  const done = before.then(work, work);
  last.set(document, done);
  return done;
}
