// The hand tool only moves the sheet.

import type { Editor } from '../../editor/editor';
import { panning } from '../panning';
import type { ToolState } from '../toolState';

export function handTool(editor: Editor): ToolState {
  const idle: ToolState = {
    name: 'hand.idle',
    cursor: () => 'grab',
    pointerDown: (input) => panning(editor, input, () => idle),
  };
  return idle;
}
