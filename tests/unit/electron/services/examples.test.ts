import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../../../electron/services/disk/disk';
import { listExamples, readExample } from '../../../../electron/services/examples';
import { testFolder } from '../../../support/place';

it('lists the examples with their language and reads only those', async () => {
  const folder = testFolder();
  for (const name of ['hotel.en.blueprint', 'hotel.zh-CN.blueprint', 'bank.blueprint', 'notes.txt']) writeFileSync(join(folder, name), name);
  expect(await listExamples(disk, folder)).toEqual([
    { id: 'bank', locale: 'en' }, { id: 'hotel.en', locale: 'en' }, { id: 'hotel.zh-CN', locale: 'zh-CN' },
  ]);
  expect(await readExample(disk, folder, 'hotel.zh-CN')).toEqual({ ok: true, value: { text: 'hotel.zh-CN.blueprint' } });
  expect(await readExample(disk, folder, '../notes')).toMatchObject({ ok: false, error: { code: 'notFound' } });
  expect(await listExamples(disk, join(folder, 'gone'))).toEqual([]);
});
