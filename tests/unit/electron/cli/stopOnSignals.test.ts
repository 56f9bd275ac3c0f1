// The first signal is asked for politely, the second is not.

import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { stopOnSignals } from '../../../../electron/cli/stopOnSignals';

function source() {
  const killed: unknown[] = [];
  const emitter = Object.assign(new EventEmitter(), { pid: 7, kill: (...args: unknown[]) => void killed.push(args) });
  return { emitter, killed };
}

test('the first signal stops once, and is remembered', () => {
  const { emitter, killed } = source();
  let stops = 0;
  const stopping = stopOnSignals(emitter, () => stops++);
  expect(stopping.signal()).toBeNull();
  emitter.emit('SIGTERM');
  expect([stops, stopping.signal(), killed]).toEqual([1, 'SIGTERM', []]);
});

test('a second one ends the process by the signal itself', () => {
  const { emitter, killed } = source();
  stopOnSignals(emitter, () => undefined);
  emitter.emit('SIGINT');
  emitter.emit('SIGINT');
  expect(killed).toEqual([[7, 'SIGINT']]);
  expect(emitter.eventNames()).toEqual([]);
});

test('nothing is listened to when all is over', () => {
  const { emitter } = source();
  stopOnSignals(emitter, () => undefined).end();
  expect(emitter.eventNames()).toEqual([]);
});
