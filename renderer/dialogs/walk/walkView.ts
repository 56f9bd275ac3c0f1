// Where the camera of a walk looks: all lanes of the step where they fit, closer to the cards where they don't.

import { unionBox, type Box } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import { fitted, type Size, type View } from '../compare/pictureCamera';
import type { WalkStop } from './walkStops';

/** Below this zoom nobody in the back row reads a card. */
const READABLE = 0.6;
const MOST = 1.8;
/** CSS px at the bottom, for the caption. */
const CAPTION = 88;
const PADDING = 32;

export function viewOfStop(scene: Scene, stop: WalkStop, size: Size): View {
  const { steps, phases, phaseTop, lanesBottom, cards, laneColumnRight } = scene.geometry;
  const column = stop.step ? steps.find(({ id }) => id === stop.step) : phases.find(({ id }) => id === stop.phase);
  const found = unionBox(stop.cards.flatMap((id) => cards.get(id)?.box ?? []));
  const whole: Box = { x: column?.x ?? 0, y: phaseTop, w: column?.w ?? scene.width, h: lanesBottom - phaseTop };
  const room = { width: size.width - 2 * PADDING, height: size.height - CAPTION - 2 * PADDING };
  const byHeight = room.height / whole.h;
  const box = stop.lane !== null && found ? { ...found, y: byHeight >= READABLE ? whole.y : found.y, h: byHeight >= READABLE ? whole.h : found.h } : whole;
  const shown = byHeight >= READABLE || !found ? box : found;
  // The lane column lies over the left of the view.
  const zoom = Math.min(MOST, room.height / shown.h, (room.width - Math.min(room.width / 2, laneColumnRight)) / shown.w);
  const left = laneColumnRight * zoom;
  const x = shown.x + shown.w / 2 - (left + (size.width - left) / 2) / zoom;
  const y = shown.y + shown.h / 2 - (size.height - CAPTION) / 2 / zoom;
  const most = scene.width - size.width / zoom;
  return { x: most <= 0 ? most / 2 : Math.min(Math.max(0, x), most), y, zoom };
}

/** The whole sheet, before the first step and after the last. */
export function viewOfAll(scene: Scene, size: Size): View {
  return fitted({ x: 0, y: 0, w: scene.width, h: scene.height + CAPTION }, size, PADDING);
}
