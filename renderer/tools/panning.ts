// Moving the sheet with the pointer: hand tool, held space and middle button.

import { pan } from '../editor/camera/cameraMoves';
import type { Editor } from '../editor/editor';
import type { PointerInput } from '../editor/pointer';
import type { ToolState } from './toolState';

/** `back` is the state that follows. */
export function panning(editor: Editor, from: PointerInput, back: () => ToolState): ToolState {
  let last = from.screen;
  return {
    name: 'panning',
    cursor: () => 'grabbing',
    pointerMove({ screen }) {
      pan(editor, last.x - screen.x, last.y - screen.y);
      last = screen;
      return null;
    },
    pointerUp: back,
    cancel: () => {},
  };
}
