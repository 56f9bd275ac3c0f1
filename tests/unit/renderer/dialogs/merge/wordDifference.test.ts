import { expect, it } from 'vitest';
import { wordDifference } from '../../../../../renderer/dialogs/merge/wordDifference';

/** What differs in brackets. */
const marked = (a: string, b: string) => wordDifference(a, b).map((parts) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''));

it.each([
  ['Books a room', 'Books two rooms', 'Books [a room]', 'Books [two rooms]'],
  ['电话预订双人房', '在线预订家庭房', '[电话]预订[双人]房', '[在线]预订[家庭]房'],
  ['the same', 'the same', 'the same', 'the same'],
  ['', 'all new', '', '[all new]'],
])('%j against %j', (a, b, one, other) => {
  expect(marked(a, b)).toEqual([one, other]);
});

it('compares very long texts from both ends', () => {
  const long = 'word '.repeat(2000);
  const [one, other] = wordDifference(`a ${long}b`, `a ${long}c`);
  expect(one.at(-1)).toEqual({ text: 'b', differs: true });
  expect(other.filter(({ differs }) => differs)).toEqual([{ text: 'c', differs: true }]);
});
