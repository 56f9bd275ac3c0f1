// What the find bar has found, as boxes on the sheet: around the very letters where they are painted, else around the card
// whose details or owner they are in.

import type { Box } from '#shared/lib/geometry';
import type { TextPrimitive, Scene, SceneItem } from '#shared/scene/scene';
import { scaledType, type } from '#shared/scene/sizes';
import type { TextStyle } from '#shared/scene/measure';
import type { TextRef } from '#shared/commands/blueprint/replaceText';
import { boxOf, planeOf } from '../boxes';
import type { Plane } from '../camera/frozen';
import type { Editor } from '../editor';
import { hitsOf, refOfText } from './finding';
import type { SearchHit } from './search';
import { textMarks } from './textMarks';

export interface HitMark {
  readonly boxes: readonly Box[];
  readonly plane: Plane;
  /** Whether the boxes are around letters; else around the whole thing. */
  readonly letters: boolean;
  /** Whether it is in the title block, which no frozen header covers from the side. */
  readonly title: boolean;
}

/** The item that paints a text, and the style that tells its lines from others of the item. */
function paintOf(ref: TextRef): readonly [item: string, style: TextStyle] | null {
  switch (ref.type) {
    case 'card': return ref.field === 'title' ? [`card:${ref.id}`, type.card] : null;
    case 'connector': return [`connector:${ref.id}`, type.connectorLabel];
    case 'lane': return [`laneName:${ref.id}`, type.laneName];
    case 'phase': return [`phase:${ref.id}`, type.phase];
    case 'step': return [`step:${ref.id}`, type.step];
    case 'title': return ['title', type.title];
    case 'brief': case 'author': return ['title', type.subtitle];
  }
}

const itemsOf = new WeakMap<Scene, ReadonlyMap<string, SceneItem>>();

function itemOf(scene: Scene, id: string): SceneItem | undefined {
  let items = itemsOf.get(scene);
  if (!items) itemsOf.set(scene, items = new Map(scene.items.map((item) => [item.id, item])));
  return items.get(id);
}

function lettersOf(scene: Scene, { ref, text, start, end }: SearchHit): Box[] {
  const paint = paintOf(ref);
  const item = paint && itemOf(scene, paint[0]);
  if (!paint || !item) return [];
  const { size, weight } = scaledType(paint[1], scene.geometry.scale);
  const lines = item.primitives.filter((p): p is TextPrimitive => p.type === 'text' && p.size === size && p.weight === weight);
  return textMarks(lines, text, start, end);
}

/** The mark of one hit; null where nothing on the sheet shows it. */
function markOf(scene: Scene, hit: SearchHit): HitMark | null {
  const boxes = lettersOf(scene, hit);
  const ref = refOfText(hit);
  if (!ref) return boxes.length > 0 ? { boxes, plane: 'body', letters: true, title: true } : null;
  if (boxes.length > 0) return { boxes, plane: planeOf(ref), letters: true, title: false };
  const whole = boxOf(scene, ref);
  return whole ? { boxes: [whole], plane: planeOf(ref), letters: false, title: false } : null;
}

let last: { readonly hits: readonly SearchHit[]; readonly scene: Scene; readonly marks: readonly (HitMark | null)[] } | null = null;

/** A mark for each hit, in their order. The same array while the picture and the hits are the same: the overlay asks in every frame. */
export function hitMarks(editor: Editor): readonly (HitMark | null)[] {
  const hits = hitsOf(editor);
  const scene = editor.scene();
  if (last?.hits !== hits || last.scene !== scene) last = { hits, scene, marks: hits.map((hit) => markOf(scene, hit)) };
  return last.marks;
}
