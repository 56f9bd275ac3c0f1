// Dragging a point of an emotion curve up or down, or setting one with the press: what is shown on the way is a preview of
// the very command that the release runs. It snaps to halves; with Alt to tenths.

import { setEmotion } from '#shared/commands/analysis/setEmotion';
import { toSheet } from '../../editor/camera/camera';
import type { Editor } from '../../editor/editor';
import type { EmotionPlace } from '../../editor/emotion/emotionPlace';
import { drawCurveOf, emotionArgs, snapped, valueAt } from '../../editor/emotion/emotionPoints';
import type { PointerInput } from '../../editor/pointer';
import type { ToolState } from '../toolState';
import { movedFar } from '../toolState';

export function draggingEmotion(editor: Editor, place: EmotionPlace, from: PointerInput, back: () => ToolState): ToolState {
  const args = emotionArgs(editor, place);
  const before = editor.session.getState();
  const start = valueAt(editor, place.lane, from.sheet.y) ?? place.value;
  let value = place.value;
  let moved = false;

  function show(): void {
    if (!place.isNew && value === place.value) editor.preview(null);
    else editor.preview(setEmotion, { ...args, value });
    editor.session.setState({ affordance: { type: 'emotion', place: { ...place, persona: args.persona, value, isNew: false } } });
  }

  editor.session.setState({ hover: null });
  editor.select([{ type: 'cell', lane: place.lane, step: place.step }]);
  show();
  return {
    name: 'select.draggingEmotion',
    cursor: () => 'row-resize',
    scrollsAtEdges: 'y',
    pointerMove(input) {
      moved ||= movedFar(from, input);
      const at = valueAt(editor, place.lane, toSheet(editor.session.getState().viewport, input.screen).y);
      if (!moved || at === undefined) return null;
      const next = snapped(place.value + at - start, input.alt);
      if (next === value) return null;
      value = next;
      show();
      return null;
    },
    pointerUp() {
      editor.session.setState({ affordance: null });
      if (place.isNew || value !== place.value) editor.execute(setEmotion, { ...args, value });
      else editor.preview(null);
      drawCurveOf(editor, args.persona, place.state);
      return back();
    },
    cancel() {
      editor.preview(null);
      editor.session.setState({ affordance: null });
      editor.select(before.selection);
    },
  };
}
