// Dragging lanes, phases or steps by a name to another place: the one that is held, or with it all that are selected.

import { toSheet } from '../../editor/camera/camera';
import type { Editor } from '../../editor/editor';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import { selectedHeaders } from '../../editor/clipboard/duplicatingHeader';
import type { HeaderRef } from '../../editor/structure/headerMoves';
import { applyHeaderMoves } from '../../editor/structure/headerMoves';
import { planHeaderMoves } from '../../editor/structure/planHeaderMoves';
import { isSelected } from '../../editor/selection/selection';
import type { ToolState } from '../toolState';

/** All that are selected, where the one that is held is among them. */
function draggedWith(editor: Editor, ref: HeaderRef): readonly HeaderRef[] {
  const { selection } = editor.session.getState();
  const headers = isSelected(selection, ref) ? selectedHeaders(selection) : [];
  return headers.length > 1 ? headers : [ref];
}

export function draggingHeader(editor: Editor, ref: HeaderRef, back: () => ToolState): ToolState {
  const refs = draggedWith(editor, ref);
  let moves: readonly HeaderMove[] = [];

  /** Most moves of the pointer change nothing: the scene is built again only for those that do. */
  function plan(next: readonly HeaderMove[]): void {
    if (JSON.stringify(next) === JSON.stringify(moves)) return;
    moves = next;
    if (moves.length > 0) applyHeaderMoves(editor, moves, 'preview');
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
      plan(planHeaderMoves(editor, refs, at));
      editor.session.setState({ movedHeader: { refs, at } });
      return null;
    },
    pointerUp() {
      end();
      if (moves.length > 0) applyHeaderMoves(editor, moves, 'execute');
      else editor.preview(null);
      editor.select(refs);
      return back();
    },
    cancel() {
      editor.preview(null);
      end();
    },
  };
}
