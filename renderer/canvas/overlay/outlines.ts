// Outlines of what is selected, hovered or about to be dropped on.

import { cardOf } from '#shared/blueprint/queries';
import type { Box } from '#shared/lib/geometry';
import { unionBox } from '#shared/lib/geometry';
import { sizes } from '#shared/scene/sizes';
import type { SelectionRef } from '#shared/history/history';
import { boxOf, cellBox, planeOf, shownRef } from '../../editor/boxes';
import { sameRef } from '../../editor/selection/selection';
import type { OverlayView } from './overlayView';
import { outlineBox, withAlpha, within } from './overlayView';

type Look = 'selected' | 'hovered' | 'target' | 'refused';

function lookOf(view: OverlayView, look: Look): { color: string; width: number } {
  const { accent, badges } = view.theme;
  switch (look) {
    case 'selected': return { color: accent, width: 2 };
    case 'hovered': return { color: withAlpha(accent, 0.45), width: 1.5 };
    case 'target': return { color: accent, width: 2.5 };
    case 'refused': return { color: badges.fail, width: 2 };
  }
}

/** Leaves a connector's label readable: nothing is drawn over it. */
function clipLabel(view: OverlayView, id: string): void {
  const { context, session, scene } = view;
  const label = scene.items.find((item) => item.id === `connector:${id}`)?.primitives.find((primitive) => primitive.type === 'rect');
  if (!label) return;
  const placed = view.place('body', label);
  context.beginPath();
  context.rect(0, 0, session.canvas.width, session.canvas.height);
  context.roundRect(placed.x, placed.y, placed.w, placed.h, placed.h / 2);
  context.clip('evenodd');
}

function drawRoute(view: OverlayView, id: string, look: Look): void {
  const { context, scene, session } = view;
  const points = (scene.geometry.routes.get(id) ?? []).map((p) => view.place('body', { ...p, w: 0, h: 0 }));
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  const { color } = lookOf(view, look);
  const radius = 7 * session.viewport.zoom;
  clipLabel(view, id);
  context.beginPath();
  context.moveTo(first.x, first.y);
  rest.forEach((p, i) => {
    const next = rest[i + 1];
    if (next) context.arcTo(p.x, p.y, next.x, next.y, radius);
    else context.lineTo(p.x, p.y);
  });
  context.lineJoin = 'round';
  context.setLineDash([]);
  context.strokeStyle = withAlpha(view.theme.accent, 0.22);
  context.lineWidth = Math.max(6, 7 * session.viewport.zoom);
  context.stroke();
  if (look === 'hovered') return;
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.stroke();
}

/** The row or column of a header, softly. */
function drawBand(view: OverlayView, ref: SelectionRef, header: Box): void {
  const { context, scene, theme } = view;
  const { lanesTop, lanesBottom } = scene.geometry;
  const band = ref.type === 'lane'
    ? { ...header, w: scene.width }
    : { ...header, y: lanesTop, h: lanesBottom - lanesTop };
  const placed = view.place('body', band);
  context.fillStyle = withAlpha(theme.accent, 0.05);
  within(view, 'body', () => context.fillRect(placed.x, placed.y, placed.w, placed.h));
}

/** Outlines one thing. */
export function drawRef(view: OverlayView, ref: SelectionRef, look: Look): void {
  const { context, scene, session, theme } = view;
  const { zoom } = session.viewport;
  if (ref.type === 'connector') return within(view, 'body', () => drawRoute(view, ref.id, look));
  const box = boxOf(scene, ref);
  if (!box) return;
  const plane = planeOf(ref);
  if (plane !== 'body' && look === 'selected') drawBand(view, ref, box);
  const { color, width } = lookOf(view, look);
  const isCard = ref.type === 'card';
  // Inside of a lane, clear of the names of the lines that lie on its borders.
  const outside = isCard ? 2 : -(ref.type === 'lane' ? Math.min(12, box.h / 6) : 3) * Math.min(1, zoom);
  // `outlineBox` grows the radius with the box; headers and cells end up with 6 px.
  const radius = isCard ? sizes.cardRadius * scene.geometry.scale * zoom : 6 - outside;
  const fill = look === 'target' ? { fill: withAlpha(theme.accent, 0.1) } : {};
  within(view, plane, () => outlineBox(context, view.place(plane, box), { color, width, radius, outside, ...fill }));
}

/** The rectangle of cells that is selected by keys. */
function drawRange(view: OverlayView): void {
  const { context, scene, session, theme } = view;
  const { range, carried } = session;
  if (!range || carried || sameRef(range.from, range.to)) return;
  const cells = [range.from, range.to].flatMap((ref) => cellOfRef(view, ref) ?? []);
  const [from, to] = cells;
  const box = from && to && (from.lane !== to.lane || from.step !== to.step)
    ? unionBox(cells.flatMap(({ lane, step }) => cellBox(scene, lane, step) ?? []))
    : undefined;
  if (!box) return;
  const look = { color: withAlpha(theme.accent, 0.4), width: 1, radius: 6, outside: -2, fill: withAlpha(theme.accent, 0.06) };
  within(view, 'body', () => outlineBox(context, view.place('body', box), look));
}

function cellOfRef(view: OverlayView, ref: SelectionRef): { lane: string; step: string } | null {
  if (ref.type === 'cell') return ref;
  return ref.type === 'card' ? (cardOf(view.editor.document.getState().blueprint, ref.id) ?? null) : null;
}

/** Many outlines at once would be a slow blur: beyond this only those in view are drawn. */
export function drawSelection(view: OverlayView): void {
  const { canvas, selection, carried, editing } = view.session;
  // What is typed is outlined as it will be; a label's field has an outline of its own.
  if (editing) {
    if (editing.type !== 'connector') drawRef(view, { type: editing.type === 'newCard' ? 'card' : editing.type, id: editing.id }, 'selected');
    return;
  }
  drawRange(view);
  const { blueprint } = view.editor.document.getState();
  for (const selected of selection) {
    if (selected.type === 'card' && carried?.has(selected.id)) continue;
    const ref = shownRef(blueprint, selected);
    const box = boxOf(view.scene, ref);
    const placed = box && view.place(planeOf(ref), box);
    const inView = placed && placed.x < canvas.width && placed.y < canvas.height && placed.x + placed.w > 0 && placed.y + placed.h > 0;
    if (inView) drawRef(view, ref, 'selected');
  }
}

export function drawHover(view: OverlayView): void {
  const { hover, selection } = view.session;
  if (!hover || selection.some((ref) => sameRef(ref, hover))) return;
  if (hover.type !== 'cell') drawRef(view, hover, 'hovered');
}

export function drawDropTarget(view: OverlayView): void {
  const { connectingFrom, dropTarget } = view.session;
  const isStart = dropTarget?.ref.type === 'card' && dropTarget.ref.id === connectingFrom;
  if (dropTarget && !isStart) drawRef(view, dropTarget.ref, dropTarget.allowed ? 'target' : 'refused');
}
