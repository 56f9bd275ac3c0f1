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
    last = { screen: input.screen, shift: input.shift, alt: input.alt, mod: input.mod };
    if (space && !state.cancel) return;
    go(state.pointerMove?.(input));
  }

  return {
    pointerMove,
    pointerDown(input) {
      pressed = input.button < 2;
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
    leave() {
      if (!state.cancel) editor.session.setState({ hover: null, affordance: null });
    },
    setSpace: (held) => void (space = held),
    setModifiers({ shift, alt, mod }) {
      if (!state.cancel || !last) return false;
      pointerMove(pointerInput(editor, last.screen, 0, { shift, alt, mod }));
      return true;
    },
    isPressed: () => pressed,
    cancel,
    tick(ms) {
      if (!state.scrollsAtEdges || !last) return false;
      const { x, y } = edgePush(editor, last.screen, state.scrollsAtEdges);
      if (x === 0 && y === 0) return false;
      pan(editor, (x * SPEED * ms) / 1000, (y * SPEED * ms) / 1000);
      pointerMove(pointerInput(editor, last.screen, 0, last));
      return true;
    },
    inGesture: () => state.cancel !== undefined,
    cursor: () => (space && !state.cancel ? 'grab' : state.cursor()),
    stateName: () => state.name,
    follow: () => editor.session.subscribe((now, before) => {
      if (now.tool === before.tool) return;
      cancel();
      state = first();
    }),
  };
}
