// Runs the chosen tool: passes pointer events to its state, lets space and the middle button move the sheet in every
// tool, scrolls at the canvas' edges during a gesture, and cancels.

import type { Point } from '#shared/lib/geometry';
import { pan } from '../editor/camera/cameraMoves';
import type { Editor, SessionState } from '../editor/editor';
import { frozenInsets } from '../editor/camera/frozen';
import type { PointerInput, PointerModifiers } from '../editor/pointer';
import { pointerInput } from '../editor/pointer';
import { connectTool } from './connect/connectTool';
import { handTool } from './hand/handTool';
import { panning } from './panning';
import { selectTool } from './select/selectTool';
import type { Cursor, Next, Tool, ToolState } from './toolState';

const tools: Readonly<Record<SessionState['tool'], Tool>> = { select: selectTool, hand: handTool, connect: connectTool };

/** Screen px from the edge at which the sheet begins to move, and px per second when the pointer is at the edge. */
const EDGE = 36;
const SPEED = 900;

export interface ToolMachine {
  pointerDown(input: PointerInput): void;
  pointerMove(input: PointerInput): void;
  pointerUp(input: PointerInput): void;
  doubleClick(input: PointerInput): void;
  /** The pointer left the canvas. */
  leave(): void;
  setSpace(held: boolean): void;
  /** Alt, Shift or Ctrl was pressed or let go without the pointer moving: what a gesture shows follows at once. Returns whether one did. */
  setModifiers(modifiers: PointerModifiers): boolean;
  /** Whether a button is held that was pressed on the canvas. */
  isPressed(): boolean;
  /** Drops the gesture under way. Returns whether there was one. */
  cancel(): boolean;
  /** Time passes during a gesture: scrolls at the edges. Returns whether it did. */
  tick(ms: number): boolean;
  inGesture(): boolean;
  cursor(): Cursor;
  /** For tests. */
  stateName(): string;
  /** Follows the tool that is chosen in the session; returns how to stop. */
  follow(): () => void;
}

/** How fast to scroll along one axis; 0 away from the edges. */
function push(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -Math.min(1, (start + EDGE - at) / EDGE);
  return at > end - EDGE ? Math.min(1, (at - end + EDGE) / EDGE) : 0;
}

function edgePush(editor: Editor, at: Point, ways: 'x' | 'y' | 'both'): Point {
  const { viewport, canvas } = editor.session.getState();
  const { left, top } = frozenInsets(editor.scene(), viewport, canvas);
  return {
    x: ways === 'y' ? 0 : push(at.x, left, canvas.width),
    y: ways === 'x' ? 0 : push(at.y, top, canvas.height),
  };
}

/** Scrolls where the pointer is at an edge; returns whether it did. */
function scroll(editor: Editor, at: Point, { scrollsAtEdges }: ToolState, ms: number): boolean {
  if (!scrollsAtEdges) return false;
  const { x, y } = edgePush(editor, at, scrollsAtEdges);
  if (x === 0 && y === 0) return false;
  pan(editor, (x * SPEED * ms) / 1000, (y * SPEED * ms) / 1000);
  return true;
}

function onTool(editor: Editor, chosen: () => void): () => void {
  return editor.session.subscribe((now, before) => {
    if (now.tool !== before.tool) chosen();
  });
}

function leave(editor: Editor, { cancel }: ToolState): void {
  if (!cancel) editor.session.setState({ hover: null, affordance: null });
}

export function createToolMachine(editor: Editor): ToolMachine {
  const first = (): ToolState => tools[editor.session.getState().tool](editor);
  let state = first();
  let space = false;
  let pressed = false;
  let last: (PointerModifiers & { readonly screen: Point }) | null = null;

  function go(next: Next | undefined): void {
    if (next) state = next;
  }

  function cancel(): boolean {
    pressed = false;
    if (!state.cancel) return false;
    state.cancel();
    state = first();
    return true;
  }

  function pointerMove(input: PointerInput): void {
    last = input;
    if (space && !state.cancel) return;
    go(state.pointerMove?.(input));
  }

  /** The pointer rests, and something around it changed. */
  function again(modifiers: PointerModifiers): boolean {
    if (last) pointerMove(pointerInput(editor, last.screen, 0, modifiers));
    return last !== null;
  }

  return {
    pointerMove,
    pointerDown(input) {
      pressed = input.button < 2;
      last = input;
      if (input.button === 1 || (input.button === 0 && space)) {
        state.cancel?.();
        go(panning(editor, input, first));
      } else if (input.button === 0) go(state.pointerDown?.(input));
    },
    pointerUp(input) {
      pressed = false;
      go(state.pointerUp?.(input));
    },
    doubleClick: (input) => go(state.doubleClick?.(input)),
    leave: () => leave(editor, state),
    setSpace: (held) => void (space = held),
    setModifiers: (modifiers) => state.cancel !== undefined && again(modifiers),
    isPressed: () => pressed,
    cancel,
    tick: (ms) => last !== null && scroll(editor, last.screen, state, ms) && again(last),
    inGesture: () => state.cancel !== undefined,
    cursor: () => (space && !state.cancel ? 'grab' : state.cursor()),
    stateName: () => state.name,
    follow: () => onTool(editor, () => {
      if (!cancel()) state = first();
    }),
  };
}
