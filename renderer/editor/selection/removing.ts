// What is selected after a deletion: where a single card stood, so that the keyboard goes on from there.

import { cardOf, cellOf } from '#shared/blueprint/queries';
import type { Editor } from '../editor';
import type { Selection } from './selection';
import { onlySelected } from './selection';

export function selectionAfterRemoval(editor: Editor): Selection {
  const { blueprint } = editor.document.getState();
  const id = onlySelected(editor.session.getState().selection, 'card');
  const card = id ? cardOf(blueprint, id) : undefined;
  if (!card) return [];
  const { lane, step } = card;
  const next = cellOf(blueprint, lane, step).findLast((other) => other !== id);
  return [next ? { type: 'card', id: next } : { type: 'cell', lane, step }];
}
