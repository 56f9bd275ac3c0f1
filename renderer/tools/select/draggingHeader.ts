// Dragging a lane, phase or step by its name to another place.

import { toSheet } from '../../editor/camera';
import type { Editor } from '../../editor/editor';
import type { HeaderMove, HeaderRef } from '../../editor/headerMoves';
import { moveHeader, planHeaderMove, staysInPlace } from '../../editor/headerMoves';
import type { ToolState } from '../toolState';

export function draggingHeader(editor: Editor, ref: HeaderRef, back: () => ToolState): ToolState {
  let move: HeaderMove | null = null;

  function end(): void {
    editor.session.setState({ movedHeader: null });
  }

  return {
    name: 'select.draggingHeader',
    cursor: () => 'grabbing',
    scrollsAtEdges: true,
    pointerMove(input) {
      const at = toSheet(editor.session.getState().viewport, input.screen);
      move = planHeaderMove(editor, ref, at);
      if (!move || staysInPlace(editor.document.getState().blueprint, move)) {
        editor.preview(null);
        move = null;
      } else moveHeader(editor, move, 'preview');
      editor.session.setState({ movedHeader: { ref, at } });
      return null;
    },
    pointerUp() {
      end();
      if (move) moveHeader(editor, move, 'execute');
      else editor.preview(null);
      editor.select([ref]);
      return back();
    },
    cancel() {
      editor.preview(null);
      end();
    },
  };
}
