// The connect tool: press on a card, release on another. It stays chosen until another tool is.

import type { Editor } from '../../editor/editor';
import { refOfHit, sameRef } from '../../editor/selection/selection';
import type { ToolState } from '../toolState';
import { connecting } from './connecting';

export function connectTool(editor: Editor): ToolState {
  return {
    name: 'connect.idle',
    cursor: () => 'crosshair',
    pointerMove({ hit }) {
      const ref = refOfHit(hit);
      const hover = ref?.type === 'card' ? ref : null;
      if (!sameRef(hover, editor.session.getState().hover)) editor.session.setState({ hover, affordance: null });
      return null;
    },
    pointerDown(input) {
      const ref = refOfHit(input.hit);
      if (ref?.type !== 'card') {
        editor.select([]);
        return null;
      }
      editor.select([ref]);
      return connecting(editor, ref.id, input, () => connectTool(editor));
    },
  };
}
