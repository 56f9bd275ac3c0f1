// A PowerPoint file is whole: its parts are there and well-formed, its ids are unique, its connectors are glued to shapes
// that exist, and all that the sheet says is on its slides, as text.

import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { eachRecord } from '#shared/blueprint/buckets';
import { blankBlueprint } from '#shared/blueprint/create';
import type { Blueprint } from '#shared/blueprint/records';
import { setCard } from '#shared/commands/cards/setCard';
import { parseFile } from '#shared/format/parseFile';
import { countingIds } from '#shared/lib/ids';
import { connectorsOf, deckBytes, expectWellFormed, partsOf, slidesOf, textsOfSlide } from '../../../../../outputs/support/deck';
import { after, largeBlueprint, smallBlueprint } from '../../../../../support/blueprints';

function hotel(locale: 'en' | 'zh-CN'): Blueprint {
  const parsed = parseFile(readFileSync(`assets/examples/overnight-hotel-stay.${locale}.blueprint`, 'utf8'));
  if (!parsed.ok) throw new Error('the example is damaged');
  return parsed.value.blueprint;
}

async function expectSound(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = await partsOf(bytes);
  for (const [name, text] of parts) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    expectWellFormed(text, name);
    if (!name.endsWith('.rels')) continue;
    const folder = join(dirname(name), '..');
    for (const [, target] of text.matchAll(/Target="([^"]+)"/g)) expect([...parts.keys()]).toContain(normalize(join(folder, target ?? '')));
  }
  for (const [name, slide] of parts) {
    if (!/slides\/slide\d+\.xml$/.test(name)) continue;
    const relationships = parts.get(name.replace('slides/', 'slides/_rels/') + '.rels') ?? '';
    for (const [, id] of slide.matchAll(/r:(?:embed|id|link)="([^"]+)"/g)) expect(relationships).toContain(`Id="${id}"`);
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { from, to } of connectorsOf(slide)) expect(ids).toEqual(expect.arrayContaining([`${from}`, `${to}`]));
  }
  return parts;
}

test.each(['en', 'zh-CN'] as const)('the hotel in %s: all texts, and connectors glued to the cards of their names', async (locale) => {
  const blueprint = hotel(locale);
  const parts = await expectSound(await deckBytes(blueprint, { locale }));
  const [slide = '', ...others] = slidesOf(parts);
  expect(others).toEqual([]);
  const texts = textsOfSlide(slide);
  expect(texts[0]).toBe(blueprint.title);
  for (const card of eachRecord(blueprint.cards)) expect(texts).toContain(card.title);
  for (const { name } of Object.values(blueprint.lanes)) expect(name === '' || texts.includes(name), name).toBe(true);
  for (const phase of Object.values(blueprint.phases)) expect(texts).toContain(phase.name);
  const nameOf = (id: number): string | undefined => new RegExp(`<p:cNvPr id="${id}" name="([^"]*)"`).exec(slide)?.[1];
  const connectors = connectorsOf(slide);
  expect(connectors).toHaveLength([...eachRecord(blueprint.connectors)].length);
  for (const { name, from, to } of connectors) expect(`${nameOf(from)} → ${nameOf(to)}`).toBe(name);
});

test('a slide for each phase, with its title, its cards and only its connectors', async () => {
  const blueprint = hotel('en');
  const slides = slidesOf(await expectSound(await deckBytes(blueprint, { slides: 'phases' })));
  expect(slides.map((slide) => textsOfSlide(slide)[0])).toEqual(blueprint.phaseOrder.map((id) => `${blueprint.title} – ${blueprint.phases[id]?.name}`));
  const arrival = textsOfSlide(slides[1] ?? '');
  expect(arrival).toContain('Checks in');
  expect(arrival).not.toContain('Makes reservation');
});

test('the title is the slide’s title, cards say more to screen readers, and decoration is passed over', async () => {
  const [slide = ''] = slidesOf(await partsOf(await deckBytes(hotel('en'))));
  expect(slide).toMatch(/<p:ph type="title"\/>/);
  expect(slide).toContain('name="Checks in" descr="Guest: Checks in, 4–12 min, Wait point, Moment of truth"');
  expect(slide).toContain('descr="Flow: Checks in → Goes to room"');
  const order = ['An overnight hotel stay', 'Guest', 'Before arrival', 'Makes reservation', 'Arrival', 'Checks in', 'Legend'].map((name) => slide.indexOf(` name="${name}"`));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(slide).toContain('decorative');
});

test('the theme names the fonts, the document its title and authors', async () => {
  const parts = await partsOf(await deckBytes(hotel('zh-CN'), { locale: 'zh-CN' }));
  expect(parts.get('ppt/theme/theme1.xml')).toMatch(/<a:latin typeface="Inter".*<a:ea typeface="Noto Sans SC"/);
  expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${hotel('zh-CN').title}</dc:title>`);
  expect(slidesOf(parts)[0]).toContain('lang="zh-CN"');
});

test('texts of any kind stay sound', async () => {
  const blueprint = after(smallBlueprint(), setCard, { ids: ['c_2'], changes: { title: 'A&B <i>"x"</i> \u0001 \ufffe\n第二行 😀' } });
  const [slide = ''] = slidesOf(await expectSound(await deckBytes(blueprint)));
  expect(textsOfSlide(slide).join()).toContain('A&B <i>"x"</i>');
});

test('a picture is in the file once, and shown by reference', async () => {
  const parts = await expectSound(await deckBytes(smallBlueprint()));
  expect([...parts.keys()].filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1);
  expect(slidesOf(parts)[0]).toMatch(/<p:pic>.*r:embed="rId2"/);
});

test('an empty blueprint gives a slide; equal blueprints give equal bytes', async () => {
  const blank = { ...blankBlueprint({ id: 'b', title: '', createId: countingIds(), date: '', steps: 1 }), title: '' };
  await expectSound(await deckBytes(blank));
  expect(slidesOf(await partsOf(await deckBytes(blank, { slides: 'phases' })))).toHaveLength(1);
  const bytes = await deckBytes(smallBlueprint());
  expect(Buffer.from(await deckBytes(smallBlueprint())).equals(Buffer.from(bytes))).toBe(true);
});

test('a dense sheet: every connector is glued at both ends, larger slides keep the text readable', async () => {
  const blueprint = largeBlueprint(200);
  const parts = await expectSound(await deckBytes(blueprint));
  const connectors = connectorsOf(slidesOf(parts)[0] ?? '');
  expect(connectors).toHaveLength([...eachRecord(blueprint.connectors)].length);
  expect(connectors.filter(({ from, to }) => from === 0 || to === 0)).toEqual([]);
  const width = Number(/<p:sldSz cx="(\d+)"/.exec(parts.get('ppt/presentation.xml') ?? '')?.[1]);
  expect(width).toBeGreaterThan(12_192_000);
  expect(width).toBeLessThanOrEqual(51_206_400);
});
