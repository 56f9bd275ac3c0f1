// Adding phases, steps, lanes and cards where the selection is. What is new is selected, and its name can be typed at once.

import type { LaneKind } from '#shared/blueprint/records';
import { cardOf, phaseOfStep, shownLanes, stepOrder } from '#shared/blueprint/queries';
import { addLane } from '#shared/commands/lanes/addLane';
import { addPhase } from '#shared/commands/phases/addPhase';
import { addStep } from '#shared/commands/steps/addStep';
import type { SelectionRef } from '#shared/history/history';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import { startEditing } from '../text/startEditing';

export type Side = 'before' | 'after';

function beginNaming(editor: Editor, ref: SelectionRef): void {
  reveal(editor, [ref]);
  startEditing(editor, ref);
}

/** The step that the selection stands in; undefined where it stands in none. */
export function stepOfSelection(editor: Editor): string | undefined {
  const { blueprint } = editor.document.getState();
  const ref = editor.session.getState().selection.at(-1);
  switch (ref?.type) {
    case 'cell': return ref.step;
    case 'card': return cardOf(blueprint, ref.id)?.step;
    case 'step': return ref.id;
    case 'phase': return blueprint.phases[ref.id]?.stepOrder.at(-1);
    default: return undefined;
  }
}

/** The lane that the selection stands in; undefined where it stands in none. */
export function laneOfSelection(editor: Editor): string | undefined {
  const ref = editor.session.getState().selection.at(-1);
  switch (ref?.type) {
    case 'cell': return ref.lane;
    case 'card': return cardOf(editor.document.getState().blueprint, ref.id)?.lane;
    case 'lane': return ref.id;
    default: return undefined;
  }
}

/** The cell that a new card would go to: that of the selection, or the nearest one of a selected header. */
export function cellForCard(editor: Editor): { lane: string; step: string } | null {
  const { blueprint } = editor.document.getState();
  const lane = laneOfSelection(editor) ?? shownLanes(blueprint)[0];
  const step = stepOfSelection(editor) ?? stepOrder(blueprint)[0];
  return lane && step ? { lane, step } : null;
}

/** A step beside that of the selection, or at the end. */
export function insertStep(editor: Editor, side: Side): void {
  const { blueprint } = editor.document.getState();
  const beside = stepOfSelection(editor) ?? stepOrder(blueprint).at(-1);
  const phase = beside ? phaseOfStep(blueprint, beside) : blueprint.phases[blueprint.phaseOrder.at(-1) ?? ''];
  if (!phase) return insertPhase(editor, 'after');
  const at = beside ? phase.stepOrder.indexOf(beside) : phase.stepOrder.length - 1;
  const id = editor.environment.createId('s');
  editor.execute(addStep, { id, phase: phase.id, index: side === 'after' ? at + 1 : at }, [{ type: 'step', id }]);
  beginNaming(editor, { type: 'step', id });
}

/** A phase with one step beside that of the selection, or at the end. */
export function insertPhase(editor: Editor, side: Side): void {
  const { blueprint } = editor.document.getState();
  const step = stepOfSelection(editor);
  const beside = step ? phaseOfStep(blueprint, step) : undefined;
  const at = beside ? blueprint.phaseOrder.indexOf(beside.id) : blueprint.phaseOrder.length - 1;
  const id = editor.environment.createId('p');
  const index = side === 'after' ? at + 1 : Math.max(0, at);
  editor.execute(addPhase, { id, step: editor.environment.createId('s'), index }, [{ type: 'phase', id }]);
  beginNaming(editor, { type: 'phase', id });
}

/** A lane beside that of the selection and of its kind, or at the end. */
export function insertLane(editor: Editor, side: Side, kind?: LaneKind): void {
  const { blueprint } = editor.document.getState();
  const beside = laneOfSelection(editor) ?? shownLanes(blueprint).at(-1);
  const at = beside ? blueprint.laneOrder.indexOf(beside) : -1;
  const id = editor.environment.createId('l');
  const same = beside ? blueprint.lanes[beside]?.kind : undefined;
  const index = side === 'after' ? at + 1 : Math.max(0, at);
  editor.execute(addLane, { id, kind: kind ?? same ?? 'customer', index }, [{ type: 'lane', id }]);
  beginNaming(editor, { type: 'lane', id });
}

/** What a "+" button does: always at the end, whatever is selected. */
export function pressPlus(editor: Editor, type: 'addPhase' | 'addStep' | 'addLane'): void {
  editor.select([]);
  editor.session.setState({ affordance: null });
  if (type === 'addPhase') insertPhase(editor, 'after');
  else if (type === 'addStep') insertStep(editor, 'after');
  else insertLane(editor, 'after');
}
