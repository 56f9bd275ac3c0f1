import type { KeyboardEvent } from 'react';
import { expect, test } from 'vitest';
import { moveFocus } from '../../../../renderer/ui/moveFocus';

const NAMES = ['first', 'second', 'third'];

/** Where the focus is after a key; null: it was not moved. */
function after(key: string, from: string | null): string | null {
  let focused: string | null = null;
  const stops = NAMES.map((name) => ({ name, focus: () => { focused = name; } }) as unknown as HTMLElement);
  const isAt = (stop: HTMLElement): boolean => (stop as unknown as { readonly name: string }).name === from;
  moveFocus({ key, preventDefault: () => undefined } as KeyboardEvent, () => stops, isAt);
  return focused;
}

test.each([
  ['ArrowDown', 'first', 'second'],
  ['ArrowUp', 'second', 'first'],
  ['Home', 'third', 'first'],
  ['End', 'first', 'third'],
])('%s leads from the %s to the %s', (key, from, to) => {
  expect(after(key, from)).toBe(to);
});

test('the focus stays at the ends', () => {
  expect(after('ArrowUp', 'first')).toBe('first');
  expect(after('ArrowDown', 'third')).toBe('third');
});

test('from outside, arrows lead to the nearer end', () => {
  expect(after('ArrowDown', null)).toBe('first');
  expect(after('ArrowUp', null)).toBe('third');
});

test('other keys are left alone, and the list is not even asked for', () => {
  moveFocus({ key: 'Tab', preventDefault: () => expect.unreachable() } as unknown as KeyboardEvent, () => expect.unreachable(), () => false);
});
