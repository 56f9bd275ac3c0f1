// Nothing is under way: hovering shows what can be grabbed, pressing begins a gesture, a double click edits.

import { affordanceAt } from '../../editor/affordances';
import type { Affordance, Editor } from '../../editor/editor';
import { openThread } from '../../editor/comments/commentMarks';
import { toggleCollapsed } from '../../editor/structure/collapsing';
import { pressPlus } from '../../editor/structure/inserting';
import type { PointerInput } from '../../editor/pointer';
import { refOfHit, sameRef } from '../../editor/selection/selection';
import { fitBorder } from '../../editor/structure/fitting';
import { startEditing } from '../../editor/text/startEditing';
import { straighten } from '../../editor/connectors/bending';
import { bending } from '../connect/bending';
import { connecting } from '../connect/connecting';
import { reconnecting } from '../connect/reconnecting';
import type { Cursor, Next, ToolState } from '../toolState';
import { draggingBorder } from './draggingBorder';
import { draggingEmotion } from './draggingEmotion';
import { draggingSpan } from './draggingSpan';
import { pointing } from './pointing';

function sameAffordance(a: Affordance | null, b: Affordance | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function hover(editor: Editor, input: PointerInput): void {
  const session = editor.session.getState();
  const affordance = affordanceAt(editor, input.screen);
  const over = affordance ? null : refOfHit(input.hit);
  if (!sameRef(over, session.hover) || !sameAffordance(affordance, session.affordance)) {
    editor.session.setState({ hover: over, affordance });
  }
}

function cursorOver(editor: Editor): Cursor {
  const { affordance, hover: over } = editor.session.getState();
  switch (affordance?.type) {
    case 'span': return 'ew-resize';
    case 'connect': return 'crosshair';
    case 'end': return 'grab';
    case 'bend': return affordance.axis === 'h' ? 'row-resize' : 'col-resize';
    case 'border': return affordance.border.type === 'step' ? 'col-resize' : 'row-resize';
    case 'emotion': return affordance.place.isNew ? 'crosshair' : 'row-resize';
    case 'addPhase': case 'addStep': case 'addLane': case 'collapse': case 'comment': return 'pointer';
    case undefined: return over && over.type !== 'cell' ? 'pointer' : 'default';
  }
}

function press(editor: Editor, affordance: Affordance, input: PointerInput): Next {
  const back = (): ToolState => idle(editor);
  switch (affordance.type) {
    case 'connect': return connecting(editor, affordance.card, input, back);
    case 'end': return reconnecting(editor, affordance.connector, affordance.end, back);
    case 'bend': return bending(editor, affordance, input, back);
    case 'span': return draggingSpan(editor, affordance.card, back);
    case 'emotion': return draggingEmotion(editor, affordance.place, input, back);
    case 'border': return draggingBorder(editor, affordance.border, input, back);
    case 'collapse':
      toggleCollapsed(editor, [affordance.lane]);
      return null;
    case 'comment':
      openThread(editor, affordance.thread);
      return null;
    default:
      pressPlus(editor, affordance.type);
      return null;
  }
}

function edit(editor: Editor, input: PointerInput): void {
  const ref = refOfHit(input.hit);
  const affordance = affordanceAt(editor, input.screen);
  if (affordance?.type === 'border') fitBorder(editor, affordance.border);
  if (affordance?.type === 'bend') straighten(editor, affordance.connector);
  if (!ref || affordance) return;
  startEditing(editor, ref);
}

export function idle(editor: Editor): ToolState {
  return {
    name: 'select.idle',
    cursor: () => cursorOver(editor),
    pointerMove(input) {
      hover(editor, input);
      return null;
    },
    pointerDown(input) {
      const affordance = affordanceAt(editor, input.screen);
      return affordance ? press(editor, affordance, input) : pointing(editor, input, () => idle(editor));
    },
    doubleClick(input) {
      edit(editor, input);
      return null;
    },
  };
}
