// What is remembered of exports.

import { expect, test } from 'vitest';
import type { ExportOptions } from '#shared/api/requests/export';
import { createPreferences } from '../../../../../renderer/editor/preferences';
import { createExportMemory } from '../../../../../renderer/dialogs/export/exportMemory';

const options = (format: ExportOptions['format']): ExportOptions => ({ format, locale: 'en', scale: 2, dpi: 192 });
const target = { handle: 'h', name: 'a.pdf', place: '~' };

test('the last options of each document, and where it went while the app runs', () => {
  const preferences = createPreferences();
  const memory = createExportMemory(preferences);
  expect(memory.last('a')).toBeNull();
  memory.remember('a', options('pdf'), target);
  memory.remember('b', options('svg'), { ...target, handle: 'i' });
  memory.remember('a', options('png'), target);
  expect(memory.last('a')).toEqual({ options: options('png'), target });
  expect(preferences.getState().exports?.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(createExportMemory(preferences).last('a')).toEqual({ options: options('png'), target: null });
});

test('a hundred documents, the oldest go', () => {
  const memory = createExportMemory(createPreferences());
  for (let i = 0; i <= 100; i++) memory.remember(`${i}`, options('pdf'), target);
  expect([memory.last('0'), memory.last('1')?.target]).toEqual([null, target]);
});

test('a selection of many cards only while the app runs', () => {
  const preferences = createPreferences();
  const memory = createExportMemory(preferences);
  const cards = Array.from({ length: 600 }, (_, i) => `c_${i}`);
  const scope = { type: 'selection', phases: [], steps: [], lanes: [], cards } as const;
  memory.remember('a', options('pdf'), target);
  memory.remember('a', { ...options('pdf'), scope }, target);
  expect(memory.last('a')?.options.scope).toEqual(scope);
  expect(createExportMemory(preferences).last('a')?.options.scope).toBeUndefined();
  memory.remember('a', options('svg'), target);
  expect(memory.last('a')?.options).toEqual(options('svg'));
});
