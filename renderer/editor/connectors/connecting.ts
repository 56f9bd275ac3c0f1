// Connecting two cards, by whatever route: pointer, connect tool or keyboard.

import type { Connector } from '#shared/blueprint/records';
import { cardOf, cellOf } from '#shared/blueprint/queries';
import type { Refusal } from '#shared/commands/command';
import { connectCards } from '#shared/commands/connectors/connectCards';
import type { SelectionRef } from '#shared/history/history';
import { connectorKindFor } from './connectorKindFor';
import type { Editor } from '../editor';
import { startNewCard } from '../text/newCard';

function connectorBetween(editor: Editor, from: string, to: string): Connector | null {
  const { blueprint } = editor.document.getState();
  const start = cardOf(blueprint, from);
  const end = cardOf(blueprint, to);
  if (!start || !end) return null;
  return { id: editor.environment.createId('x'), kind: connectorKindFor(blueprint, start, end), from, to };
}

/** Why a connector from the card can't end at that other card; null: it can. */
export function whyNotConnect(editor: Editor, from: string, to: string): Refusal {
  const connector = connectorBetween(editor, from, to);
  return connector && connectCards.can(editor.document.getState().blueprint, { connector });
}

/** Whether a connector from the card may end there: at another card, or at an empty cell, where a card will be made. */
export function mayConnect(editor: Editor, from: string, target: SelectionRef): boolean {
  const { blueprint } = editor.document.getState();
  if (target.type === 'cell') return cellOf(blueprint, target.lane, target.step).length === 0;
  if (target.type !== 'card') return false;
  const connector = connectorBetween(editor, from, target.id);
  return connector !== null && connectCards.can(blueprint, { connector }) === null;
}

/** Connects with a card, or begins a new card in an empty cell. Returns why not, or null. */
export function connectTo(editor: Editor, from: string, target: SelectionRef): Refusal {
  if (target.type === 'cell') {
    startNewCard(editor, { lane: target.lane, step: target.step, connectFrom: from });
    return null;
  }
  const connector = target.type === 'card' ? connectorBetween(editor, from, target.id) : null;
  return connector ? editor.execute(connectCards, { connector }, [{ type: 'connector', id: connector.id }]) : null;
}
