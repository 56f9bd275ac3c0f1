import { describe, expect, it } from 'vitest';
import { between, fitted, moved, zoomed } from '../../../../../renderer/dialogs/compare/pictureCamera';

const size = { width: 400, height: 300 };

describe('looking around in a picture', () => {
  it('shows a box whole, in the middle, and nothing larger than it is', () => {
    const view = fitted({ x: 100, y: 0, w: 8000, h: 400 }, size, 20);
    expect(view.zoom).toBeCloseTo(360 / 8000);
    expect(view.x + size.width / view.zoom / 2).toBeCloseTo(4100);
    expect(fitted({ x: 0, y: 0, w: 10, h: 10 }, size, 20).zoom).toBe(1);
  });

  it('keeps what is under the pointer there while zooming', () => {
    const view = { x: 30, y: 40, zoom: 0.5 };
    const next = zoomed(view, 1.7, { x: 100, y: 50 });
    expect(next.x + 100 / next.zoom).toBeCloseTo(view.x + 100 / view.zoom);
    expect(next.y + 50 / next.zoom).toBeCloseTo(view.y + 50 / view.zoom);
  });

  it('moves by what the hand moves, at every zoom', () => {
    expect(moved({ x: 0, y: 0, zoom: 0.5 }, 10, -20)).toEqual({ x: 20, y: -40, zoom: 0.5 });
  });

  it('travels from the one view to the other', () => {
    const [from, to] = [{ x: 0, y: 0, zoom: 0.1 }, { x: 900, y: 200, zoom: 1 }];
    expect(between(from, to, size, 0)).toEqual(from);
    expect(between(from, to, size, 1)).toEqual(to);
  });
});
