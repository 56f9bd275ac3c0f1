// The parts of a blueprint that is split: all of them or none, whatever the drive does.

import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { serializeFile } from '#shared/format/serializeFile';
import { disk, type Disk } from '../../../../../electron/services/disk/disk';
import { saveLinkedParts } from '../../../../../electron/services/linked/saveLinkedParts';
import { smallBlueprint } from '../../../../support/blueprints';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-parts-'));
  return () => rmSync(folder, { recursive: true });
});

const parts = () => ['a', 'b', 'c'].map((id) => ({ path: join(folder, `${id}.blueprint`), text: serializeFile({ blueprint: { ...smallBlueprint(), id }, history: null }) }));

/** `kept`: the versions that were put in a safe place; null: nothing can be kept. */
function saving(broken: Partial<Disk>, kept: string[] | null = []) {
  let count = 0;
  const save = { disk: { ...disk, ...broken }, wait: async () => undefined, randomName: () => String(count += 1) };
  const keep = async (_path: string, bytes: Uint8Array) => (kept ? kept.push(Buffer.from(bytes).toString()) > 0 : false);
  return saveLinkedParts({ save, backups: { keep } as never }, parts());
}

function failing(code: string, at: number) {
  let count = 0;
  return () => {
    if ((count += 1) === at) throw Object.assign(new Error(code), { code });
  };
}

it('saves all of them', async () => {
  expect(await saving({})).toMatchObject({ ok: true });
  expect(readdirSync(folder)).toEqual(['a.blueprint', 'b.blueprint', 'c.blueprint']);
});

it.each([1, 2, 3])('leaves none where the disk is full at file %i', async (at) => {
  const fail = failing('ENOSPC', at);
  const open: Disk['open'] = async (path, flags, mode) => {
    if (flags === 'wx') fail();
    return disk.open(path, flags, mode);
  };
  expect(await saving({ open })).toMatchObject({ ok: false, error: { code: 'diskFull' } });
  expect(readdirSync(folder)).toEqual([]);
});

it.each([1, 2, 3])('leaves none where file %i can’t be put in its place', async (at) => {
  const fail = failing('EIO', at);
  const rename: Disk['rename'] = async (from, to) => {
    fail();
    await disk.rename(from, to);
  };
  expect(await saving({ rename })).toMatchObject({ ok: false });
  expect(readdirSync(folder)).toEqual([]);
});

it('keeps what is replaced among the versions, and replaces nothing where that can’t be', async () => {
  writeFileSync(join(folder, 'b.blueprint'), 'old');
  expect(await saving({}, null)).toMatchObject({ ok: false });
  expect([readdirSync(folder), readFileSync(join(folder, 'b.blueprint'), 'utf8')]).toEqual([['b.blueprint'], 'old']);
  const kept: string[] = [];
  expect(await saving({}, kept)).toMatchObject({ ok: true });
  expect(kept).toEqual(['old']);
});
