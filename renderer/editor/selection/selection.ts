// Questions about a selection and ways to change one. A selection never holds a record that no longer exists.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, cardsInOrder, connectorOf, isLeftOut, shownLanes } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';
import type { Hit } from '#shared/scene/hitTest';

export type Selection = readonly SelectionRef[];

export function refKey(ref: SelectionRef): string {
  return ref.type === 'cell' ? `cell:${ref.lane}:${ref.step}` : `${ref.type}:${ref.id}`;
}

export function sameRef(a: SelectionRef | null, b: SelectionRef | null): boolean {
  return a === b || (a !== null && b !== null && refKey(a) === refKey(b));
}

export function isSelected(selection: Selection, ref: SelectionRef): boolean {
  return selection.some((other) => sameRef(other, ref));
}

export function sameSelection(a: Selection, b: Selection): boolean {
  return a.length === b.length && a.every((ref, i) => sameRef(ref, b[i] as SelectionRef));
}

/** Adds what is missing, removes what is there. A cell is never selected together with anything else. */
export function toggle(selection: Selection, ref: SelectionRef): Selection {
  if (isSelected(selection, ref)) return selection.filter((other) => !sameRef(other, ref));
  return ref.type === 'cell' ? [ref] : [...selection.filter((other) => other.type !== 'cell'), ref];
}

function exists(blueprint: Blueprint, ref: SelectionRef): boolean {
  switch (ref.type) {
    case 'card': return cardOf(blueprint, ref.id) !== undefined;
    case 'connector': return connectorOf(blueprint, ref.id) !== undefined;
    case 'lane': return Object.hasOwn(blueprint.lanes, ref.id);
    case 'phase': return Object.hasOwn(blueprint.phases, ref.id);
    case 'step': return Object.hasOwn(blueprint.steps, ref.id);
    case 'cell': return Object.hasOwn(blueprint.lanes, ref.lane) && Object.hasOwn(blueprint.steps, ref.step);
  }
}

/** The same array when nothing is gone. */
export function prune(blueprint: Blueprint, selection: Selection): Selection {
  return selection.every((ref) => exists(blueprint, ref)) ? selection : selection.filter((ref) => exists(blueprint, ref));
}

/** Ids of the selected records of one type. */
export function selectedIds(selection: Selection, type: 'card' | 'connector' | 'lane' | 'phase' | 'step'): string[] {
  return selection.flatMap((ref) => (ref.type === type ? [ref.id] : []));
}

/** The id of the one selected record of that type; null when there is none, more, or something else too. */
export function onlySelected(selection: Selection, type: 'card' | 'connector' | 'lane' | 'phase' | 'step'): string | null {
  const [first, ...rest] = selection;
  return first?.type === type && rest.length === 0 ? first.id : null;
}

/** All that can be seen: what a collapsed or hidden lane holds stays out of harm's way. */
export function allCards(blueprint: Blueprint): Selection {
  const seen = new Set(shownLanes(blueprint).filter((id) => !blueprint.lanes[id]?.collapsed));
  return [...cardsInOrder(blueprint)].filter((card) => seen.has(card.lane) && !isLeftOut(blueprint, card)).map((card) => ({ type: 'card', id: card.id }));
}

/** What a hit would select; the title block is nothing to select. */
export function refOfHit(hit: Hit | null): SelectionRef | null {
  return hit && hit.type !== 'title' ? hit : null;
}
