// What a pointer event means on this document: where on the sheet it is and what is under it. Made by the canvas from DOM
// events, and by tests from numbers.

import type { Point } from '#shared/lib/geometry';
import { hitTest } from '#shared/scene/hitTest';
import type { Hit } from '#shared/scene/hitTest';
import type { Editor } from './editor';
import { paintedPoint } from './camera/frozen';

export interface PointerModifiers {
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly mod: boolean;
}

export interface PointerInput extends PointerModifiers {
  /** CSS px from the canvas' top left corner. */
  readonly screen: Point;
  /** Sheet px of what is painted there, frozen headers taken into account. */
  readonly sheet: Point;
  readonly button: number;
  readonly hit: Hit | null;
}

/** Screen px around a connector that still count as on it. */
const TOLERANCE = 6;

const noModifiers: PointerModifiers = { shift: false, alt: false, mod: false };

export function pointerInput(editor: Editor, screen: Point, button = 0, modifiers: PointerModifiers = noModifiers): PointerInput {
  const { viewport, canvas } = editor.session.getState();
  const scene = editor.scene();
  const sheet = paintedPoint(scene, viewport, canvas, screen);
  let hit: Hit | null | undefined;
  return {
    ...modifiers,
    screen,
    sheet,
    button,
    // Asked for lazily: a drag moves often and rarely wants to know.
    get hit() {
      hit ??= hitTest(scene, sheet, TOLERANCE / viewport.zoom);
      return hit;
    },
  };
}
