// The map of rings: everybody on the own ring, and no name over another.

import { expect, it } from 'vitest';
import { RING_EDGES, ringAt, ringBeside, ringLayout, type RingPerson } from '#shared/analysis/ringLayout';
import { STAKEHOLDER_RINGS } from '#shared/blueprint/analysisValues';
import type { Box } from '#shared/lib/geometry';
import { intersects } from '#shared/lib/geometry';

const TITLES = { inner: 58, middle: 66, outer: 60 };

function people(count: number, width: (i: number) => number): RingPerson[] {
  return Array.from({ length: count }, (_, i) => ({ id: `st_${i}`, ring: STAKEHOLDER_RINGS[i % 3] ?? 'outer', width: width(i) }));
}

/** The boxes of all names, those of the rings last. */
function boxes(all: readonly RingPerson[], room: { width: number; height: number }): Box[] {
  const { places, height, longest } = ringLayout(all, { ...room, titles: TITLES });
  const signs = all.map(({ id, width }) => {
    const at = places.get(id) ?? { x: 0, y: 0 };
    const w = Math.min(width, longest);
    return { x: (at.x * room.width) / 2 - w / 2, y: (at.y * height) / 2 - 12, w, h: 24 };
  });
  return [...signs, ...STAKEHOLDER_RINGS.map((ring) => ({ x: -TITLES[ring] / 2, y: (-RING_EDGES[ring] * height) / 2 + 3, w: TITLES[ring], h: 14 }))];
}

it.each([[3, 400, 220], [12, 400, 220], [12, 230, 200], [30, 230, 200], [60, 500, 400]])('%i people on %i × %i px cover neither one another nor the names of rings', (count, width, height) => {
  const all = people(count, (i) => 50 + ((i * 37) % 90));
  const { places } = ringLayout(all, { width, height, titles: TITLES });
  for (const { id, ring } of all) expect(ringAt(places.get(id) ?? { x: 9, y: 9 })).toBe(ring);
  const signs = boxes(all, { width, height });
  expect(signs.flatMap((one, i) => signs.slice(i + 1).filter((other) => i < count && intersects(one, other)))).toEqual([]);
});

it('puts somebody who is alone inside in the middle', () => {
  expect(ringLayout([{ id: 'a', ring: 'inner', width: 80 }], { width: 300, height: 200, titles: TITLES }).places.get('a')).toEqual({ x: 0, y: 0 });
});

it('becomes higher before names become shorter', () => {
  const { height, longest } = ringLayout(people(12, () => 100), { width: 320, height: 200, titles: TITLES });
  expect(height).toBeGreaterThan(200);
  expect(longest).toBeGreaterThanOrEqual(100);
});

it('has a place for everybody, however many', () => {
  expect(ringLayout(people(400, () => 130), { width: 200, height: 200, titles: TITLES }).places.size).toBe(400);
});

it('counts what is beyond the map as the outer ring, and ends at both ends', () => {
  expect(ringAt({ x: 1, y: 1 })).toBe('outer');
  expect([ringBeside('inner', -1), ringBeside('inner', 1), ringBeside('outer', 1)]).toEqual(['inner', 'middle', 'outer']);
});
