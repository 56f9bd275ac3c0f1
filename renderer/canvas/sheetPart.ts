// The part of the sheet that a copied picture shows: around the chosen cards, with these cards and the connectors among
// them, but without others that happen to reach into it, and without names that would be cut off. Without chosen cards it
// is the whole sheet.

import type { Box } from '#shared/lib/geometry';
import { encloses, inflate, intersects, unionBox } from '#shared/lib/geometry';
import { connectorOf } from '#shared/blueprint/queries';
import type { Scene, SceneItem } from '#shared/scene/scene';
import { cardsToCopy } from '../editor/clipboard/clipboardCopy';
import type { Editor } from '../editor/editor';

/** Sheet px around the cards. */
const MARGIN = 24;

export interface SheetPart {
  readonly box: Box;
  readonly items: readonly SceneItem[];
}

/** @param scene of the editor's document, in whatever colours */
export function sheetPart(editor: Editor, scene: Scene): SheetPart {
  const { blueprint } = editor.document.getState();
  const cards = new Set(cardsToCopy(editor));
  const around = unionBox(scene.items.filter(({ ref }) => ref.type === 'card' && cards.has(ref.id)).map((item) => item.box));
  if (!around) return { box: { x: 0, y: 0, w: scene.width, h: scene.height }, items: scene.items };
  const box = inflate(around, MARGIN);
  const belongs = ({ ref, layer, box: own }: SceneItem): boolean => {
    if (layer !== 'backdrop' && layer !== 'content') return encloses(box, own);
    if (ref.type === 'card') return cards.has(ref.id);
    if (ref.type !== 'connector') return true;
    const connector = connectorOf(blueprint, ref.id);
    return connector !== undefined && cards.has(connector.from) && cards.has(connector.to);
  };
  return { box, items: scene.items.filter((item) => intersects(item.box, box) && belongs(item)) };
}
