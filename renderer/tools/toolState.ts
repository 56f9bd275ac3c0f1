// A tool is a set of small states; each says what a pointer event means in it and which state comes next. States know
// neither DOM nor canvas, so that tests drive them with numbers.

import type { Editor } from '../editor/editor';
import type { PointerInput } from '../editor/pointer';

export type Cursor = 'default' | 'pointer' | 'grab' | 'grabbing' | 'crosshair' | 'text' | 'ew-resize' | 'col-resize' | 'row-resize' | 'move' | 'copy' | 'not-allowed';

/** The next state; `null`: stay in this one. */
export type Next = ToolState | null;

export interface ToolState {
  /** For tests and for finding one's way while debugging. */
  readonly name: string;
  cursor(): Cursor;
  pointerDown?(input: PointerInput): Next;
  pointerMove?(input: PointerInput): Next;
  pointerUp?(input: PointerInput): Next;
  doubleClick?(input: PointerInput): Next;
  /** Drops what the gesture has shown so far, without a trace. Present in states that show something. */
  cancel?(): void;
  /** The sheet moves when the pointer comes near the canvas' edge: across, down or both ways. */
  readonly scrollsAtEdges?: 'x' | 'y' | 'both';
}

/** A tool's first state, in which no gesture is under way. */
export type Tool = (editor: Editor) => ToolState;

/** Screen px that a pointer may move and still be a click. */
export const CLICK_SLACK = 4;

export function movedFar(from: PointerInput, to: PointerInput): boolean {
  return Math.hypot(to.screen.x - from.screen.x, to.screen.y - from.screen.y) > CLICK_SLACK;
}
