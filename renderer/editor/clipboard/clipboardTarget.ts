// Where pasting goes: into the selected cell, below a selected card, or next to where it was copied from. Pasting again
// goes on to the right.

import type { Corner } from '#shared/clipboard/planPaste';
import type { CopiedCards } from '#shared/clipboard/copiedCards';
import { cardOf, cellOf, shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Editor } from '../editor';
import { cellForCard } from '../structure/inserting';
import { sameSelection, selectedIds } from '../selection/selection';

type Cell = { readonly lane: string; readonly step: string };

export function cornerOf(blueprint: Blueprint, { lane, step }: Cell): Corner {
  return { lane: Math.max(0, shownLanes(blueprint).indexOf(lane)), step: Math.max(0, stepOrder(blueprint).indexOf(step)) };
}

/** The selected cell; of selected cards, the cell at the top left of them. */
export function selectedCell(editor: Editor): Cell | null {
  const { blueprint } = editor.document.getState();
  const { selection } = editor.session.getState();
  const last = selection.at(-1);
  if (!last || last.type === 'connector') return null;
  const corners = selectedIds(selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? []).map((card) => cornerOf(blueprint, card));
  if (corners.length === 0) return cellForCard(editor);
  const lane = shownLanes(blueprint)[Math.min(...corners.map((corner) => corner.lane))];
  const step = stepOrder(blueprint)[Math.min(...corners.map((corner) => corner.step))];
  return lane && step ? { lane, step } : null;
}

/** Whether the selection is what the last command has pasted. */
function isJustPasted(editor: Editor): boolean {
  const { entries, position } = editor.document.getState().history;
  const last = entries[position - 1];
  return last?.label.key === 'history.pasteCards' && sameSelection(last.selectionAfter, editor.session.getState().selection);
}

/** Beside the selected cards, as high as they begin. */
function besideSelection(editor: Editor): Corner | null {
  const { blueprint } = editor.document.getState();
  const cell = selectedCell(editor);
  const ends = selectedIds(editor.session.getState().selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? [])
    .map((card) => stepOrder(blueprint).indexOf(card.step) + card.span);
  return cell && { lane: cornerOf(blueprint, cell).lane, step: Math.max(...ends) };
}

/** Where copied cards go; null where nothing says where. */
export function cornerForCards(editor: Editor, { source }: CopiedCards): Corner | null {
  const { blueprint } = editor.document.getState();
  const { selection } = editor.session.getState();
  const copied = new Set(source.cards);
  const isSource = selection.every((ref) => ref.type === 'card' && copied.has(ref.id));
  const lane = shownLanes(blueprint).indexOf(source.lane);
  const step = stepOrder(blueprint).indexOf(source.lastStep);
  if (isSource && lane >= 0 && step >= 0) return { lane, step: step + 1 };
  if (isJustPasted(editor)) return besideSelection(editor);
  const cell = selectedCell(editor);
  return cell && cornerOf(blueprint, cell);
}

/** The place right below a selected card. */
export function indexBelow(editor: Editor, { lane, step }: Cell): number | undefined {
  const { blueprint } = editor.document.getState();
  const ref = editor.session.getState().selection.at(-1);
  const at = ref?.type === 'card' ? cellOf(blueprint, lane, step).indexOf(ref.id) : -1;
  return at < 0 ? undefined : at + 1;
}
