import { expect, test } from 'vitest';
import { languageOf } from '#shared/blueprint/languageOf';
import { blueprintOf } from '../scene/drawing';

test('a blueprint is in the language of most of its words, whatever else is among them', () => {
  const titled = (...titles: string[]) => ({ ...blueprintOf({ cards: titles.map((title, i) => [`c${i}`, 1, i, { title }] as const) }), title: '', phases: { p: { id: 'p', name: '', stepOrder: ['s0', 's1', 's2', 's3'] } } });
  expect(languageOf(titled('预订房间', '用App下单', 'Check in'), 'en')).toBe('zh-CN');
  expect(languageOf(titled('Reserve', 'Check in', '入住'), 'zh-CN')).toBe('en');
});

test('without words it is in the reader’s', () => {
  const silent = { ...blueprintOf({}), title: '', phases: { p: { id: 'p', name: '', stepOrder: ['s0'] } } };
  expect(languageOf(silent, 'zh-CN')).toBe('zh-CN');
});
