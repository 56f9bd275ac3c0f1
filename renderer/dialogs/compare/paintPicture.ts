// Paints a version of the sheet and what is marked on it. What is not marked fades, so that marks are found at a glance
// even where the sheet is small; each way has a sign besides its colour.

import { paintItems } from '#shared/export/canvas';
import { inflate, intersects, type Box } from '#shared/lib/geometry';
import type { SceneItem } from '#shared/scene/scene';
import type { SelectionRef } from '#shared/history/history';
import { sameRef } from '../../editor/selection/selection';
import { markedBox, type ChangeWay, type Mark, type Picture } from './picture';
import type { View } from './pictureCamera';

export interface Painting {
  readonly picture: Picture;
  /** null: the sheet as it is; nothing fades. */
  readonly marks: readonly Mark[] | null;
  readonly chosen: SelectionRef | null;
  readonly image: (hash: string) => CanvasImageSource | undefined;
  /** CSS colours. */
  readonly colors: Readonly<Record<ChangeWay, string>> & { readonly edge: string };
}

/** How much of the rest still shows. */
const FADED = 0.62;
/** CSS px. */
const SIGN = 7;

/** @param scale device px per CSS px */
export function paintPicture(context: CanvasRenderingContext2D, view: View, scale: number, painting: Painting): void {
  const { scene } = painting.picture;
  const { canvas } = context;
  const zoom = view.zoom * scale;
  const shown = { x: view.x, y: view.y, w: canvas.width / zoom, h: canvas.height / zoom };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(zoom, 0, 0, zoom, -view.x * zoom, -view.y * zoom);
  paintPaper(context, painting, 1 / view.zoom);
  const items = scene.items.filter((item) => intersects(item.box, shown));
  paintItems(context, items, { image: painting.image });
  if (painting.marks) paintMarks(context, painting, painting.marks, items, 1 / view.zoom);
}

function paintPaper(context: CanvasRenderingContext2D, { picture: { scene }, colors }: Painting, px: number): void {
  context.fillStyle = colors.edge;
  context.fillRect(-px, -px, scene.width + 2 * px, scene.height + 2 * px);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
}

function keyOf(ref: { readonly type: string; readonly id?: string }): string {
  return `${ref.type}:${ref.id ?? ''}`;
}

function paintMarks(context: CanvasRenderingContext2D, painting: Painting, marks: readonly Mark[], items: readonly SceneItem[], px: number): void {
  const { picture, image, chosen } = painting;
  context.globalAlpha = FADED;
  context.fillStyle = picture.scene.background;
  context.fillRect(0, 0, picture.scene.width, picture.scene.height);
  context.globalAlpha = 1;
  const marked = new Set(marks.map(({ ref }) => keyOf(ref)));
  paintItems(context, items.filter(({ ref }) => marked.has(keyOf(ref))), { image });
  for (const mark of marks) paintMark(context, painting, mark, px);
  const found = marks.find(({ ref }) => sameRef(ref, chosen));
  if (found) paintMark(context, painting, found, px);
}

function paintMark(context: CanvasRenderingContext2D, { picture, colors, chosen }: Painting, { ref, way }: Mark, px: number): void {
  const isChosen = sameRef(ref, chosen);
  const route = ref.type === 'connector' ? picture.scene.geometry.routes.get(ref.id) : undefined;
  const box = markedBox(picture, ref);
  if (!box) return;
  context.strokeStyle = colors[way];
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.beginPath();
  if (route) {
    route.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.globalAlpha = isChosen ? 0.55 : 0.35;
    context.lineWidth = Math.max(4, (isChosen ? 5 : 3) * px);
    context.stroke();
    context.globalAlpha = 1;
  } else {
    const around = inflate(box, 3);
    context.roundRect(around.x, around.y, around.w, around.h, 8);
    if (isChosen) {
      context.globalAlpha = 0.25;
      context.lineWidth = 7 * px;
      context.stroke();
      context.globalAlpha = 1;
    }
    context.lineWidth = (isChosen ? 2.5 : px > 2.6 ? 1.5 : 2) * px;
    context.stroke();
  }
  paintSign(context, way, route ? middleOf(route) : { x: box.x, y: box.y }, px, { fill: colors[way], ink: picture.scene.background });
}

function middleOf(route: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  const at = Math.floor((route.length - 1) / 2);
  const [a, b] = [route[at] ?? { x: 0, y: 0 }, route[at + 1] ?? route[at] ?? { x: 0, y: 0 }];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Strokes of each sign, in a square from -1 to 1. */
const SIGNS: Readonly<Record<ChangeWay, readonly (readonly [number, number, number, number])[]>> = {
  added: [[-1, 0, 1, 0], [0, -1, 0, 1]],
  removed: [[-1, 0, 1, 0]],
  changed: [[-1, 1, 1, -1]],
  moved: [[-1, 0, 1, 0], [0.2, -0.8, 1, 0], [0.2, 0.8, 1, 0]],
};

function paintSign(context: CanvasRenderingContext2D, way: ChangeWay, at: { x: number; y: number }, px: number, color: { fill: string; ink: string }): void {
  // On a sheet shown small, signs would cover what they are about.
  if (px > 2.6) return;
  const radius = SIGN * px;
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = color.fill;
  context.fill();
  context.beginPath();
  const r = radius * 0.48;
  for (const [x1, y1, x2, y2] of SIGNS[way]) {
    context.moveTo(at.x + x1 * r, at.y + y1 * r);
    context.lineTo(at.x + x2 * r, at.y + y2 * r);
  }
  context.strokeStyle = color.ink;
  context.lineWidth = radius * 0.24;
  context.lineCap = 'round';
  context.stroke();
}

/** What is marked at the point; the smallest, where several are. */
export function markAt({ picture, marks }: Pick<Painting, 'picture' | 'marks'>, at: { x: number; y: number }, slack: number): Mark | null {
  const size = (box: Box): number => box.w * box.h;
  const hits = (marks ?? []).flatMap((mark) => {
    const box = markedBox(picture, mark.ref);
    return box && intersects(inflate(box, slack), { ...at, w: 0, h: 0 }) ? [{ mark, box }] : [];
  });
  return hits.sort((a, b) => size(a.box) - size(b.box))[0]?.mark ?? null;
}
