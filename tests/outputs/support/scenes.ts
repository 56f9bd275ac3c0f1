// Scenes made by hand: they say exactly what a painter has to do, and need no blueprint.

import type { Primitive, Scene, SceneItem, SceneLayer, Segment, Weight } from '#shared/scene/scene';
import type { TextMeasurer } from '#shared/scene/measure';

const NO_GEOMETRY: Scene['geometry'] = {
  steps: [], phases: [], lanes: [], cards: new Map(), routes: new Map(),
  phaseTop: 0, stepTop: 0, lanesTop: 0, lanesBottom: 0, laneColumnRight: 0, scale: 1, stepNumbers: true,
};

export function item(id: string, primitives: readonly Primitive[], layer: SceneLayer = 'content'): SceneItem {
  return { id, ref: { type: 'sheet', id }, layer, box: { x: -1e6, y: -1e6, w: 2e6, h: 2e6 }, primitives };
}

export function sceneOf(width: number, height: number, items: readonly SceneItem[]): Scene {
  return { width, height, background: '#ffffff', items, geometry: NO_GEOMETRY };
}

/** A paragraph as text primitives, its first baseline at `y`, `leading` px from line to line. */
export function paragraph(
  measure: TextMeasurer, text: string, at: { x: number; y: number; width: number; leading: number }, size: number, weight: Weight,
): Primitive[] {
  return measure.wrap(text, { size, weight }, at.width).map(({ runs }, i) => ({
    type: 'text', y: at.y + i * at.leading, size, weight, fill: '#1c2430',
    runs: runs.map((run) => ({ ...run, x: at.x + run.x })),
  }));
}

const corner: readonly Segment[] = [['M', 30, 190], ['L', 110, 190], ['Q', 118, 190, 118, 198], ['L', 118, 250]];
const curve: readonly Segment[] = [['M', 180, 250], ['C', 220, 150, 260, 290, 320, 190]];
const head: readonly Segment[] = [['M', 118, 262], ['L', 113, 250], ['L', 123, 250], ['Z']];

/** Every kind of primitive, stroke and face once. */
export function everyPrimitive(measure: TextMeasurer, picture: string): Scene {
  const shapes: Primitive[] = [
    { type: 'rect', x: 0, y: 0, w: 196, h: 300, fill: '#eef4fd' },
    { type: 'rect', x: 20, y: 20, w: 148, h: 56, r: 9, fill: '#ffffff', stroke: { color: '#c4d8f5', width: 1.2 } },
    { type: 'circle', cx: 168, cy: 20, r: 9, fill: '#b42318', stroke: { color: '#ffffff', width: 2 } },
    { type: 'path', segments: corner, stroke: { color: '#66717f', width: 1.5 } },
    { type: 'path', segments: head, fill: '#66717f' },
    { type: 'path', segments: curve, stroke: { color: '#7c3aed', width: 2.4, cap: 'round' } },
    { type: 'path', segments: [['M', 0, 120], ['L', 400, 120]], stroke: { color: '#1c2430', width: 2.2, dash: [10, 6] } },
    { type: 'path', segments: [['M', 0, 140], ['L', 400, 140]], stroke: { color: '#1c2430', width: 1.8, dash: [0, 5], cap: 'round' } },
    { type: 'image', hash: picture, x: 220, y: 20, w: 80, h: 60, r: 8 },
    { type: 'image', hash: 'absent', x: 310, y: 20, w: 60, h: 60 },
  ];
  const texts = [
    ...paragraph(measure, 'Guest hands over passport', { x: 34, y: 44, width: 120, leading: 18 }, 13, 500),
    ...paragraph(measure, '客人说“你好”，办理入住😀', { x: 210, y: 215, width: 170, leading: 20 }, 14, 600),
    ...paragraph(measure, 'F', { x: 165, y: 24, width: 20, leading: 12 }, 10, 700),
  ];
  return sceneOf(400, 300, [item('shapes', shapes), item('texts', texts)]);
}
