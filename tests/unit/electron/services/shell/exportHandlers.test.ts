// An export into a file for each phase: named by the blueprint, beside the target, all or none, nothing replaced unasked.

import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostError } from '#shared/api/errors';
import type { ExportOptions } from '#shared/api/requests/export';
import { emptyHistory } from '#shared/history/history';
import { serializeFile } from '#shared/format/serializeFile';
import { err, ok } from '#shared/lib/result';
import type { Exporter } from '../../../../../electron/services/shell/ports';
import { smallBlueprint } from '../../../../support/blueprints';
import { testShell } from '../../../../support/testShell';

const TEXT = serializeFile({ blueprint: smallBlueprint(), history: emptyHistory });
const OPTIONS: ExportOptions = { format: 'svg', locale: 'en', scale: 1, dpi: 96, scope: { type: 'phases', phases: ['p_1', 'p_2'], separate: true } };
const NAMES = ['hotel – 1 Phase 1.svg', 'hotel – 2 Second.svg'];

const phaseExporter: Exporter = {
  run: async ({ options }, onProgress) => {
    onProgress(1);
    return ok({ bytes: Buffer.from(JSON.stringify(options.scope)), width: 100, height: 50, missing: ['𓀀'] });
  },
  cancel: () => undefined,
  close: async () => undefined,
};

async function target(exporter: Exporter = phaseExporter) {
  const shell = await testShell({ exporter });
  const { folder } = await shell.ask('folder.list', {});
  const { handle } = await shell.ask('folder.file', { folder: folder.handle, name: 'hotel.svg' });
  return { ...shell, input: { job: 'j', text: TEXT, target: handle, options: OPTIONS } };
}

it('makes a file for each phase, with progress over all', async () => {
  const { ask, root, emitted, input } = await target();
  const done = await ask('export.run', input);
  expect(done.files?.map(({ name }) => name)).toEqual(NAMES);
  expect(done).toMatchObject({ missing: ['𓀀'], bytes: NAMES.reduce((sum, name) => sum + readFileSync(join(root, name)).length, 0) });
  expect(readdirSync(root).sort()).toEqual(NAMES);
  expect(JSON.parse(readFileSync(join(root, NAMES[1] ?? ''), 'utf8'))).toEqual({ type: 'phases', phases: ['p_2'] });
  expect(emitted).toEqual([['export.progress', { job: 'j', done: 0.5 }], ['export.progress', { job: 'j', done: 1 }]]);
});

it('refuses to replace files that nobody has picked, until somebody was asked', async () => {
  const { shell, ask, root, input } = await target();
  writeFileSync(join(root, NAMES[1] ?? ''), 'mine');
  expect(await shell.dispatch('export.run', input)).toEqual(err(hostError('exists', NAMES[1] ?? '')));
  expect(readdirSync(root)).toEqual([NAMES[1]]);
  expect(readFileSync(join(root, NAMES[1] ?? ''), 'utf8')).toBe('mine');
  await ask('export.run', { ...input, replace: true });
  expect(readdirSync(root).sort()).toEqual(NAMES);
});

it('leaves none of the files where one fails or somebody cancels in between', async () => {
  let drawn = 0;
  const failing: Exporter = { ...phaseExporter, run: async (job, onProgress) => (drawn++ === 1 ? err(hostError('exportFailed')) : phaseExporter.run(job, onProgress)) };
  const first = await target(failing);
  expect(await first.refusal('export.run', first.input)).toBe('exportFailed');
  expect(readdirSync(first.root)).toEqual([]);

  const second = await target({ ...phaseExporter, run: async (job, onProgress) => {
    await second.ask('export.cancel', { job: 'j' });
    return phaseExporter.run(job, onProgress);
  } });
  expect(await second.refusal('export.run', second.input)).toBe('cancelled');
  expect(readdirSync(second.root)).toEqual([]);
});

it('does not write through a link that leads out of the folder', async () => {
  const { refusal, root, input } = await target();
  writeFileSync(join(root, '..', 'secret'), 'secret');
  symlinkSync(join(root, '..', 'secret'), join(root, NAMES[0] ?? ''));
  expect(await refusal('export.run', { ...input, replace: true })).toBe('denied');
  expect(readFileSync(join(root, '..', 'secret'), 'utf8')).toBe('secret');
});

it('says so where none of the phases is there any more', async () => {
  const { refusal, input } = await target();
  expect(await refusal('export.run', { ...input, options: { ...OPTIONS, scope: { type: 'phases', phases: ['p_9'], separate: true } } })).toBe('emptyScope');
});
