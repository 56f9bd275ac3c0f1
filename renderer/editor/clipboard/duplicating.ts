// Copies of the selected cards, which are then selected instead: right below them, or where they were dragged with Alt.

import { eachRecord } from '#shared/blueprint/buckets';
import { duplicateCards } from '#shared/commands/cards/duplicateCards';
import type { DuplicateCardsArgs } from '#shared/commands/cards/duplicateCards';
import type { CardMove } from '#shared/commands/cards/moveCards';
import type { SelectionRef } from '#shared/history/history';
import type { Editor } from '../editor';
import { selectedIds } from '../selection/selection';

/** What duplicating the selected cards takes, with ids for the copies. */
export function copiesOfSelection(editor: Editor): DuplicateCardsArgs {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const cards = selectedIds(editor.session.getState().selection, 'card').map((from) => ({ from, to: createId('c') }));
  const copied = new Set(cards.map(({ from }) => from));
  const connectors = [...eachRecord(blueprint.connectors)]
    .filter((connector) => copied.has(connector.from) && copied.has(connector.to))
    .map(({ id }) => ({ from: id, to: createId('x') }));
  return { cards, connectors };
}

/** The same copies, put where the moves would have put their originals. */
export function copiesAt({ cards, connectors = [] }: DuplicateCardsArgs, moves: readonly CardMove[]): DuplicateCardsArgs {
  const moveOf = new Map(moves.map((move) => [move.card, move]));
  return {
    connectors,
    cards: cards.map(({ from, to }) => {
      const move = moveOf.get(from);
      if (!move) return { from, to };
      const { lane, step, index } = move;
      return { from, to, cell: index === undefined ? { lane, step } : { lane, step, index } };
    }),
  };
}

export function copyRefs({ cards }: DuplicateCardsArgs): SelectionRef[] {
  return cards.map(({ to }) => ({ type: 'card', id: to }));
}

export function duplicateSelection(editor: Editor): void {
  const copies = copiesOfSelection(editor);
  editor.execute(duplicateCards, copies, copyRefs(copies));
}
