// What rows say of their connections → connectors between cards. The key names the cards, the readable lines say kinds and
// labels and win where somebody has changed them; process tables name the next rows by id.

import type { Card, ConnectorKind } from '../blueprint/records';
import { quoted } from '../lib/text';
import { labelBehind, readConnectionLine, splitLabel } from './connectionLine';
import type { RowDraft, RowProblem } from './rowDraft';
import { listed } from './words';

export interface FoundConnector {
  readonly kind: ConnectorKind;
  readonly from: Card;
  readonly to: Card;
  readonly label: string;
}

/** Where the cards are that rows name. */
interface Names {
  readonly byNumber: ReadonlyMap<number, Card>;
  readonly byId: ReadonlyMap<string, Card>;
  readonly byTitle: ReadonlyMap<string, Card>;
}

export interface PlacedCard {
  readonly draft: RowDraft;
  readonly card: Card;
  /** From the left, from 0. */
  readonly column: number;
}

export function resolveConnections(cards: readonly PlacedCard[]): { connectors: FoundConnector[]; problems: RowProblem[] } {
  const names: Names = {
    byNumber: firstBy(cards, ({ draft }) => draft.key?.card ?? null),
    byId: firstBy(cards, ({ draft }) => draft.id || null),
    byTitle: firstBy(cards, ({ card }) => plainTitle(card.title) || null),
  };
  const columns = new Map(cards.map(({ card, column }) => [card, column]));
  const problems: RowProblem[] = [];
  const connectors = cards.flatMap((placed) => {
    const back = (to: Card): boolean => (columns.get(to) ?? 0) < placed.column;
    return [...writtenConnections(placed, names, problems), ...nextConnections(placed, names, back, problems)]
      .filter(({ from, to }) => from !== to);
  });
  return { connectors, problems };
}

function firstBy<K>(cards: readonly PlacedCard[], key: (placed: PlacedCard) => K | null): Map<K, Card> {
  const found = new Map<K, Card>();
  for (const placed of cards) {
    const name = key(placed);
    if (name !== null && !found.has(name)) found.set(name, placed.card);
  }
  return found;
}

function plainTitle(title: string): string {
  return title.replace(/[\s⏎]+/g, ' ').trim().toLowerCase();
}

function writtenConnections({ draft, card }: PlacedCard, names: Names, problems: RowProblem[]): FoundConnector[] {
  const targets = draft.key?.targets ?? [];
  if (draft.connections === null) {
    return targets.flatMap((n) => {
      const to = names.byNumber.get(n);
      return to ? [{ kind: 'flow' as const, from: card, to, label: '' }] : [];
    });
  }
  const lines = draft.connections.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((line, i) => {
    const { kind, rest } = readConnectionLine(line);
    const target = targetOf(rest, lines.length === targets.length ? [targets[i] ?? 0] : targets, names);
    if (target) return [{ kind: kind ?? 'flow', from: card, ...target }];
    problems.push({ row: draft.row, field: 'connections', reason: { key: 'import.reason.noCard', params: { text: quoted(rest) } } });
    return [];
  });
}

/** By the key's cards, where the line begins with such a title; else by the title in the whole table. */
function targetOf(rest: string, numbers: readonly number[], { byNumber, byTitle }: Names): { to: Card; label: string } | null {
  for (const number of numbers) {
    const to = byNumber.get(number);
    const label = to && labelBehind(rest, to.title);
    if (to && label !== undefined) return { to, label };
  }
  const whole = byTitle.get(plainTitle(rest));
  if (whole) return { to: whole, label: '' };
  const { title, label } = splitLabel(rest);
  const named = byTitle.get(plainTitle(title));
  if (named) return { to: named, label };
  // The card has been renamed since: the key still knows it.
  const only = numbers.length === 1 ? byNumber.get(numbers[0] ?? 0) : undefined;
  return only ? { to: only, label } : null;
}

function nextConnections({ draft, card }: PlacedCard, names: Names, goesBack: (to: Card) => boolean, problems: RowProblem[]): FoundConnector[] {
  const labels = draft.nextLabel === '' ? [] : draft.nextLabel.split(/[,;，；\n]/);
  return listed(draft.next).flatMap((id, i) => {
    const to = names.byId.get(id) ?? names.byTitle.get(plainTitle(id));
    if (to) return [{ kind: goesBack(to) ? 'loop' as const : 'flow' as const, from: card, to, label: (labels[i] ?? '').trim() }];
    problems.push({ row: draft.row, field: 'next', reason: { key: 'import.reason.noCard', params: { text: quoted(id) } } });
    return [];
  });
}
