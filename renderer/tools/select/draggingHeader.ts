// Dragging a lane, phase or step by its name to another place.

import { toSheet } from '../../editor/camera/camera';
import type { Editor } from '../../editor/editor';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import type { HeaderRef } from '../../editor/structure/headerMoves';
import { moveHeader, planHeaderMove, staysInPlace } from '../../editor/structure/headerMoves';
import type { ToolState } from '../toolState';

export function draggingHeader(editor: Editor, ref: HeaderRef, back: () => ToolState): ToolState {
  let planned: HeaderMove | null = null;
  /** What was planned, if it moves anything. */
  let move: HeaderMove | null = null;

  /** Most moves of the pointer change nothing: the scene is built again only for those that do. */
  function plan(next: HeaderMove | null): void {
    if (JSON.stringify(next) === JSON.stringify(planned)) return;
    planned = next;
    move = next && !staysInPlace(editor.document.getState().blueprint, next) ? next : null;
    if (move) moveHeader(editor, move, 'preview');
    else editor.preview(null);
  }

  function end(): void {
    editor.session.setState({ movedHeader: null });
  }

  return {
    name: 'select.draggingHeader',
    cursor: () => 'grabbing',
    scrollsAtEdges: ref.type === 'lane' ? 'y' : 'x',
    pointerMove(input) {
      const at = toSheet(editor.session.getState().viewport, input.screen);
      plan(planHeaderMove(editor, ref, at));
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
