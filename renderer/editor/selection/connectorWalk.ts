// Going through the connectors of a card by keys: from the card to each of them in turn, and back to the card. Arrows lead
// from a connector to its ends, so every connector can be reached from every card.

import { connectorOf, connectorsOfCards } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Editor } from '../editor';
import { onlySelected } from './selection';

/** The card whose connectors are being gone through, and the connector that it has come to. */
interface Round {
  readonly card: string;
  readonly connector: string;
}

const rounds = new WeakMap<Editor, Round>();

/** Those that leave the card first, then those that end there; only what the sheet shows. */
function connectorsAt(blueprint: Blueprint, card: string, isShown: (id: string) => boolean): string[] {
  const all = connectorsOfCards(blueprint, new Set([card])).filter(({ id }) => isShown(id));
  const leaving = all.filter(({ from }) => from === card);
  const ending = all.filter(({ from }) => from !== card);
  return [...leaving, ...ending].map(({ id }) => id);
}

/** What comes after `current` (null: the card itself) on the round through a card's connectors, forth (1) or back (-1). */
export function onRound(connectors: readonly string[], current: string | null, by: 1 | -1): string | null {
  const stops = [null, ...connectors];
  return stops[(stops.indexOf(current) + by + stops.length) % stops.length] ?? null;
}

/** The card that the round is about: the selected one, else the one that it began at, else the connector's start. */
function roundOf(editor: Editor): { card: string; current: string | null } | null {
  const { selection } = editor.session.getState();
  const card = onlySelected(selection, 'card');
  if (card !== null) return { card, current: null };
  const current = onlySelected(selection, 'connector');
  if (current === null) return null;
  const round = rounds.get(editor);
  const start = connectorOf(editor.document.getState().blueprint, current)?.from;
  const about = round?.connector === current ? round.card : start;
  return about === undefined ? null : { card: about, current };
}

/** What would be selected next; null: nothing is connected there. */
export function nextOnRound(editor: Editor, by: 1 | -1): SelectionRef | null {
  const round = roundOf(editor);
  if (!round) return null;
  const { routes } = editor.scene().geometry;
  const connectors = connectorsAt(editor.document.getState().blueprint, round.card, (id) => routes.has(id));
  const next = onRound(connectors, round.current, by);
  if (next === null) return round.current === null ? null : { type: 'card', id: round.card };
  rounds.set(editor, { card: round.card, connector: next });
  return { type: 'connector', id: next };
}
