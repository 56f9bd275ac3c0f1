// A scene, larger or smaller: every coordinate, width and type size by one factor. Items and routes that were the same
// before are the same after, so that screens repaint only what changed.

import type { Box } from '../../lib/geometry';
import { rememberedBy } from '../reuse';
import type { CardGeometry, Primitive, Scene, SceneGeometry, SceneItem, Segment, Stroke } from '../scene';

/** A scaler that remembers what it made. */
export function sceneScaler(k: number): (scene: Scene) => Scene {
  const items = rememberedBy<SceneItem, SceneItem>();
  const cards = rememberedBy<CardGeometry, CardGeometry>();
  const routes = rememberedBy<SceneGeometry['routes'], SceneGeometry['routes']>();
  const always = () => true;
  const scaledRoutes = (of: SceneGeometry['routes']) =>
    routes(of, always, () => new Map([...of].map(([id, points]) => [id, points.map(({ x, y }) => ({ x: x * k, y: y * k }))])));
  const scaledCard = (card: CardGeometry) => cards(card, always, () => ({ id: card.id, box: scaledBox(card.box, k), title: scaledBox(card.title, k) }));
  return ({ width, height, background, items: all, geometry: g }) => ({
    // Whole px, as media count them; what reaches the right edge loses a part of one.
    width: Math.floor(width * k),
    height: Math.ceil(height * k),
    background,
    items: all.map((item) => items(item, always, () => ({ ...item, box: scaledBox(item.box, k), primitives: item.primitives.map((p) => scaledPrimitive(p, k)) }))),
    geometry: {
      steps: g.steps.map((step) => ({ ...step, x: step.x * k, w: step.w * k })),
      phases: g.phases.map((phase) => ({ ...phase, x: phase.x * k, w: phase.w * k })),
      lanes: g.lanes.map((lane) => ({ ...lane, y: lane.y * k, h: lane.h * k, ...(lane.plot ? { plot: { top: lane.plot.top * k, bottom: lane.plot.bottom * k } } : {}) })),
      cards: new Map([...g.cards].map(([id, card]) => [id, scaledCard(card)])),
      routes: scaledRoutes(g.routes),
      phaseTop: g.phaseTop * k,
      stepTop: g.stepTop * k,
      lanesTop: g.lanesTop * k,
      lanesBottom: g.lanesBottom * k,
      laneColumnRight: g.laneColumnRight * k,
      scale: g.scale * k,
      stepNumbers: g.stepNumbers,
    },
  });
}

function scaledBox({ x, y, w, h }: Box, k: number): Box {
  return { x: x * k, y: y * k, w: w * k, h: h * k };
}

function scaledPrimitive(p: Primitive, k: number): Primitive {
  switch (p.type) {
    case 'rect': return { ...p, ...scaledBox(p, k), ...(p.r === undefined ? {} : { r: p.r * k }), ...scaledStroke(p.stroke, k) };
    case 'circle': return { ...p, cx: p.cx * k, cy: p.cy * k, r: p.r * k, ...scaledStroke(p.stroke, k) };
    case 'path': return { ...p, segments: p.segments.map((segment) => scaledSegment(segment, k)), ...scaledStroke(p.stroke, k) };
    case 'text': return { ...p, y: p.y * k, size: p.size * k, runs: p.runs.map((run) => ({ ...run, x: run.x * k, width: run.width * k })) };
    case 'image': return { ...p, ...scaledBox(p, k), ...(p.r === undefined ? {} : { r: p.r * k }) };
  }
}

function scaledStroke(stroke: Stroke | undefined, k: number): { stroke?: Stroke } {
  if (!stroke) return {};
  return { stroke: { ...stroke, width: stroke.width * k, ...(stroke.dash ? { dash: stroke.dash.map((part) => part * k) } : {}) } };
}

function scaledSegment(segment: Segment, k: number): Segment {
  return segment.map((part) => (typeof part === 'number' ? part * k : part)) as unknown as Segment;
}
