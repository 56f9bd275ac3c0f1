import { describe, expect, it } from 'vitest';
import {
  MAX_ZOOM, MIN_ZOOM, clampViewport, fitBox, openingViewport, panBy, revealBox, toScreen, toSheet, zoomAt,
} from '../../../../../renderer/editor/camera/camera';

const canvas = { width: 1000, height: 600 };
const sheet = { width: 2400, height: 900 };
const noInsets = { left: 0, top: 0 };

describe('camera', () => {
  it('zooms so that the point under the pointer stays', () => {
    const before = { x: 100, y: 50, zoom: 0.5 };
    const pointer = { x: 300, y: 200 };
    const after = zoomAt(before, pointer, 2);
    const held = toScreen(after, toSheet(before, pointer));
    expect(held.x).toBeCloseTo(300);
    expect(held.y).toBeCloseTo(200);
  });

  it('stays between 5 % and 800 %', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(zoomAt(view, { x: 0, y: 0 }, 100).zoom).toBe(MAX_ZOOM);
    expect(zoomAt(view, { x: 0, y: 0 }, 0.001).zoom).toBe(MIN_ZOOM);
  });

  it('pans by screen px whatever the zoom', () => {
    expect(panBy({ x: 0, y: 0, zoom: 2 }, 100, -50)).toEqual({ x: 50, y: -25, zoom: 2 });
  });

  it('fits a box into the middle, no larger than allowed', () => {
    const view = fitBox({ x: 0, y: 0, w: 2000, h: 400 }, canvas, 0, 1);
    expect(view).toEqual({ x: 0, y: -400, zoom: 0.5 });
    expect(fitBox({ x: 0, y: 0, w: 10, h: 10 }, canvas, 0, 1).zoom).toBe(1);
  });

  it('never loses the sheet', () => {
    for (const at of [-100_000, 100_000]) {
      const { x, y, zoom } = clampViewport({ x: at, y: at, zoom: 1 }, sheet, canvas);
      const left = toScreen({ x, y, zoom }, { x: 0, y: 0 });
      const right = toScreen({ x, y, zoom }, { x: sheet.width, y: sheet.height });
      expect(left.x).toBeLessThanOrEqual(canvas.width - 200);
      expect(left.y).toBeLessThanOrEqual(canvas.height - 200);
      expect(right.x).toBeGreaterThanOrEqual(200);
      expect(right.y).toBeGreaterThanOrEqual(200);
    }
  });

  it('reveals with the smallest move, clear of frozen headers, and not at all what is in view', () => {
    const view = { x: 500, y: 0, zoom: 1 };
    const box = { x: 700, y: 100, w: 100, h: 50 };
    expect(revealBox(view, box, canvas, noInsets)).toEqual(view);
    expect(revealBox(view, { ...box, x: 1600 }, canvas, noInsets).x).toBe(1600 + 100 + 24 - 1000);
    expect(revealBox(view, { ...box, x: 520 }, canvas, { left: 200, top: 0 }).x).toBe(520 - 24 - 200);
    expect(revealBox(view, { x: 0, y: 100, w: 5000, h: 50 }, canvas, noInsets)).toEqual(view);
  });

  it('opens a small sheet whole and a large one readable, from its start', () => {
    expect(openingViewport({ width: 900, height: 500 }, canvas).zoom).toBe(1);
    const large = openingViewport({ width: 9000, height: 4000 }, canvas);
    expect(large.zoom).toBeCloseTo(0.7);
    expect(large.x).toBeLessThan(0);
    expect(large.y).toBeLessThan(0);
  });
});
