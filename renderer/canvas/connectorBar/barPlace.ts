// What the bar of a connector has around it on the canvas just now, and the place that follows from that.

import { connectorOf } from '#shared/blueprint/queries';
import type { Box, Point } from '#shared/lib/geometry';
import { intersects } from '#shared/lib/geometry';
import { toScreen } from '../../editor/camera/camera';
import { frozenBox, pins, screenBox } from '../../editor/camera/frozen';
import type { Editor } from '../../editor/editor';
import { placeBar } from './placeBar';

/** Screen px that can be seen of the sheet's body. */
function bodyArea(editor: Editor): Box {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const pin = pins(scene, viewport, canvas);
  const frozen = frozenBox(scene, viewport, canvas);
  const x = pin.x > 0 ? Math.max(0, frozen.left) : 0;
  const y = pin.y > 0 ? Math.max(0, frozen.top) : 0;
  return { x, y, w: canvas.width - x, h: canvas.height - y };
}

/** Where the bar's top left corner goes, screen px; null where the connector is out of view. */
export function barPlace(editor: Editor, connector: string, size: { readonly w: number; readonly h: number }): Point | null {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const { routes, cards: placed } = scene.geometry;
  const record = connectorOf(editor.document.getState().blueprint, connector);
  const area = bodyArea(editor);
  const onScreen = (box: Box): Box => screenBox(scene, viewport, canvas, 'body', box);
  const ends: Box[] = [];
  const cards: Box[] = [];
  for (const [id, { box }] of placed) {
    const at = onScreen(box);
    if (id === record?.from || id === record?.to) ends.push(at);
    else if (intersects(at, area)) cards.push(at);
  }
  const route = (routes.get(connector) ?? []).map((p) => toScreen(viewport, p));
  return placeBar({ route, ends, cards, area }, size);
}
