// Lanes from top to bottom: as they are numbered; those without a number in the order of the field, evidence to support,
// and analysis lanes below, each kind in the order of the table.

import type { LaneKind } from '../blueprint/records';
import { laneKind } from '../kinds/lanes/list';
import type { Zone } from '../kinds/lanes/laneKind';

const ZONES: readonly Zone[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support', 'analysis'];

interface Sortable {
  readonly number: number | null;
  readonly kind: LaneKind;
}

export function sortLanes<T extends Sortable>(lanes: readonly T[]): T[] {
  const rank = ({ kind }: T): number => ZONES.indexOf(laneKind(kind).zone);
  const sorted = lanes.filter((lane) => lane.number !== null).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  for (const lane of lanes) {
    if (lane.number === null) sorted.splice(sorted.findLastIndex((other) => rank(other) <= rank(lane)) + 1, 0, lane);
  }
  return sorted;
}
