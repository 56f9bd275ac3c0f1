// Which file goes where.

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planExports, type Places } from '../../../../electron/cli/planExports';

const path = (...parts: string[]): string => resolve('/here', ...parts);
const folders = [path('dir'), path('empty'), path('out')];
const files = [path('a.blueprint'), path('a.pdf'), path('dir', 'b.blueprint'), path('dir', 'notes.txt')];
const places: Places = {
  isFolder: (p) => folders.includes(p),
  exists: (p) => folders.includes(p) || files.includes(p),
  list: (p) => (p === path('dir') ? ['b.blueprint', 'notes.txt'] : []),
};

function plan(inputs: string[], out?: string, force = false) {
  const planned = planExports({ inputs, out, format: 'pdf', force }, path(), places);
  return planned.ok ? planned.value.map((p) => p.problem?.key ?? p.target) : planned.error.key;
}

test('beside the blueprint, with the new ending', () => {
  expect(plan(['dir/b.blueprint', 'c.json', 'd.v2'])).toEqual([path('dir', 'b.pdf'), path('c.pdf'), path('d.v2.pdf')]);
});

test('into the named file or folder', () => {
  expect(plan(['a.blueprint'], 'x.pdf')).toEqual([path('x.pdf')]);
  expect(plan(['a.blueprint'], 'out')).toEqual([path('out', 'a.pdf')]);
  expect(plan(['a.blueprint'], 'new/')).toEqual([path('new', 'a.pdf')]);
  expect(plan(['a.blueprint', 'c.blueprint'], 'new')).toEqual([path('new', 'a.pdf'), path('new', 'c.pdf')]);
});

test('a folder stands for its blueprints', () => {
  expect(plan(['dir'])).toEqual([path('dir', 'b.pdf')]);
  expect(plan(['empty'])).toEqual(['cli.emptyFolder']);
});

test('nothing is replaced without force, and nothing is written twice even with it', () => {
  expect(plan(['a.blueprint'])).toEqual(['cli.exists']);
  expect(plan(['a.blueprint'], undefined, true)).toEqual([path('a.pdf')]);
  expect(plan(['dir/b.blueprint', 'b.blueprint'], 'out', true)).toEqual([path('out', 'b.pdf'), 'cli.sameTarget']);
});

test('several blueprints do not fit into one file', () => {
  expect(plan(['a.blueprint', 'c.blueprint'], 'a.pdf')).toBe('cli.outIsFile');
});
