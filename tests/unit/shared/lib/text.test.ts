// Quoted and shortened text.

import { expect, it } from 'vitest';
import { quoted, shortened } from '#shared/lib/text';

it('leaves short text alone and makes one line of many', () => {
  expect(shortened('Checks in')).toBe('Checks in');
  expect(shortened(' Checks\n in ')).toBe('Checks in');
  expect(quoted('入住')).toBe('“入住”');
});

it('cuts long text at 40 characters, never inside one', () => {
  expect(Array.from(shortened('很'.repeat(50)))).toHaveLength(40);
  expect(shortened('😀'.repeat(50))).toBe(`${'😀'.repeat(39)}…`);
});
