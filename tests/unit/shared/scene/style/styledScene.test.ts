import { describe, expect, it } from 'vitest';
import type { Blueprint, StoredImage, Style, StylePart } from '#shared/blueprint/records';
import type { Scene, SceneItem, TextPrimitive } from '#shared/scene/scene';
import { blueprintOf, builder } from '../drawing';

const logo: StoredImage = { id: 'logo', mime: 'image/png', width: 400, height: 100, data: 'AAAA' };
const brief = { customer: 'Guest', date: '2026-11-21', state: 'asIs' } as const;

function sheet(style?: Style): Blueprint {
  const plain = blueprintOf({
    lanes: ['customer', 'frontstage', 'note'],
    cards: [['a', 0, 0, { flags: ['fail'] }], ['b', 1, 1], ['n', 1, 2, { kind: 'note' }], ['m', 2, 0]],
    connectors: [['x', 'a', 'b'], ['y', 'a', 'm', { kind: 'needs' }]],
  });
  return { ...plain, brief: { ...plain.brief, ...brief }, images: { logo }, ...(style && { style }) };
}

const draw = (style?: Style): Scene => builder()(sheet(style));
const without = (part: StylePart): Scene => draw({ logo: 'logo', hide: [part] });
const itemOf = (scene: Scene, id: string): SceneItem | undefined => scene.items.find((item) => item.id === id);
const linesOf = (scene: Scene, id: string): TextPrimitive[] => (itemOf(scene, id)?.primitives ?? []).filter((p) => p.type === 'text');
const texts = (scene: Scene, id: string): string[] => linesOf(scene, id).map((line) => line.runs.map((run) => run.text).join(''));

describe('what a style leaves out is not in the picture', () => {
  it('badges, and their legend', () => {
    expect(texts(draw(), 'card:a')).toContain('F');
    expect(texts(without('badges'), 'card:a')).not.toContain('F');
    expect(texts(without('badges'), 'legend').join()).not.toContain('Fail');
  });

  it('note cards and note lanes, with their connectors and what the legend says of these', () => {
    const scene = without('notes');
    expect([...scene.geometry.cards.keys()].sort()).toEqual(['a', 'b']);
    expect(scene.geometry.lanes).toHaveLength(2);
    expect([...scene.geometry.routes.keys()]).toEqual(['x']);
    expect(texts(scene, 'legend')).not.toContain(texts(draw(), 'legend').at(-1));
  });

  it('a note lane that is the only lane stays: a sheet has one', () => {
    const only = { ...blueprintOf({ lanes: ['note'] }), style: { hide: ['notes' as const] } };
    expect(builder()(only).geometry.lanes).toHaveLength(1);
  });

  it('step numbers, and names begin where they were', () => {
    expect(texts(draw(), 'step:s0')).toEqual(['1', 's0']);
    const scene = without('stepNumbers');
    expect(texts(scene, 'step:s0')).toEqual(['s0']);
    const [name] = linesOf(scene, 'step:s0');
    const [number] = linesOf(draw(), 'step:s0');
    expect(name?.runs[0]?.x).toBe(number?.runs[0]?.x);
  });

  it('legend, brief, date and logo', () => {
    expect(itemOf(without('legend'), 'legend')).toBeUndefined();
    expect(texts(draw(), 'title')).toEqual(['Test', 'Guest  ·  Current state  ·  21 Nov 2026']);
    expect(texts(without('brief'), 'title')).toEqual(['Test', '21 Nov 2026']);
    expect(texts(without('date'), 'title')).toEqual(['Test', 'Guest  ·  Current state']);
    expect(itemOf(without('logo'), 'logo')).toBeUndefined();
  });
});

describe('the title block', () => {
  it('has the logo at the left, in its proportions, and the title beside it', () => {
    const scene = draw({ logo: 'logo' });
    const picture = itemOf(scene, 'logo')?.primitives.find((p) => p.type === 'image');
    expect(picture).toMatchObject({ hash: 'logo' });
    expect(picture && picture.w / picture.h).toBeCloseTo(4);
    const [title] = linesOf(scene, 'title');
    expect(title?.runs[0]?.x).toBeGreaterThan(picture ? picture.x + picture.w : Infinity);
  });

  it('has a rule along the top where the sheet has colours of its own', () => {
    expect(itemOf(draw(), 'rule')).toBeUndefined();
    expect(itemOf(draw({ colors: { accent: '#c8102e' } }), 'rule')?.primitives).toMatchObject([{ fill: '#c8102e', w: draw().width }]);
  });
});

describe('the size of type', () => {
  it('makes texts larger, cards higher and leaves steps that were sized by hand as wide as they are', () => {
    const wide = (style?: Style): Blueprint => ({ ...sheet(style), steps: { ...sheet().steps, s0: { ...sheet().steps.s0!, width: 240 } } });
    const [usual, large] = [builder()(wide()), builder()(wide({ fontSize: 'large' }))];
    const size = (scene: Scene): number | undefined => itemOf(scene, 'card:a')?.primitives.find((p) => p.type === 'text')?.size;
    expect(size(large)).toBeCloseTo((size(usual) ?? 0) * 1.15);
    expect(large.geometry.steps[0]?.w).toBeCloseTo(240);
    expect(large.geometry.cards.get('a')?.box.h).toBeGreaterThan(usual.geometry.cards.get('a')?.box.h ?? Infinity);
    expect(large.geometry.steps[1]?.w).toBeGreaterThan(usual.geometry.steps[1]?.w ?? Infinity);
  });

  it('keeps what did not change the same object', () => {
    const build = builder();
    const blueprint = sheet({ fontSize: 'extraLarge' });
    const [first, second] = [build(blueprint), build({ ...blueprint, title: 'Other' })];
    expect(itemOf(second, 'card:b')).toBe(itemOf(first, 'card:b'));
    expect(itemOf(second, 'title')).not.toBe(itemOf(first, 'title'));
  });

  it('is found again after other colours: nothing is routed anew for them', () => {
    const build = builder();
    const [first, second] = [build(sheet()), build(sheet({ colors: { customer: '#d6336c' } }))];
    expect(second.geometry.routes.get('x')).toBe(first.geometry.routes.get('x'));
    expect(itemOf(second, 'card:a')).not.toBe(itemOf(first, 'card:a'));
  });
});
