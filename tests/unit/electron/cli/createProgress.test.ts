// One line on a terminal, lines elsewhere.

import { expect, test } from 'vitest';
import { createProgress } from '../../../../electron/cli/createProgress';

function progress(total: number, isTerminal: boolean, columns = 40) {
  const written: string[] = [];
  const made = createProgress({
    total, isTerminal, columns,
    translate: (_key, params) => `${params?.['done']}/${params?.['total']} ${params?.['percent']} ${params?.['path']}`,
    write: (text) => void written.push(text),
  });
  return { ...made, written };
}

test('a line for each file that is over', () => {
  const { advance, written } = progress(2, false);
  advance('a', 0.5);
  advance('a', 1);
  advance('b', 1);
  expect(written).toEqual(['1/2 50 a\n', '2/2 100 b\n']);
});

test('nothing for a single file', () => {
  const { advance, written } = progress(1, false);
  advance('a', 1);
  expect(written).toEqual([]);
});

test('on a terminal one line is written over, counts what is under way, and is as short as it must be', () => {
  const { advance, clear, written } = progress(4, true, 16);
  advance('a', 0.5);
  advance('b', 0.5);
  advance('b', 0.5);
  advance('前台核对证件并登记', 0.9);
  clear();
  clear();
  const clearing = '\r\u001b[K';
  expect(written).toEqual([`${clearing}0/4 12 a`, `${clearing}0/4 25 b`, `${clearing}0/4 47 `, clearing]);
});
