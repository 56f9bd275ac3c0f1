// Layers and groups: readable ids that are each there once, classes, names, in painting order.

import { expect, test } from 'vitest';
import { svgGroups } from '#shared/export/svgGroups';
import type { ItemRef, SceneItem, SceneLayer } from '#shared/scene/scene';

const item = (id: string, ref: ItemRef, layer: SceneLayer): SceneItem => ({ id, ref, layer, box: { x: 0, y: 0, w: 1, h: 1 }, primitives: [] });
const card = (id: string): SceneItem => item(`card:${id}`, { type: 'card', id }, 'content');
const groups = (items: SceneItem[], names: Record<string, string> = {}): string[] =>
  svgGroups(items, ({ id }) => `[${id}]`, ({ id }) => ({ name: names[id] ?? '', ...(id.startsWith('c') ? { kind: 'action' } : {}) }));
const ids = (lines: string[]): string[] => lines.flatMap((line) => / id="([^"]+)"/.exec(line)?.[1] ?? []);

test('a card is a group with a readable id, its kind, its own id and its name', () => {
  expect(groups([card('c_1')], { c_1: 'Checks <in>' })).toEqual([
    '<g id="cards" inkscape:groupmode="layer">',
    '<g id="card-checks-in" class="card card-action" data-id="c_1"><title>Checks &lt;in&gt;</title>[card:c_1]</g>',
    '</g>',
  ]);
});

test('names of any script make ids; those of signs alone do not; none comes twice', () => {
  const names = { c_1: '办理入住！', c_2: '😀 ]]>', c_3: 'Check in', c_4: 'check-in', c_5: '\u0001' };
  expect(ids(groups(Object.keys(names).map(card), names))).toEqual(['cards', 'card-办理入住', 'card-c_2', 'card-check-in', 'card-check-in-2', 'card-c_5']);
});

test('an id never is that of a layer', () => {
  const lane = item('lane:l_1', { type: 'lane', id: 'l_1' }, 'laneColumn');
  expect(ids(groups([lane], { l_1: 'Names' }))).toEqual(['lane-names', 'lane-names-2']);
});

test('layers follow the painting order and are closed', () => {
  const lines = groups([
    item('lane:l_1', { type: 'lane', id: 'l_1' }, 'backdrop'), item('connector:x_1', { type: 'connector', id: 'x_1' }, 'content'), card('c_1'),
    item('laneName:l_1', { type: 'lane', id: 'l_1' }, 'laneColumn'),
  ], { l_1: 'Guest' });
  expect(ids(lines)).toEqual(['lanes-and-lines', 'lane-guest', 'connectors', 'connector-x_1', 'cards', 'card-c_1', 'lane-names', 'lane-name-guest']);
  expect(lines.filter((line) => line === '</g>')).toHaveLength(4);
});

test('long names are cut', () => {
  const [, id = ''] = ids(groups([card('c_1')], { c_1: 'word '.repeat(40) }));
  expect(id).toMatch(/^card-(word-)+w?o?r?d?$/);
  expect(id.length).toBeLessThan(60);
});
