import { expect, it } from 'vitest';
import type { Host } from '#shared/api/contract';
import { blankBlueprint } from '#shared/blueprint/create';
import { serializeFile } from '#shared/format/serializeFile';
import { translator } from '#shared/i18n/translator';
import { countingIds } from '#shared/lib/ids';
import { createMeasurer } from '#shared/scene/text/measurer';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { searchTemplates } from '../../../../../renderer/home/templates/searchTemplates';
import { createTemplates, type Template } from '../../../../../renderer/home/templates/templates';

const blueprintOf = (title: string) => blankBlueprint({ id: 'b', title, createId: countingIds(), date: '' });
const textOf = (title: string) => serializeFile({ blueprint: blueprintOf(title), history: null });

function shellWith(files: Map<string, string>) {
  const answers: Record<string, (input: { id: string; text: string }) => unknown> = {
    'templates.list': () => [...files.keys()].map((id) => {
      const own = id.startsWith('own');
      return { id, own, locale: own ? null : id.includes('zh') ? 'zh-CN' : 'en' };
    }),
    'templates.read': ({ id }) => ({ text: files.get(id) }),
    'templates.save': ({ id, text }) => {
      const name = id ?? `own-${files.size}`;
      files.set(name, text);
      return { id: name };
    },
    'templates.remove': ({ id }) => files.delete(id) && {},
  };
  return { request: async (name: string, input: never) => ({ ok: true, value: answers[name]?.(input) }), on: () => () => undefined } as unknown as Host;
}

function setUp() {
  const calls: (() => void)[] = [];
  const files = new Map([['1-bank.en', textOf('Opening an account')], ['1-bank.zh-CN', textOf('开户')], ['2-cafe.en', textOf('Coffee')]]);
  const templates = createTemplates({
    host: shellWith(files), measure: createMeasurer(), onFailure: () => undefined, onDrawn: () => undefined,
    later: (_ms, call) => {
      calls.push(call);
      return () => void calls.splice(calls.indexOf(call), 1);
    },
  });
  const titles = () => templates.store.getState().list?.map(({ blueprint }) => blueprint.title);
  const drawn = () => templates.store.getState().list?.filter(({ scene }) => scene).length;
  return { templates, titles, drawn, calls, files };
}

it('shows those in the screen’s language, and draws one at a time', async () => {
  const { templates, titles, drawn, calls } = setUp();
  await templates.show({ theme: lightTheme, locale: 'en' });
  expect(titles()).toEqual(['Opening an account', 'Coffee']);
  expect(drawn()).toBe(0);
  calls.shift()?.();
  expect(drawn()).toBe(1);
  calls.shift()?.();
  expect([drawn(), calls.length]).toEqual([2, 1]);
  calls.shift()?.();
  expect(calls).toEqual([]);
  await templates.show({ theme: darkTheme, locale: 'en' });
  expect(calls).toHaveLength(1);
  const chinese = templates.show({ theme: darkTheme, locale: 'zh-CN' });
  expect(titles()).toEqual([]);
  await chinese;
  expect(titles()).toEqual(['开户']);
});

it('keeps, renames and removes one’s own', async () => {
  const { templates, titles, files } = setUp();
  await templates.show({ theme: lightTheme, locale: 'zh-CN' });
  expect(await templates.keep(blueprintOf('Old title'), 'Mine')).toBe(true);
  expect(titles()).toEqual(['开户', 'Mine']);
  const own = () => templates.store.getState().list?.find((one) => one.own) as Template;
  await templates.rename(own(), 'Ours');
  expect(titles()).toEqual(['开户', 'Ours']);
  await templates.remove(own());
  expect([titles(), files.size]).toEqual([['开户'], 3]);
});

it('leaves out none of one’s own that can’t be read: it is named, kept, and goes only when it is removed', async () => {
  const { templates, titles, files } = setUp();
  files.set('own-001795330155000', textOf('Mine').slice(0, 200)).set('own-001795330155001', textOf('Fine'));
  await templates.show({ theme: lightTheme, locale: 'en' });
  expect(titles()).toEqual(['Opening an account', 'Coffee', 'Fine']);
  const damaged = () => templates.store.getState().damaged;
  expect(damaged()).toMatchObject([{ id: 'own-001795330155000', savedAt: 1_795_330_155_000, problem: { file: {} } }]);
  expect(files.size).toBe(5);
  await templates.remove({ id: 'own-001795330155000' });
  expect([damaged(), files.size]).toEqual([[], 4]);
});

it('finds by words of industry and title', async () => {
  const { templates } = setUp();
  await templates.show({ theme: lightTheme, locale: 'en' });
  const found = (query: string) => searchTemplates(templates.store.getState().list ?? [], query, translator('en')).map(({ id }) => id);
  expect(found('account BANK')).toEqual(['1-bank.en']);
  expect(found('café')).toEqual(['2-cafe.en']);
  expect(found('')).toHaveLength(2);
  expect(found('bank coffee')).toEqual([]);
});
