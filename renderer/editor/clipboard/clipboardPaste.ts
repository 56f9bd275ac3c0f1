// Pasting: our own cards, else a table that fills cells, else a text that becomes a card. Whatever the clipboard holds,
// this does not throw; what can't be pasted is said.

import { cardText } from '#shared/clipboard/cardText';
import type { ClipboardContent } from '#shared/clipboard/clipboardContent';
import type { CopiedCards } from '#shared/clipboard/copiedCards';
import { findCards } from '#shared/clipboard/hiddenCards';
import { planPaste } from '#shared/clipboard/planPaste';
import { LONGEST_TEXT, MOST_COLUMNS, MOST_ROWS, planTable } from '#shared/clipboard/planTable';
import { readHtmlTable } from '#shared/clipboard/readHtmlTable';
import { readTextTable } from '#shared/clipboard/readTextTable';
import { tableSize, trimmedTable } from '#shared/clipboard/table';
import type { Table } from '#shared/clipboard/table';
import { fillCells } from '#shared/commands/cards/fillCells';
import { pasteCards } from '#shared/commands/cards/pasteCards';
import type { CardBlock } from '#shared/commands/parts/cardBlock';
import type { Label } from '#shared/history/label';
import type { SelectionRef } from '#shared/history/history';
import { shownLanes } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import { reveal } from '../camera/cameraMoves';
import { cornerForCards, cornerOf, indexBelow, selectedCell } from './clipboardTarget';
import type { Editor } from '../editor';

const NOWHERE: Label = { key: 'paste.nowhere' };
const TOO_LONG: Label = { key: 'paste.tooLong', params: { most: LONGEST_TEXT } };

export function cardRefs({ cards }: CardBlock): SelectionRef[] {
  return cards.map(({ card }) => ({ type: 'card', id: card.id }));
}

/** Whether there is something else to paste than pictures. */
export function saysSomething({ html, text }: ClipboardContent): boolean {
  return text.trim() !== '' || findCards(html) !== null || readHtmlTable(html) !== null;
}

/** Returns what has to be said about it: why it can't be, or what was left out. */
export function pasteContent(editor: Editor, { html, text }: ClipboardContent): Label | null {
  const copied = findCards(html);
  if (copied) return pasteCopied(editor, copied);
  const table = trimmedTable(readHtmlTable(html) ?? readTextTable(text) ?? []);
  const { rows, columns } = tableSize(table);
  if (rows * columns > 1) return pasteTable(editor, table);
  const only = table[0]?.[0] ?? text;
  return only.trim() === '' ? { key: 'paste.nothing' } : pasteText(editor, only);
}

function pasteCopied(editor: Editor, copied: CopiedCards): Label | null {
  const { blueprint } = editor.document.getState();
  const corner = cornerForCards(editor, copied);
  if (!corner) return NOWHERE;
  const block = planPaste(blueprint, copied, corner, editor.environment.createId);
  const refusal = editor.execute(pasteCards, block, cardRefs(block));
  if (!refusal) reveal(editor, cardRefs(block));
  return refusal;
}

function pasteTable(editor: Editor, table: Table): Label | null {
  const { blueprint } = editor.document.getState();
  const { rows, columns } = tableSize(table);
  if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
    return { key: 'paste.tooLarge', params: { rows, columns, mostRows: MOST_ROWS, mostColumns: MOST_COLUMNS } };
  }
  if (table.some((row) => row.some((text) => text.length > LONGEST_TEXT))) return TOO_LONG;
  const cell = selectedCell(editor);
  if (!cell) return NOWHERE;
  const corner = cornerOf(blueprint, cell);
  const { args, leftOut } = planTable(blueprint, table, corner, editor.environment.createId);
  const refusal = editor.execute(fillCells, args, cardRefs(args));
  if (refusal) return refusal;
  reveal(editor, cardRefs(args));
  const lanes = shownLanes(blueprint).length - corner.lane;
  return leftOut > 0 ? { key: 'paste.leftOut', params: { count: leftOut, lanes } } : null;
}

function pasteText(editor: Editor, text: string): Label | null {
  if (text.length > LONGEST_TEXT) return TOO_LONG;
  const { blueprint } = editor.document.getState();
  const cell = selectedCell(editor);
  const lane = blueprint.lanes[cell?.lane ?? ''];
  if (!cell || !lane) return NOWHERE;
  const card = {
    id: editor.environment.createId('c'), kind: laneKind(lane.kind).defaultCard, lane: cell.lane, step: cell.step, span: 1, ...cardText(text),
  };
  const index = indexBelow(editor, cell);
  const block = { steps: [], cards: [{ card, ...(index === undefined ? {} : { index }) }] };
  const refusal = editor.execute(pasteCards, block, cardRefs(block));
  if (!refusal) reveal(editor, cardRefs(block));
  return refusal;
}
