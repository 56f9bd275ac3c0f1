// Dragging an end of a connector to another card. Over a card that can take it the connector is shown as it will run; over
// one that can't, and over nothing, the end hangs at the pointer, and letting go leaves everything as it was.

import { center } from '#shared/lib/geometry';
import { toSheet } from '../../editor/camera/camera';
import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import { cardAtEnd, moveEnd, previewEnd } from '../../editor/connectors/reconnecting';
import type { ConnectorEnd } from '../../editor/connectors/reconnecting';
import { refOfHit } from '../../editor/selection/selection';
import type { ToolState } from '../toolState';

/** Hangs the end at the pointer; the other end stays at its card. */
function hang(editor: Editor, id: string, end: ConnectorEnd, input: PointerInput): void {
  const fixed = cardAtEnd(editor, id, end === 'from' ? 'to' : 'from');
  const box = fixed === null ? undefined : editor.scene().geometry.cards.get(fixed)?.box;
  const to = toSheet(editor.session.getState().viewport, input.screen);
  editor.session.setState({ rubber: box ? { from: center(box), to } : null });
}

function show(editor: Editor, id: string, end: ConnectorEnd, input: PointerInput): void {
  const ref = refOfHit(input.hit);
  if (ref?.type !== 'card') {
    editor.preview(null);
    editor.session.setState({ dropTarget: null });
    return hang(editor, id, end, input);
  }
  const reason = previewEnd(editor, id, end, ref.id);
  editor.session.setState({ dropTarget: { ref, allowed: reason === null, ...(reason ? { reason } : {}) }, rubber: null });
  if (reason) hang(editor, id, end, input);
}

export function reconnecting(editor: Editor, id: string, end: ConnectorEnd, back: () => ToolState): ToolState {
  function stop(): void {
    editor.session.setState({ rubber: null, dropTarget: null, affordance: null });
    editor.preview(null);
  }
  return {
    name: 'reconnecting',
    cursor: () => (editor.session.getState().dropTarget?.allowed === false ? 'not-allowed' : 'grabbing'),
    scrollsAtEdges: 'both',
    pointerMove(input) {
      show(editor, id, end, input);
      return null;
    },
    pointerUp() {
      const target = editor.session.getState().dropTarget;
      stop();
      if (target?.allowed && target.ref.type === 'card') moveEnd(editor, id, end, target.ref.id);
      return back();
    },
    cancel: stop,
  };
}
