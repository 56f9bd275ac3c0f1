// Showing only some cards and dimming the rest: on this screen only, never in the file. A card is shown where it has one of
// the wanted values of every axis that wants some. Dimmed cards stay as they are and can be edited.

import { hasAxes, isCardAxis, NOT_SET, valuesOf } from '#shared/blueprint/cardAxes';
import { cardsInOrder, isLeftOut } from '#shared/blueprint/queries';
import type { Blueprint, Card } from '#shared/blueprint/records';
import type { CardFilter, Editor, FilterKey } from '../editor';

const EMPTY: CardFilter = { wanted: {}, asked: 0 };

/** Opens the bar, or brings the focus back to it. */
export function openFilter(editor: Editor): void {
  const filter = editor.session.getState().filter ?? EMPTY;
  editor.session.setState({ editing: null, filter: { ...filter, asked: filter.asked + 1 } });
}

/** Shows everything again. Returns whether there was a filter. */
export function clearFilter(editor: Editor): boolean {
  const was = editor.session.getState().filter !== null;
  if (was) editor.session.setState({ filter: null });
  return was;
}

/** Wants a value of an axis, or wants it no longer. */
export function switchFilter(editor: Editor, key: FilterKey, value: string): void {
  const filter = editor.session.getState().filter ?? EMPTY;
  const now = filter.wanted[key] ?? [];
  setWanted(editor, key, now.includes(value) ? now.filter((other) => other !== value) : [...now, value]);
}

export function setWanted(editor: Editor, key: FilterKey, values: readonly string[]): void {
  const filter = editor.session.getState().filter ?? EMPTY;
  const { [key]: _was, ...others } = filter.wanted;
  editor.session.setState({ filter: { ...filter, wanted: values.length > 0 ? { ...others, [key]: values } : others } });
}

/** Along axes, marks and lanes; `NOT_SET` stands for none. */
export function filterValues(card: Card, blueprint: Pick<Blueprint, 'lanes'>, key: FilterKey): readonly string[] {
  if (key === 'lane') return [card.lane];
  if (key === 'flag') return card.flags ?? [];
  const values = isCardAxis(key) ? valuesOf(card, blueprint, key) : [];
  return values.length === 0 && hasAxes(card) ? [NOT_SET] : values;
}

export interface Filtered {
  readonly cards: ReadonlySet<string>;
  /** How many cards there are on the sheet. */
  readonly all: number;
}

let last: { readonly blueprint: Blueprint; readonly wanted: CardFilter['wanted']; readonly filtered: Filtered } | null = null;

/** The cards that are shown; null where nothing is wanted, so that all are. The overlay asks in every frame. */
export function filtered(editor: Editor): Filtered | null {
  const { filter, preview } = editor.session.getState();
  if (!filter || Object.keys(filter.wanted).length === 0) return null;
  const blueprint = preview ?? editor.document.getState().blueprint;
  const { wanted } = filter;
  if (last?.blueprint !== blueprint || last.wanted !== wanted) last = { blueprint, wanted, filtered: filterCards(blueprint, wanted) };
  return last.filtered;
}

function filterCards(blueprint: Blueprint, wanted: CardFilter['wanted']): Filtered {
  const onSheet = [...cardsInOrder(blueprint)].filter((card) => !isLeftOut(blueprint, card));
  const keys = Object.keys(wanted) as FilterKey[];
  const has = (card: Card, key: FilterKey): boolean => filterValues(card, blueprint, key).some((value) => wanted[key]?.includes(value));
  const cards = onSheet.filter((card) => keys.every((key) => has(card, key)));
  return { cards: new Set(cards.map(({ id }) => id)), all: onSheet.length };
}
