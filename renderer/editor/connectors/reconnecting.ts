// Moving one end of a connector to another card, and changing its kind.

import type { ConnectorKind } from '#shared/blueprint/records';
import { connectorOf } from '#shared/blueprint/queries';
import type { Refusal } from '#shared/commands/command';
import { setConnector } from '#shared/commands/connectors/setConnector';
import type { Editor } from '../editor';

export type ConnectorEnd = 'from' | 'to';

/** Previews the connector with this end at another card. Returns why that can't be, or null. */
export function previewEnd(editor: Editor, id: string, end: ConnectorEnd, card: string): Refusal {
  return editor.preview(setConnector, { id, changes: { [end]: card } });
}

/** Puts the end there; one undo step, none where it was there already. Returns why not, or null. */
export function moveEnd(editor: Editor, id: string, end: ConnectorEnd, card: string): Refusal {
  return editor.execute(setConnector, { id, changes: { [end]: card } }, [{ type: 'connector', id }]);
}

/** The card at an end of a connector, as the document has it. */
export function cardAtEnd(editor: Editor, id: string, end: ConnectorEnd): string | null {
  return connectorOf(editor.document.getState().blueprint, id)?.[end] ?? null;
}

/** Why the connector can't be of that kind; null: it can. */
export function whyNotKind(editor: Editor, id: string, kind: ConnectorKind): Refusal {
  return setConnector.can(editor.document.getState().blueprint, { id, changes: { kind } });
}

/** Returns why the kind can't be changed, or null. */
export function changeKind(editor: Editor, id: string, kind: ConnectorKind): Refusal {
  return editor.execute(setConnector, { id, changes: { kind } });
}
