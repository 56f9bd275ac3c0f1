// What is selected on the sheet, as the scope of an export.

import { connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { ExportScope } from '#shared/export/scope/exportScope';
import { selectedIds, type Selection } from '../../editor/selection/selection';

export type SelectionScope = Extract<ExportScope, { type: 'selection' }>;

/** A connector stands for the two cards that it joins; an empty cell for nothing. */
export function selectionScope(blueprint: Blueprint, selection: Selection): SelectionScope {
  const ends = selectedIds(selection, 'connector').flatMap((id) => {
    const connector = connectorOf(blueprint, id);
    return connector ? [connector.from, connector.to] : [];
  });
  return {
    type: 'selection',
    phases: selectedIds(selection, 'phase'),
    steps: selectedIds(selection, 'step'),
    lanes: selectedIds(selection, 'lane'),
    cards: [...new Set([...selectedIds(selection, 'card'), ...ends])],
  };
}

/** How many things it names. */
export function countSelected({ phases, steps, lanes, cards }: SelectionScope): number {
  return phases.length + steps.length + lanes.length + cards.length;
}
