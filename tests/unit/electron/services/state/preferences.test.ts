import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { preferencesFile } from '../../../../../electron/services/state/preferences';
import { testFolder, testSaving } from '../../../../support/place';

it('reads what it understands, where another version of the app wrote something else', async () => {
  const file = join(testFolder(), 'preferences.json');
  const preferences = preferencesFile(testSaving(), file);
  const reports = [{ id: 'b_1', title: 'Hotel', format: 'pdf', paper: 'A4', locale: 'en', sections: [{ id: 'horoscope', isWanted: true }] }];
  writeFileSync(file, JSON.stringify({ locale: 'zh-CN', theme: 'dark', minimap: 'big', reports, later: 1 }));
  expect(JSON.parse(JSON.stringify(await preferences.read()))).toEqual({ locale: 'zh-CN', theme: 'dark' });
  await preferences.update((before) => ({ ...before, theme: 'light' }));
  expect(await preferences.read()).toMatchObject({ locale: 'zh-CN', theme: 'light' });
});

it('starts anew when its file is damaged', async () => {
  const file = join(testFolder(), 'preferences.json');
  for (const text of ['', '{"theme":', '[]', 'null']) {
    writeFileSync(file, text);
    expect(JSON.stringify(await preferencesFile(testSaving(), file).read())).toBe('{}');
  }
});
