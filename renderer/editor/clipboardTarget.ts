// Where pasting goes: into the selected cell, below a selected card, or next to where it was copied from.

import type { Corner } from '#shared/clipboard/planPaste';
import type { CopiedCards } from '#shared/clipboard/copiedCards';
import { cardOf, cellOf, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Editor } from './editor';
import { cellForCard } from './inserting';
import { selectedIds } from './selection';

type Cell = { readonly lane: string; readonly step: string };

export function cornerOf(blueprint: Blueprint, { lane, step }: Cell): Corner {
  return { lane: Math.max(0, blueprint.laneOrder.indexOf(lane)), step: Math.max(0, stepOrder(blueprint).indexOf(step)) };
}

/** The selected cell; of selected cards, the cell at the top left of them. */
export function selectedCell(editor: Editor): Cell | null {
  const { blueprint } = editor.document.getState();
  const { selection } = editor.session.getState();
  const last = selection.at(-1);
  if (!last || last.type === 'connector') return null;
  const corners = selectedIds(selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? []).map((card) => cornerOf(blueprint, card));
  if (corners.length === 0) return cellForCard(editor);
  const lane = blueprint.laneOrder[Math.min(...corners.map((corner) => corner.lane))];
  const step = stepOrder(blueprint)[Math.min(...corners.map((corner) => corner.step))];
  return lane && step ? { lane, step } : null;
}

/** Where copied cards go; null where nothing says where. */
export function cornerForCards(editor: Editor, { source }: CopiedCards): Corner | null {
  const { blueprint } = editor.document.getState();
  const { selection } = editor.session.getState();
  const copied = new Set(source.cards);
  const isSource = selection.every((ref) => ref.type === 'card' && copied.has(ref.id));
  const lane = blueprint.laneOrder.indexOf(source.lane);
  const step = stepOrder(blueprint).indexOf(source.lastStep);
  if (isSource && lane >= 0 && step >= 0) return { lane, step: step + 1 };
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
