// The record of a thing that differs.

import { cardOf, connectorOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';

/** Undefined in a version without it; a cell has none. */
export function recordAt(blueprint: Blueprint, ref: SelectionRef): object | undefined {
  switch (ref.type) {
    case 'card': return cardOf(blueprint, ref.id);
    case 'connector': return connectorOf(blueprint, ref.id);
    case 'lane': return blueprint.lanes[ref.id];
    case 'phase': return blueprint.phases[ref.id];
    case 'step': return blueprint.steps[ref.id];
    case 'cell': return undefined;
  }
}
