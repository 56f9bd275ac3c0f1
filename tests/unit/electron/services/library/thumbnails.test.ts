import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import { err, ok } from '#shared/lib/result';
import { createThumbnails } from '../../../../../electron/services/library/thumbnails';
import type { Exporter } from '../../../../../electron/services/shell/ports';
import { testFolder, testSaving } from '../../../../support/place';

const PNG = Buffer.from('89504e470d0a1a0a00', 'hex');

function thumbnails(run: Exporter['run']) {
  const folder = join(testFolder(), 'pictures');
  const exporter: Exporter = { run, cancel: () => undefined, close: async () => undefined };
  return { folder, pictures: createThumbnails({ environment: testSaving(), folder, exporter, locale: async () => 'en' }) };
}

const drawn = async () => ok({ bytes: PNG, width: 1, height: 1, missing: [] });

it('draws again where what was kept is no picture', async () => {
  const { folder, pictures } = thumbnails(drawn);
  mkdirSync(folder);
  writeFileSync(join(folder, '1-en-abc.png'), 'half a pic');
  expect(await pictures.of('abc', async () => '')).toEqual(ok(PNG));
});

it('keeps so many, the youngest', async () => {
  const { folder, pictures } = thumbnails(drawn);
  mkdirSync(folder);
  for (let i = 0; i < 1210; i++) {
    const path = join(folder, `${i}.png`);
    writeFileSync(path, '');
    utimesSync(path, i, i);
  }
  await pictures.of('abc', async () => '');
  await pictures.settled();
  const left = readdirSync(folder);
  expect(left).toHaveLength(1200);
  expect(left).toContain('1-en-abc.png');
  expect(left).not.toContain('10.png');
});

it('goes on after one that could not be drawn', async () => {
  let jobs = 0;
  const { pictures } = thumbnails(async () => (jobs++ === 0 ? err(hostError('exportFailed')) : drawn()));
  const [first, second] = await Promise.all(['a', 'b'].map((hash) => pictures.of(hash, async () => '')));
  expect([first?.ok, second?.ok]).toEqual([false, true]);
});
