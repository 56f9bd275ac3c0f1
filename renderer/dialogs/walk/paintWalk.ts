// Paints the sheet as a walk shows it: what is looked at stands out, the rest is dimmed, and the names of lanes stay at the
// left while the sheet moves under them.

import { paintItems } from '#shared/export/canvas';
import { intersects, type Box } from '#shared/lib/geometry';
import type { Scene, SceneItem } from '#shared/scene/scene';
import type { View } from '../compare/pictureCamera';

export interface WalkPainting {
  readonly scene: Scene;
  /** Ids of items that stand out (`card:c_1`, `step:s_1`); null: all. */
  readonly lit: ReadonlySet<string> | null;
  readonly image: (hash: string) => CanvasImageSource | undefined;
}

/** How much of the rest is seen. */
const DIMMED = 0.16;

/** Lanes, lines and their names are the stage and stay as they are. */
function isStage({ layer, ref }: SceneItem): boolean {
  return layer !== 'content' && ref.type !== 'step' && ref.type !== 'phase' && ref.type !== 'title' && ref.type !== 'legend';
}

/** @param scale device px per CSS px */
export function paintWalk(context: CanvasRenderingContext2D, view: View, scale: number, painting: WalkPainting): void {
  const { scene } = painting;
  const { canvas } = context;
  const zoom = view.zoom * scale;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = scene.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, -view.x * zoom, -view.y * zoom);
  paintPart(context, { x: view.x, y: view.y, w: canvas.width / zoom, h: canvas.height / zoom }, painting);
  if (view.x > 0) paintLaneColumn(context, view, zoom, painting);
}

function paintPart(context: CanvasRenderingContext2D, part: Box, { scene, lit, image }: WalkPainting): void {
  const items = scene.items.filter((item) => intersects(item.box, part));
  const stands = (item: SceneItem): boolean => lit === null || isStage(item) || lit.has(`${item.ref.type}:${item.ref.id}`);
  // In the order of the sheet, and in as few changes of the context as it takes.
  let from = 0;
  while (from < items.length) {
    const bright = stands(items[from] as SceneItem);
    let to = from + 1;
    while (to < items.length && stands(items[to] as SceneItem) === bright) to += 1;
    context.globalAlpha = bright ? 1 : DIMMED;
    paintItems(context, items.slice(from, to), { image });
    from = to;
  }
  context.globalAlpha = 1;
}

function paintLaneColumn(context: CanvasRenderingContext2D, view: View, zoom: number, { scene, image }: WalkPainting): void {
  const { laneColumnRight: width, lanesTop: top, lanesBottom: bottom } = scene.geometry;
  context.save();
  context.setTransform(zoom, 0, 0, zoom, 0, -view.y * zoom);
  context.beginPath();
  context.rect(0, top, width, bottom - top);
  context.clip();
  context.fillStyle = scene.background;
  context.fillRect(0, top, width, bottom - top);
  const column = { x: 0, y: top, w: width, h: bottom - top };
  paintItems(context, scene.items.filter((item) => item.layer !== 'content' && item.ref.type !== 'emotion' && intersects(item.box, column)), { image });
  context.restore();
}
