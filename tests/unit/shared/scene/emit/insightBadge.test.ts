import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import type { Insight } from '#shared/blueprint/analysisRecords';
import type { Scene } from '#shared/scene/scene';
import { blueprintOf, builder } from '../drawing';

const insight = (id: string, kind: Insight['kind'], cards: string[], status: Insight['status'] = 'open'): Insight =>
  ({ id, kind, title: id, cards, from: [], status });

const plain = blueprintOf({ cards: [['a', 1, 0], ['b', 1, 1]] });
const withInsights = { ...plain, insights: { 1: insight('1', 'painPoint', ['a']), 2: insight('2', 'painPoint', ['a']), 3: insight('3', 'plan', ['b'], 'done') } };

function textsOf(scene: Scene, id: string): string[] {
  const item = scene.items.find((one) => one.id === id);
  return (item?.primitives ?? []).flatMap((p) => (p.type === 'text' ? [p.runs.map(({ text }) => text).join('')] : []));
}

describe('badges of insights', () => {
  it('say on a card how many are about it, and what they mean in the legend', () => {
    const scene = builder()(withInsights);
    expect(textsOf(scene, 'card:a')).toEqual(['a', '2']);
    expect(textsOf(scene, 'card:b')).toEqual(['b']);
    expect(textsOf(scene, 'legend')).toContain('Pain point');
    expect(textsOf(scene, 'legend')).not.toContain('Action plan');
  });

  it('go with the other badges where the style leaves those out', () => {
    const scene = builder()({ ...withInsights, style: { hide: ['badges'] } });
    expect(textsOf(scene, 'card:a')).toEqual(['a']);
    expect(textsOf(scene, 'legend')).not.toContain('Pain point');
  });

  it('lie within their card’s box, and repaint that card only', () => {
    const build = builder();
    const before = new Set(build(withInsights).items);
    const after = build(produce(withInsights, (draft) => { draft.insights[2].status = 'dropped'; }));
    expect(after.items.filter((item) => !before.has(item)).map(({ id }) => id)).toEqual(['card:a']);
    const item = after.items.find(({ id }) => id === 'card:a');
    const pill = item?.primitives.findLast((p) => p.type === 'rect');
    expect(pill && pill.y + pill.h + 0.5).toBeLessThanOrEqual((item?.box.y ?? 0) + (item?.box.h ?? 0));
  });
});
