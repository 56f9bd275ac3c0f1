// Dragging the right border of a step or the bottom border of a lane: what is shown on the way is a preview of the very
// command that the release runs. A press that goes nowhere selects the step or lane.

import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import type { BorderRef } from '../../editor/structure/sizing';
import { commonWidth, laneHeightFor, neededHeight, setSize, sizeOf, stepWidthFor } from '../../editor/structure/sizing';
import type { ToolState } from '../toolState';
import { movedFar } from '../toolState';

/** A picture that takes longer than this, ms, is drawn again only after so many px. */
const SLOW = 50;
const COARSE = 24;

/** The step's width or the lane's height on screen just now, in sheet px. */
function shownSize(editor: Editor, { type, id }: BorderRef): number {
  const { steps, lanes } = editor.scene().geometry;
  return (type === 'step' ? steps.find((step) => step.id === id)?.w : lanes.find((lane) => lane.id === id)?.h) ?? 0;
}

interface BorderPreview {
  /** Shows the border at this size, or at the nearest possible one. */
  ask(asked: number): void;
  drop(): void;
  commit(): void;
}

function borderPreview(editor: Editor, border: BorderRef): BorderPreview {
  const before = sizeOf(editor, border);
  const needed = border.type === 'lane' ? neededHeight(editor, border.id) : 0;
  let size = before;
  let shown = before;
  /** ms that the last picture took. */
  let cost = 0;
  return {
    ask(asked) {
      const next = border.type === 'step' ? stepWidthFor(asked, commonWidth(editor.document.getState().blueprint)) : laneHeightFor(asked, needed);
      if (next === size) return;
      size = next;
      if (cost > SLOW && size !== null && shown !== null && Math.abs(size - shown) < COARSE) return;
      const started = editor.environment.now();
      shown = size;
      if (size === before) editor.preview(null);
      else setSize(editor, border, size, 'preview');
      editor.scene();
      cost = editor.environment.now() - started;
    },
    drop: () => void editor.preview(null),
    commit() {
      if (size === before) editor.preview(null);
      else setSize(editor, border, size, 'execute');
    },
  };
}

export function draggingBorder(editor: Editor, border: BorderRef, from: PointerInput, back: () => ToolState): ToolState {
  const preview = borderPreview(editor, border);
  const start = shownSize(editor, border);
  const { viewport: startView } = editor.session.getState();
  let moved = false;
  editor.session.setState({ affordance: { type: 'border', border } });

  /** How far the pointer came on the sheet, scrolling on the way included. */
  function way(input: PointerInput): number {
    const { viewport } = editor.session.getState();
    return border.type === 'step'
      ? (input.screen.x - from.screen.x) / viewport.zoom + viewport.x - startView.x
      : (input.screen.y - from.screen.y) / viewport.zoom + viewport.y - startView.y;
  }

  return {
    name: 'select.draggingBorder',
    cursor: () => (border.type === 'step' ? 'col-resize' : 'row-resize'),
    scrollsAtEdges: border.type === 'step' ? 'x' : 'y',
    pointerMove(input) {
      moved ||= movedFar(from, input);
      if (moved) preview.ask(start + way(input));
      return null;
    },
    pointerUp() {
      editor.session.setState({ affordance: null });
      if (!moved) editor.select([border]);
      preview.commit();
      return back();
    },
    cancel() {
      preview.drop();
      editor.session.setState({ affordance: null });
    },
  };
}
