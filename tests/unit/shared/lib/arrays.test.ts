// Changing order in place.

import { expect, it } from 'vitest';
import { insertAt, moveItem, removeItem } from '#shared/lib/arrays';

const abc = () => ['a', 'b', 'c'];
const changed = (change: (list: string[]) => void) => {
  const list = abc();
  change(list);
  return list.join('');
};

it('inserts, moves and removes', () => {
  expect(changed((list) => insertAt(list, 1, 'x'))).toBe('axbc');
  expect(changed((list) => insertAt(list, 9, 'x'))).toBe('abcx');
  expect(changed((list) => insertAt(list, -2, 'x'))).toBe('xabc');
  expect(changed((list) => moveItem(list, 'a', 2))).toBe('bca');
  expect(changed((list) => moveItem(list, 'c', 0))).toBe('cab');
  expect(changed((list) => moveItem(list, 'c', 9))).toBe('abc');
  expect(changed((list) => moveItem(list, 'x', 0))).toBe('abc');
  expect(changed((list) => removeItem(list, 'b'))).toBe('ac');
  expect(changed((list) => removeItem(list, 'x'))).toBe('abc');
});
