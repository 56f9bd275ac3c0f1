// What a copied picture shows: the whole sheet, or the chosen cards with what is between them.

import { expect, test } from 'vitest';
import { encloses } from '#shared/lib/geometry';
import { sceneBuilder } from '#shared/scene/build';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { createMeasurer } from '#shared/scene/text/measurer';
import { translator } from '#shared/i18n/translator';
import { svgOfPart } from '../../renderer/canvas/pictureOfPart';
import { sheetPart } from '../../renderer/canvas/sheetPart';
import { testEditor, type TestEditor } from './testEditor';

function part({ editor }: TestEditor) {
  const { box, items } = sheetPart(editor, editor.scene());
  const named = (type: string): string[] => items.filter(({ ref }) => ref.type === type).map(({ ref }) => ref.id).sort();
  return { box, items, cards: named('card'), connectors: named('connector') };
}

function withCards(...ids: string[]): TestEditor {
  const driver = testEditor();
  driver.editor.select(ids.map((id) => ({ type: 'card', id })));
  return driver;
}

test('nothing chosen: the whole sheet', () => {
  const driver = testEditor();
  const { box, items } = part(driver);
  const scene = driver.editor.scene();
  expect(box).toEqual({ x: 0, y: 0, w: scene.width, h: scene.height });
  expect(items).toEqual(scene.items);
});

test('some cards: these and no others, with the connectors among them only', () => {
  expect(part(withCards('c_2'))).toMatchObject({ cards: ['c_2'], connectors: [] });
  expect(part(withCards('c_2', 'c_3', 'c_4'))).toMatchObject({ cards: ['c_2', 'c_3', 'c_4'], connectors: ['x_1', 'x_2'] });
});

test('names of steps and lanes that would be cut off are left out', () => {
  const { box, items } = part(withCards('c_1', 'c_2'));
  const names = items.filter(({ layer }) => layer !== 'backdrop' && layer !== 'content');
  expect(names.every((item) => encloses(box, item.box))).toBe(true);
  expect(items.some(({ ref }) => ref.type === 'title')).toBe(false);
});

test('SVG asks for the fonts of what it shows, and is light on a dark screen', async () => {
  const driver = withCards('c_2');
  driver.editor.environment.preferences.setState({ theme: 'dark' });
  let asked = '';
  const { text: svg, broken } = await svgOfPart(driver.editor, async (texts) => {
    asked = texts.map(({ text }) => text).join('');
    return '@font-face{}';
  });
  expect(svg).toContain('@font-face{}');
  expect(broken).toEqual([]);
  expect(asked).toContain('C');
  expect(asked).not.toContain('S');
  const [dark, light] = [darkTheme, lightTheme].map((theme) =>
    sceneBuilder({ theme, measure: createMeasurer(), translate: translator('en') })(driver.blueprint).background);
  expect(svg).toContain(`fill="${light}" class="background"`);
  expect(svg).not.toContain(`fill="${dark}"`);
});
