import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { blankBlueprint } from '#shared/blueprint/create';
import { serializeFile } from '#shared/format/serializeFile';
import { countingIds } from '#shared/lib/ids';
import { createOwnTemplates } from '../../../../../electron/services/templates/ownTemplates';
import { testFolder, testSaving } from '../../../../support/place';
import { testShell } from '../../../../support/testShell';

const textOf = (title: string) => serializeFile({ blueprint: blankBlueprint({ id: 'b', title, createId: countingIds(), date: '' }), history: null });

it('keeps, lists the newest first, replaces and removes', async () => {
  const folder = join(testFolder(), 'templates');
  let now = 1000;
  const own = createOwnTemplates(testSaving(), folder, () => now);
  expect(await own.list()).toEqual([]);
  const first = await own.save(null, textOf('Bank'));
  const second = await own.save(null, textOf('Hotel'));
  now = 2000;
  const third = await own.save(null, textOf('Shop'));
  if (!first.ok || !second.ok || !third.ok) throw new Error('not saved');
  expect(await own.list()).toEqual([third.value.id, second.value.id, first.value.id]);
  expect(await own.save(first.value.id, textOf('Savings bank'))).toEqual(first);
  expect(await own.read(first.value.id)).toEqual({ ok: true, value: { text: textOf('Savings bank') } });
  expect(await own.remove(second.value.id)).toEqual({ ok: true, value: {} });
  expect(await own.list()).toEqual([third.value.id, first.value.id]);
});

it('takes nothing that would not open, and reaches nothing else', async () => {
  const folder = testFolder();
  const own = createOwnTemplates(testSaving(), folder, () => 1);
  writeFileSync(join(folder, 'notes.blueprint'), textOf('Notes'));
  expect(await own.save(null, '{}')).toMatchObject({ ok: false, error: { code: 'invalidBlueprint' } });
  for (const id of ['notes', '../notes', 'own-1']) {
    expect(await own.read(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect(await own.remove(id)).toMatchObject({ ok: false, error: { code: 'notFound' } });
    expect(await own.save(id, textOf('x'))).toMatchObject({ ok: false, error: { code: 'notFound' } });
  }
  expect(readdirSync(folder)).toEqual(['notes.blueprint']);
});

it('stands before those of the app, which nobody can remove', async () => {
  const templatesDir = testFolder();
  mkdirSync(templatesDir, { recursive: true });
  writeFileSync(join(templatesDir, '1-bank.zh-CN.blueprint'), textOf('银行'));
  const { ask, refusal } = await testShell({ templatesDir });
  const { id } = await ask('templates.save', { id: null, text: textOf('Mine') });
  expect(await ask('templates.list', {})).toEqual([{ id, own: true, locale: null }, { id: '1-bank.zh-CN', own: false, locale: 'zh-CN' }]);
  expect(await ask('templates.read', { id: '1-bank.zh-CN' })).toEqual({ text: textOf('银行') });
  expect(await refusal('templates.remove', { id: '1-bank.zh-CN' })).toBe('notFound');
  await ask('templates.remove', { id });
  expect(await ask('templates.list', {})).toHaveLength(1);
});
