// Connecting many selected cards with one key: each with the next in reading order, as a journey runs. What is connected
// already stays as it is.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint, Card, Connector } from '#shared/blueprint/records';
import { connectMany } from '#shared/commands/connectors/connectMany';
import { allCards, selectedIds } from '../selection/selection';
import type { Editor } from '../editor';
import { connectorKindFor } from './connectorKindFor';

function pairOf(from: string, to: string): string {
  return [from, to].sort().join(' ');
}

function inOrder(blueprint: Blueprint, selected: ReadonlySet<string>): Card[] {
  return allCards(blueprint).flatMap((ref) => (ref.type === 'card' && selected.has(ref.id) ? (cardOf(blueprint, ref.id) ?? []) : []));
}

function missing(editor: Editor): Omit<Connector, 'id'>[] {
  const { blueprint } = editor.document.getState();
  const cards = inOrder(blueprint, new Set(selectedIds(editor.session.getState().selection, 'card')));
  if (cards.length < 2) return [];
  const there = new Set(Array.from(eachRecord(blueprint.connectors), ({ from, to }) => pairOf(from, to)));
  return cards.slice(1).flatMap((to, i) => {
    const from = cards[i] as Card;
    return there.has(pairOf(from.id, to.id)) ? [] : [{ kind: connectorKindFor(blueprint, from, to), from: from.id, to: to.id }];
  });
}

/** Whether there is anything to connect. */
export function canConnectInOrder(editor: Editor): boolean {
  return missing(editor).length > 0;
}

/** One undo step for the whole path; the cards stay selected. */
export function connectInOrder(editor: Editor): void {
  const connectors = missing(editor).map((connector) => ({ id: editor.environment.createId('x'), ...connector }));
  if (connectors.length > 0) editor.execute(connectMany, { connectors });
}
