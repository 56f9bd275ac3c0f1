// What copying puts on the clipboard: a table for every program, with our own cards hidden in it for another blueprint.

import { cardTable } from '#shared/clipboard/cardTable';
import type { ClipboardContent } from '#shared/clipboard/clipboardContent';
import { copyCards } from '#shared/clipboard/copiedCards';
import { hideCards } from '#shared/clipboard/hiddenCards';
import { tableHtml, tableText } from '#shared/clipboard/table';
import { cardsInOrder, isLeftOut, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { translator } from '#shared/i18n/translator';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Editor } from '../editor';
import { selectionAfterRemoval } from '../selection/removing';
import { selectedIds } from '../selection/selection';

/** The selected cards, and those in selected lanes, steps and phases; of steps, what is shown of them. */
export function cardsToCopy(editor: Editor): string[] {
  const { blueprint } = editor.document.getState();
  const { selection } = editor.session.getState();
  const cards = new Set(selectedIds(selection, 'card'));
  const lanes = new Set(selectedIds(selection, 'lane'));
  const steps = new Set(selectedIds(selection, 'step'));
  for (const phase of selectedIds(selection, 'phase')) {
    for (const step of blueprint.phases[phase]?.stepOrder ?? []) steps.add(step);
  }
  if (lanes.size + steps.size === 0) return [...cards];
  for (const card of cardsInOrder(blueprint)) {
    if (lanes.has(card.lane) || (steps.has(card.step) && !isLeftOut(blueprint, card))) cards.add(card.id);
  }
  return [...cards];
}

/** For pasting into this or another blueprint, and into any other program; null where there is nothing to copy. */
export function copySelection(editor: Editor): ClipboardContent | null {
  const { blueprint } = editor.document.getState();
  const ids = cardsToCopy(editor);
  const copied = copyCards(blueprint, ids);
  if (!copied) return null;
  const table = cardTable(blueprint, ids);
  return { html: tableHtml(table, hideCards(copied)), text: tableText(table) };
}

/** The same as a plain table with the names of lanes and steps, for spreadsheets and documents; of all shown cards where none are selected. */
export function copyTable(editor: Editor): ClipboardContent | null {
  const { blueprint } = editor.document.getState();
  const chosen = cardsToCopy(editor);
  const ids = chosen.length > 0 ? chosen : [...cardsInOrder(blueprint)].flatMap((card) => (isLeftOut(blueprint, card) ? [] : [card.id]));
  const table = cardTable(blueprint, ids, namesOf(blueprint, editor));
  return table.length > 0 ? { html: tableHtml(table), text: tableText(table) } : null;
}

function namesOf(blueprint: Blueprint, editor: Editor): { lane(id: string): string; step(id: string): string } {
  const t = translator(editor.environment.preferences.getState().locale);
  const steps = stepOrder(blueprint);
  return {
    lane(id) {
      const lane = blueprint.lanes[id];
      return lane ? lane.name || t(laneKind(lane.kind).name) : '';
    },
    step: (id) => blueprint.steps[id]?.name || t('place.step', { number: steps.indexOf(id) + 1 }),
  };
}

/** After copying: takes the selected cards away. */
export function removeCopied(editor: Editor): void {
  const cards = selectedIds(editor.session.getState().selection, 'card');
  editor.execute(removeItems, { cards, cut: true }, selectionAfterRemoval(editor));
}
