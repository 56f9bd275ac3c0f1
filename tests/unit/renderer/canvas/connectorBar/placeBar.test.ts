import { describe, expect, it } from 'vitest';
import { intersects } from '#shared/lib/geometry';
import type { Box } from '#shared/lib/geometry';
import { placeBar } from '../../../../../renderer/canvas/connectorBar/placeBar';

const area: Box = { x: 200, y: 100, w: 800, h: 600 };
const size = { w: 300, h: 32 };
const left: Box = { x: 300, y: 380, w: 150, h: 60 };
const right: Box = { x: 700, y: 380, w: 150, h: 60 };
const straight = { route: [{ x: 450, y: 410 }, { x: 700, y: 410 }], ends: [left, right], cards: [], area };

function placed(surroundings: Parameters<typeof placeBar>[0]): Box {
  const at = placeBar(surroundings, size);
  if (!at) throw new Error('no place');
  return { ...at, ...size };
}

describe('the bar of a connector', () => {
  it('stands near its line and covers neither that nor the cards at its ends', () => {
    const bar = placed(straight);
    expect(Math.abs(bar.y - 410)).toBeLessThan(120);
    for (const box of [left, right, { x: 450, y: 410, w: 250, h: 0 }]) expect(intersects(bar, box)).toBe(false);
  });

  it('goes to the other side where cards stand', () => {
    const bar = placed(straight);
    const other = placed({ ...straight, cards: [bar] });
    expect(intersects(bar, other)).toBe(false);
  });

  it('stays in view when only a part of the line is', () => {
    const bar = placed({ ...straight, route: [{ x: 900, y: 110 }, { x: 1400, y: 110 }], ends: [] });
    expect(bar.x).toBeGreaterThanOrEqual(area.x);
    expect(bar.x + bar.w).toBeLessThanOrEqual(area.x + area.w);
    expect(bar.y).toBeGreaterThanOrEqual(area.y);
  });

  it('goes away with a line that is out of view', () => {
    expect(placeBar({ ...straight, route: [{ x: 0, y: 0 }, { x: 0, y: 80 }] }, size)).toBeNull();
  });
});
