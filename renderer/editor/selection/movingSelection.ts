// Moving what is selected by one place with the keyboard.

import { stepOrder } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { moveHeaders } from '#shared/commands/blueprint/moveHeaders';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import { moveCards } from '#shared/commands/cards/moveCards';
import type { CardMove } from '#shared/commands/cards/moveCards';
import { previewCommand } from '#shared/commands/execute';
import type { MessageKey } from '#shared/i18n/messages';
import { reveal } from '../camera/cameraMoves';
import { selectedHeaders } from '../clipboard/duplicatingHeader';
import type { Editor } from '../editor';
import type { HeaderRef } from '../structure/headerMoves';
import { applyHeaderMoves, planHeaderStep } from '../structure/headerMoves';
import { movesBy, moveInCell } from './cardMoves';
import type { Direction } from './gridWalk';
import { selectedIds } from './selection';

function planCards(editor: Editor, to: Direction): readonly CardMove[] {
  const { blueprint } = editor.document.getState();
  const cards = selectedIds(editor.session.getState().selection, 'card');
  const [only] = cards;
  if (only !== undefined && cards.length === 1) {
    const within = moveInCell(blueprint, only, to);
    if (within) return [within];
  }
  const by = to === 'left' || to === 'up' ? -1 : 1;
  return movesBy(blueprint, cards, to === 'left' || to === 'right' ? { lanes: 0, steps: by } : { lanes: by, steps: 0 });
}

/** Each header by one, as they stand: the foremost goes first. Null where one of them can't. */
function planHeaders(editor: Editor, to: Direction): readonly HeaderMove[] | null {
  const { blueprint } = editor.document.getState();
  const isBack = to === 'left' || to === 'up';
  const headers = inOrder(blueprint, selectedHeaders(editor.session.getState().selection));
  let moves: readonly HeaderMove[] = [];
  for (const header of isBack ? headers : headers.toReversed()) {
    const sofar = moves.length === 0 ? { ok: true as const, value: blueprint } : previewCommand(blueprint, moveHeaders, { moves });
    const move = sofar.ok ? planHeaderStep(sofar.value, header, to) : null;
    if (!move) return null;
    moves = [...moves, move];
  }
  return moves.length > 0 ? moves : null;
}

function inOrder(blueprint: Blueprint, headers: readonly HeaderRef[]): HeaderRef[] {
  const order = [...blueprint.laneOrder, ...blueprint.phaseOrder, ...stepOrder(blueprint)];
  return headers.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Why what is selected can't move that way; null: it can. */
export function movingRefusal(editor: Editor, to: Direction): MessageKey | null {
  const { selection } = editor.session.getState();
  if (selection.length === 0) return 'disabled.nothingSelected';
  if (planHeaders(editor, to) ?? planCards(editor, to).length > 0) return null;
  const [header] = selectedHeaders(selection);
  const isAcross = to === 'left' || to === 'right';
  if (header?.type === 'lane' && isAcross) return 'disabled.lanesUpDown';
  if (header && header.type !== 'lane' && !isAcross) return 'disabled.columnsLeftRight';
  const isMixed = !header && selection.some(({ type }) => type === 'lane' || type === 'phase' || type === 'step');
  return isMixed ? 'disabled.mixedHeaders' : 'disabled.cannotMove';
}

export function moveSelection(editor: Editor, to: Direction): void {
  const headers = planHeaders(editor, to);
  const moves = headers ? [] : planCards(editor, to);
  if (headers) applyHeaderMoves(editor, headers, 'execute');
  else if (moves.length > 0) editor.execute(moveCards, { moves });
  reveal(editor, editor.session.getState().selection);
}
