// Beginning to type a text in place, and what its text is now.

import { cardOf, connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { EditingText, Editor } from '../editor';
import { startNewCard } from './newCard';

/** Begins editing the thing's text; in a cell, that of a new card. `initial` replaces what is there. */
export function startEditing(editor: Editor, ref: SelectionRef, initial?: string): void {
  const start = initial === undefined ? {} : { initial };
  if (ref.type === 'cell') return startNewCard(editor, { lane: ref.lane, step: ref.step, ...start });
  editor.select([ref]);
  editor.session.setState({ editing: { type: ref.type, id: ref.id, ...start }, hover: null, affordance: null });
}

/** The text as the document has it. */
export function textOf(blueprint: Blueprint, editing: EditingText): string {
  switch (editing.type) {
    case 'newCard': return '';
    case 'card': return cardOf(blueprint, editing.id)?.title ?? '';
    case 'connector': return connectorOf(blueprint, editing.id)?.label ?? '';
    case 'lane': return blueprint.lanes[editing.id]?.name ?? '';
    case 'phase': return blueprint.phases[editing.id]?.name ?? '';
    case 'step': return blueprint.steps[editing.id]?.name ?? '';
  }
}
