// A card that is being written and does not exist yet. While its title is typed it is shown as a preview, with the step and
// the connector that come with it; ids are chosen when typing begins, so that preview and result are the same records.

import type { Card } from '#shared/blueprint/records';
import { cardOf, cellOf } from '#shared/blueprint/queries';
import { addCard } from '#shared/commands/cards/addCard';
import { addCardInNewStep } from '#shared/commands/cards/addCardInNewStep';
import { addConnectedCard } from '#shared/commands/cards/addConnectedCard';
import type { Command, Refusal } from '#shared/commands/command';
import type { SelectionRef } from '#shared/history/history';
import { laneKind } from '#shared/kinds/lanes/list';
import { connectorKindFor } from '../connectors/connectorKindFor';
import type { Editor, NewCardText } from '../editor';

/** `execute` or `preview` of an editor. */
export type ApplyCommand = <Args>(command: Command<Args>, args: Args, selectionAfter?: readonly SelectionRef[]) => Refusal;

export type NewCardPlace = Omit<NewCardText, 'type' | 'id' | 'connectorId'>;

/** What is selected while a card is written: its cell or, where others stand in it, the last of them. */
function selectPlace(editor: Editor, { lane, step, newStep }: NewCardPlace): void {
  if (newStep) return;
  const last = cellOf(editor.document.getState().blueprint, lane, step).at(-1);
  editor.select([last ? { type: 'card', id: last } : { type: 'cell', lane, step }]);
}

/** Begins to write a card at the end of a cell; where `newStep` is given, in a step that is added with it. */
export function startNewCard(editor: Editor, place: NewCardPlace): void {
  const { createId } = editor.environment;
  const connector = place.connectFrom === undefined ? {} : { connectorId: createId('x') };
  const editing: NewCardText = { type: 'newCard', id: createId('c'), ...place, ...connector };
  selectPlace(editor, place);
  editor.session.setState({ editing, hover: null, affordance: null });
  applyNewCard(editor, editing, place.initial ?? '', editor.preview);
}

function recordOf(editor: Editor, { id, lane, step }: NewCardText, title: string): Card | null {
  const record = editor.document.getState().blueprint.lanes[lane];
  return record ? { id, kind: laneKind(record.kind).defaultCard, lane, step, span: 1, title } : null;
}

/** Runs the command that makes the card with this title, of the kind that the lane usually holds. */
export function applyNewCard(editor: Editor, editing: NewCardText, title: string, apply: ApplyCommand): Refusal {
  const { blueprint } = editor.document.getState();
  const card = recordOf(editor, editing, title);
  if (!card) return null;
  const after: SelectionRef[] = [{ type: 'card', id: card.id }];
  const from = editing.connectFrom === undefined ? undefined : cardOf(blueprint, editing.connectFrom);
  const connector = from && editing.connectorId
    ? { id: editing.connectorId, kind: connectorKindFor(blueprint, from, card), from: from.id, to: card.id }
    : undefined;
  if (editing.newStep) {
    const step = { id: editing.step, ...editing.newStep };
    return apply(addCardInNewStep, { step, card, ...(connector ? { connector } : {}) }, after);
  }
  return connector ? apply(addConnectedCard, { card, connector }, after) : apply(addCard, { card }, after);
}
