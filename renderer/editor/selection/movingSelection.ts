// Moving what is selected by one place with the keyboard.

import { moveCards } from '#shared/commands/cards/moveCards';
import type { CardMove } from '#shared/commands/cards/moveCards';
import { reveal } from '../camera/cameraMoves';
import { movesBy, moveInCell } from './cardMoves';
import type { Editor } from '../editor';
import type { Direction } from './gridWalk';
import type { HeaderMove, HeaderRef } from '../structure/headerMoves';
import { moveHeader, planHeaderStep } from '../structure/headerMoves';
import { selectedIds } from './selection';

function headerOf(editor: Editor): HeaderRef | null {
  const [first, ...rest] = editor.session.getState().selection;
  if (rest.length > 0 || !first) return null;
  return first.type === 'lane' || first.type === 'phase' || first.type === 'step' ? { type: first.type, id: first.id } : null;
}

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

function planHeader(editor: Editor, to: Direction): HeaderMove | null {
  const header = headerOf(editor);
  return header && planHeaderStep(editor.document.getState().blueprint, header, to);
}

export function canMoveSelection(editor: Editor, to: Direction): boolean {
  return planHeader(editor, to) !== null || planCards(editor, to).length > 0;
}

export function moveSelection(editor: Editor, to: Direction): void {
  const header = planHeader(editor, to);
  const moves = header ? [] : planCards(editor, to);
  if (header) moveHeader(editor, header, 'execute');
  else if (moves.length > 0) editor.execute(moveCards, { moves });
  reveal(editor, editor.session.getState().selection);
}
