// How a document was printed last.

import { expect, test } from 'vitest';
import { DEFAULT_PAGES } from '#shared/export/pages/pageSetup';
import { lastPrint, rememberPrint } from '../../../../../renderer/dialogs/print/printChoice';
import { createPreferences } from '../../../../../renderer/editor/preferences';

const A4 = { page: { ...DEFAULT_PAGES, paper: 'A4' as const }, locale: 'en' as const };
const A3 = { page: { ...DEFAULT_PAGES, paper: 'A3' as const }, locale: 'zh-CN' as const };

test('each document remembers its own, the newest first', () => {
  const preferences = createPreferences();
  rememberPrint(preferences, 'b_1', A4);
  rememberPrint(preferences, 'b_2', A4);
  rememberPrint(preferences, 'b_1', A3);
  expect(lastPrint(preferences, 'b_1')).toEqual(A3);
  expect(lastPrint(preferences, 'b_2')).toEqual(A4);
  expect(preferences.getState().prints?.map(({ id }) => id)).toEqual(['b_1', 'b_2']);
});

test('one that was never printed begins as its last PDF, or as suits the sheet', () => {
  const preferences = createPreferences({ exports: [{ id: 'b_1', options: { format: 'pdf', scale: 1, dpi: 96, ...A3 } }] });
  expect(lastPrint(preferences, 'b_1')).toEqual(A3);
  expect(lastPrint(preferences, 'b_2')).toBeNull();
});
