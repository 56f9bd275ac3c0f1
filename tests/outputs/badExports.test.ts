// Exports that can't come about as wanted: what is said, and that nothing half is left.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportFormat, ExportOptions } from '#shared/api/requests/export';
import type { Blueprint } from '#shared/blueprint/records';
import { emptyHistory } from '#shared/history/history';
import { serializeFile } from '#shared/format/serializeFile';
import { translator } from '#shared/i18n/translator';
import { ok } from '#shared/lib/result';
import { sceneBuilder } from '#shared/scene/build';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { disk, type Disk } from '../../electron/services/disk/disk';
import { createExporter } from '../../electron/services/export/createExporter';
import { drawScene } from '../../electron/services/export/drawScene';
import { saveExport } from '../../electron/services/export/saveExport';
import { smallBlueprint, testImage } from '../support/blueprints';
import { systemError, testFolder, testSaving } from '../support/place';
import { exportScene, prepareFonts } from './support/files';
import { FONTS_DIR } from './support/raster';

const WORKER = resolve('out/node/exportWorker.js');
const build = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });
const options = (format: ExportFormat, scale = 1): ExportOptions => ({ format, locale: 'en', scale, dpi: 96 });

/** Its head is a PNG's; what follows is not. */
function damaged(): Blueprint {
  const blueprint = smallBlueprint();
  const bytes = Buffer.from(testImage.data, 'base64');
  const data = Buffer.concat([bytes.subarray(0, 33), Buffer.alloc(40, 7)]).toString('base64');
  return { ...blueprint, images: { [testImage.id]: { ...testImage, data } } };
}

beforeAll(prepareFonts);

describe('a damaged picture', () => {
  test.each(['pdf', 'svg', 'png', 'jpeg'] as const)('is a grey box in %s, and its card is named', async (format) => {
    const blueprint = damaged();
    const made = await exportScene(build(blueprint), format, 1, blueprint);
    expect(made.broken).toEqual(['c_5']);
    if (format !== 'svg') return;
    const text = Buffer.from(made.bytes).toString();
    expect(text).not.toContain('data:image');
    expect(text).toContain('fill="#e3e8ee"');
  });

  test('a sound one is not spoken of', async () => {
    const blueprint = smallBlueprint();
    expect((await exportScene(build(blueprint), 'svg', 1, blueprint)).broken).toEqual([]);
  });
});

describe('a place that takes no file', () => {
  /** Where every new file fails once something is written into it. */
  const full: Partial<Disk> = {
    open: async (path, flags) => {
      const file = await disk.open(path, flags);
      return flags === 'wx' ? Object.assign(file, { write: async () => Promise.reject(systemError('ENOSPC')) }) : file;
    },
  };

  test.each([
    ['a full disk', full, 'diskFull'],
    ['a folder that may not be written', { open: async () => Promise.reject(systemError('EACCES')) }, 'denied'],
    ['a file that another program holds', { rename: async () => Promise.reject(systemError('EBUSY')) }, 'busy'],
    ['a drive for reading only', { access: async () => Promise.reject(systemError('EROFS')) }, 'readOnly'],
  ] as const)('%s: it says so, and the old file stays alone', async (_name, changes, code) => {
    const path = join(testFolder(), 'hotel.pdf');
    writeFileSync(path, 'old');
    const drawn = async () => ok({ bytes: Buffer.from('new'), width: 1, height: 1, missing: [] });
    expect(await saveExport(testSaving(changes as Partial<Disk>), path, drawn)).toMatchObject({ ok: false, error: { code, args: { name: 'hotel.pdf' } } });
    expect([readFileSync(path, 'utf8'), readdirSync(join(path, '..'))]).toEqual(['old', ['hotel.pdf']]);
  });

  test('a picture that is written as it is drawn names the trouble, too', async () => {
    const blueprint = smallBlueprint();
    const file = join(testFolder(), 'gone', 'hotel.png');
    const environment = { fontsDir: FONTS_DIR, systemFonts: { find: () => undefined }, onProgress: () => undefined, file };
    expect(await drawScene(build(blueprint), blueprint, options('png'), environment)).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
});

test.skipIf(!existsSync(WORKER))('a large PNG that is cancelled while it is written leaves nothing', async () => {
  const folder = testFolder();
  const exporter = createExporter({ workerUrl: pathToFileURL(WORKER), fontsDir: FONTS_DIR });
  const text = serializeFile({ blueprint: smallBlueprint(), history: emptyHistory });
  let seen: string[] = [];
  const saved = await saveExport(testSaving(), join(folder, 'wall.png'), (file) => exporter.run({ job: 'j', text, options: options('png', 20), file }, () => {
    seen = readdirSync(folder);
    exporter.cancel('j');
  }));
  expect(saved).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect([seen.length, readdirSync(folder)]).toEqual([1, []]);
  await exporter.close();
});
