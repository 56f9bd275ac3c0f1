import { describe, expect, it } from 'vitest';
import { card, lane, step, testEditor } from '../../../../editor/testEditor';
import { frozenInsets, paintedPoint, pins, planeAt } from '../../../../../renderer/editor/camera/frozen';

const canvas = { width: 1600, height: 1000 };

describe('frozen headers', () => {
  it('stay in view, and a click on them means what they show', () => {
    const t = testEditor(undefined, { x: 300, y: 200, zoom: 1 });
    t.click({ x: 60, y: t.at(lane('l_3')).y });
    expect(t.selected).toEqual(['lane:l_3']);
    const at = t.at(step('s_4'));
    expect(at.y).toBeLessThan(80);
    t.click(at);
    expect(t.selected).toEqual(['step:s_4']);
  });

  it('hide what scrolls beneath them', () => {
    const t = testEditor(undefined, { x: 300, y: 0, zoom: 1 });
    const scene = t.editor.scene();
    const { viewport } = t.editor.session.getState();
    expect(planeAt(scene, viewport, canvas, { x: 60, y: t.at(card('c_2')).y })).toBe('laneColumn');
    expect(paintedPoint(scene, viewport, canvas, { x: 60, y: 500 }).x).toBe(60);
  });

  it('scroll with the sheet where they would fill the canvas', () => {
    const scene = testEditor().editor.scene();
    const viewport = { x: 300, y: 300, zoom: 8 };
    expect(pins(scene, viewport, canvas)).toEqual({ x: 0, y: 0 });
    expect(frozenInsets(scene, viewport, canvas)).toEqual({ left: 0, top: 0 });
  });
});
