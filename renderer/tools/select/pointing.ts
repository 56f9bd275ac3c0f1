// Pressed, and not yet known whether this becomes a click or a drag. Pressing something new selects it at once; pressing
// one of several selected things waits for the release, since all of them may be about to be dragged.

import type { SelectionRef } from '#shared/history/history';
import type { Editor } from '../../editor/editor';
import type { PointerInput } from '../../editor/pointer';
import type { Selection } from '../../editor/selection/selection';
import { isSelected, refOfHit, toggle } from '../../editor/selection/selection';
import type { Next, ToolState } from '../toolState';
import { movedFar } from '../toolState';
import { draggingCards } from './draggingCards';
import { draggingHeader } from './draggingHeader';
import { marquee } from './marquee';

type Back = () => ToolState;

function press(editor: Editor, ref: SelectionRef | null, input: PointerInput): void {
  const { selection } = editor.session.getState();
  if (input.shift) {
    if (ref && ref.type !== 'cell') editor.select(toggle(selection, ref));
  } else if (!ref) editor.select([]);
  else if (!isSelected(selection, ref)) editor.select([ref]);
}

function drag(editor: Editor, ref: SelectionRef | null, from: PointerInput, back: Back): Next {
  if (ref?.type === 'card' && isSelected(editor.session.getState().selection, ref)) {
    return draggingCards(editor, ref.id, from, back);
  }
  if (ref?.type === 'lane' || ref?.type === 'phase' || ref?.type === 'step') {
    return draggingHeader(editor, { type: ref.type, id: ref.id }, back);
  }
  return ref === null || ref.type === 'cell' ? marquee(editor, from, back) : null;
}

/** The gesture; Escape also takes back what its press has selected. */
function withoutTrace(gesture: ToolState, editor: Editor, before: Selection): ToolState {
  return {
    ...gesture,
    cancel() {
      gesture.cancel?.();
      editor.select(before);
    },
  };
}

export function pointing(editor: Editor, from: PointerInput, back: Back): ToolState {
  const ref = refOfHit(from.hit);
  const before = editor.session.getState().selection;
  press(editor, ref, from);
  editor.session.setState({ hover: null, affordance: null });
  return {
    name: 'select.pointing',
    cursor: () => 'default',
    pointerMove(input) {
      if (!movedFar(from, input)) return null;
      const gesture = drag(editor, ref, from, back);
      return gesture?.pointerMove?.(input) ?? (gesture && withoutTrace(gesture, editor, before));
    },
    pointerUp() {
      if (ref && !from.shift) editor.select([ref]);
      return back();
    },
    cancel: () => editor.select(before),
  };
}
