// A part of a blueprint as a table: rows are lanes, columns are steps. A cell holds the titles and details of its cards,
// a line each.

import { cardsInOrder, stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, CardId } from '../blueprint/records';
import { copiedRows } from './copiedRows';
import type { Table } from './table';

/** What the first row and column say; lanes and steps without a name are named by the caller. */
export interface TableNames {
  lane(id: string): string;
  step(id: string): string;
}

function textOf({ title, detail }: Card): string {
  return detail ? `${title}\n${detail}` : title;
}

/** The smallest table that holds the cards; with names, these come first in every row and column. */
export function cardTable(blueprint: Blueprint, ids: readonly CardId[], names?: TableNames): Table {
  const wanted = new Set(ids);
  const steps = stepOrder(blueprint);
  const texts = new Map<string, string[]>();
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const stepAt = new Map(steps.map((id, i) => [id, i]));
  const cards = [...cardsInOrder(blueprint)].filter((card) => wanted.has(card.id));
  const lanes = copiedRows(blueprint, cards);
  const laneAt = new Map(lanes.map((id, i) => [id, i]));
  for (const card of cards) {
    const lane = laneAt.get(card.lane) ?? 0;
    const step = stepAt.get(card.step) ?? 0;
    [top, bottom, left, right] = [Math.min(top, lane), Math.max(bottom, lane), Math.min(left, step), Math.max(right, step)];
    const key = `${lane} ${step}`;
    texts.set(key, [...(texts.get(key) ?? []), textOf(card)]);
  }
  if (bottom < 0) return [];
  const rows = range(top, bottom).map((lane) => [
    ...(names ? [names.lane(lanes[lane] ?? '')] : []),
    ...range(left, right).map((step) => (texts.get(`${lane} ${step}`) ?? []).join('\n')),
  ]);
  return names ? [['', ...range(left, right).map((step) => names.step(steps[step] ?? ''))], ...rows] : rows;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
