// Copies of the selected cards, which are then selected instead.

import { eachRecord } from '#shared/blueprint/buckets';
import { duplicateCards } from '#shared/commands/duplicateCards';
import type { Editor } from './editor';
import { selectedIds } from './selection';

export function duplicateSelection(editor: Editor): void {
  const { blueprint } = editor.document.getState();
  const { createId } = editor.environment;
  const cards = selectedIds(editor.session.getState().selection, 'card').map((from) => ({ from, to: createId('c') }));
  const copied = new Set(cards.map(({ from }) => from));
  const connectors = [...eachRecord(blueprint.connectors)]
    .filter((connector) => copied.has(connector.from) && copied.has(connector.to))
    .map(({ id }) => ({ from: id, to: createId('x') }));
  editor.execute(duplicateCards, { cards, connectors }, cards.map(({ to }) => ({ type: 'card', id: to })));
}
