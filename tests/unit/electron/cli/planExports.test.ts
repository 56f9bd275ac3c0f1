// Which file goes where.

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { planExports, type Places } from '../../../../electron/cli/planExports';

const path = (...parts: string[]): string => resolve('/here', ...parts);
const folders = [path('dir'), path('dir', 'below'), path('empty'), path('out'), path('locked')];
const files = [path('a.blueprint'), path('a.pdf'), path('dir', 'b.blueprint'), path('dir', 'notes.txt')];
const file = (name: string) => ({ name, isFolder: false });
const entries = new Map([
  [path('dir'), [{ name: '.git', isFolder: true }, file('._b.blueprint'), file('b.blueprint'), { name: 'below', isFolder: true }, file('notes.txt')]],
  [path('dir', 'below'), [file('C.BLUEPRINT')]],
  [path('empty'), []],
]);
const places: Places = {
  isFolder: (p) => folders.includes(p),
  exists: (p) => folders.includes(p) || files.includes(p),
  list: (p) => entries.get(p) ?? null,
};

function plan(inputs: string[], out?: string, recursive = false) {
  const planned = planExports({ inputs, out, format: 'pdf', recursive }, path(), places);
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

test('and with those below, where it is asked for, each in a folder of the same name', () => {
  expect(plan(['dir'], undefined, true)).toEqual([path('dir', 'b.pdf'), path('dir', 'below', 'C.pdf')]);
  expect(plan(['dir'], 'out', true)).toEqual([path('out', 'b.pdf'), path('out', 'below', 'C.pdf')]);
  expect(plan(['empty'], 'out', true)).toEqual(['cli.emptyFolders']);
});

test('a folder that can’t be read is a problem of its own, and the others are still planned', () => {
  expect(plan(['locked', 'dir'])).toEqual(['cli.unreadableFolder', path('dir', 'b.pdf')]);
});

test('nothing is written twice', () => {
  expect(plan(['dir/b.blueprint', 'b.blueprint'], 'out')).toEqual([path('out', 'b.pdf'), 'cli.sameTarget']);
});

test('several blueprints do not fit into one file', () => {
  expect(plan(['a.blueprint', 'c.blueprint'], 'a.pdf')).toBe('cli.outIsFile');
});

test('a picture stands for the blueprint that it carries, and is never drawn over by itself', () => {
  expect(plan(['a.png', 'b.SVG'])).toEqual([path('a.pdf'), path('b.pdf')]);
  expect(plan(['a.pdf'])).toEqual(['cli.ontoItself']);
  expect(plan(['a.pdf'], 'out')).toEqual([path('out', 'a.pdf')]);
});
