// Links on the sheet: what leads where, and that PDF and SVG lead there, for eyes and for screen readers.

import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#shared/blueprint/records';
import { addCard } from '#shared/commands/cards/addCard';
import { sheetLinks } from '#shared/export/sheetLinks';
import { translator } from '#shared/i18n/translator';
import { sceneBuilder } from '#shared/scene/build';
import type { Scene } from '#shared/scene/scene';
import { createMeasurer } from '#shared/scene/text/measurer';
import { lightTheme } from '#shared/scene/theme';
import { after, card, smallBlueprint } from '../support/blueprints';
import { exportScene } from './support/files';
import { hasPoppler, hasQpdf, pdfTool } from './support/raster';

const build = sceneBuilder({ theme: lightTheme, measure: createMeasurer(), translate: translator('en') });
const LONG = 'https://hotel.example/rooms/availability?from=2026-11-21&to=2026-11-22';

function sheet(title: string, detail = ''): { blueprint: Blueprint; scene: Scene } {
  const blueprint = after(smallBlueprint(), addCard, { card: card('c_9', 'l_2', 's_4', { title, ...(detail ? { detail } : {}) }) });
  return { blueprint, scene: build(blueprint) };
}

/** The lines of the card that lead somewhere, with where. */
function leading(title: string, detail = ''): [string, string][] {
  const { blueprint, scene } = sheet(title, detail);
  const link = sheetLinks(scene, blueprint);
  const texts = scene.items.filter(({ id }) => id === 'card:c_9').flatMap(({ primitives }) => primitives.filter((p) => p.type === 'text'));
  return texts.flatMap((text): [string, string][] => {
    const href = link(text);
    return href === undefined ? [] : [[text.runs.map((run) => run.text).join(''), href]];
  });
}

describe('what leads where', () => {
  test('an address in a title, on every line that it takes, and on no other', () => {
    const lines = leading(`Books at ${LONG}`);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(([line]) => line.replace('Books at', '').trim()).join('')).toBe(LONG);
    expect(new Set(lines.map(([, href]) => href))).toEqual(new Set([LONG]));
  });

  test('words that the details link, where they stand on the card', () => {
    expect(leading('Sees the price list', 'As in the [price list](https://hotel.example/prices).')).toEqual([['Sees the price list', 'https://hotel.example/prices']]);
    expect(leading('查看预订系统', '见[预订系统](https://hotel.example/系统)')).toEqual([['查看预订系统', 'https://hotel.example/系统']]);
  });

  test('no words that are not to be seen, and no part of another word', () => {
    expect(leading('Checks in', 'As in the [price list](https://hotel.example/prices), or https://hotel.example')).toEqual([]);
    expect(leading('Takes the plane', '[plan](https://hotel.example)')).toEqual([]);
  });

  test('only addresses of the web and of mail', () => {
    expect(leading('Reads javascript:alert(1) and file:///etc/passwd', '[Reads](javascript:alert(1))')).toEqual([]);
    expect(leading('Asks reception', '[reception](mailto:desk@hotel.example)')).toEqual([['Asks reception', 'mailto:desk@hotel.example']]);
  });
});

describe.skipIf(!hasPoppler || !hasQpdf)('PDF', () => {
  test('each line is a link, tagged and read aloud, and addresses are ASCII', async () => {
    const { blueprint, scene } = sheet(`Books at ${LONG}`, '[Books at](https://hotel.example/系统)');
    const { bytes } = await exportScene(scene, 'pdf', 1, blueprint);
    const json = pdfTool(bytes, 'qpdf', ['--json', '{file}']);
    expect(pdfTool(bytes, 'qpdf', ['--check', '{file}'])).toContain('No syntax or stream encoding errors found');
    expect(json).toContain(`"/URI": "u:${LONG}"`);
    expect(json.match(/"\/Alt": "u:Link: https/g)?.length).toBeGreaterThan(0);
    expect(pdfTool(bytes, 'pdfinfo', ['-struct', '{file}'])).toMatch(/P \(block\)\s+P \(block\)\s+Link \(inline\)[^]*Object/);
  });
});

test('SVG: the line is an element that leads there, safely', async () => {
  const { blueprint, scene } = sheet('Opens https://hotel.example/?a="1"&b');
  const { bytes } = await exportScene(scene, 'svg', 1, blueprint);
  expect(Buffer.from(bytes).toString()).toMatch(/<a href="https:\/\/hotel\.example\/\?a=&quot;1&quot;&amp;b" target="_blank" rel="noopener"><text /);
});
