// The select tool: its states and how they follow one another.
//
//   idle ─ press on something ──────────► pointing ─ moves ─► draggingCards | draggingHeader | marquee
//   idle ─ press on a handle or an edge ► connecting | reconnecting | bending | draggingSpan | draggingBorder | draggingEmotion
//   each of them ─ release or Escape ───► idle

import type { Editor } from '../../editor/editor';
import type { ToolState } from '../toolState';
import { idle } from './idle';

export function selectTool(editor: Editor): ToolState {
  return idle(editor);
}
