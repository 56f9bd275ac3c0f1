// Dragging a card's right edge: it covers as many steps as the edge reaches into.

import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { setSpan } from '#shared/commands/cards/setSpan';
import { toSheet } from '../../editor/camera/camera';
import type { Editor } from '../../editor/editor';
import type { ToolState } from '../toolState';

function spanTo(editor: Editor, id: string, x: number): number {
  const { blueprint } = editor.document.getState();
  const { steps } = editor.scene().geometry;
  const reached = steps.findLastIndex((step) => x >= step.x);
  const first = stepOrder(blueprint).indexOf(cardOf(blueprint, id)?.step ?? '');
  return Math.max(1, reached - first + 1);
}

export function draggingSpan(editor: Editor, id: string, back: () => ToolState): ToolState {
  const before = cardOf(editor.document.getState().blueprint, id)?.span ?? 1;
  let span = before;
  editor.select([{ type: 'card', id }]);
  return {
    name: 'select.draggingSpan',
    cursor: () => 'ew-resize',
    scrollsAtEdges: 'x',
    pointerMove(input) {
      const next = spanTo(editor, id, toSheet(editor.session.getState().viewport, input.screen).x);
      if (next === span) return null;
      span = next;
      if (span === before) editor.preview(null);
      else editor.preview(setSpan, { id, span });
      return null;
    },
    pointerUp() {
      if (span === before) editor.preview(null);
      else editor.execute(setSpan, { id, span });
      return back();
    },
    cancel: () => void editor.preview(null),
  };
}
