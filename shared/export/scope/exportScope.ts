// Which part of a blueprint an export shows, and what that part is made of. Ids that are gone count for nothing, so that a
// scope which was remembered goes on to work when the blueprint has changed.

import { getRecord } from '../../blueprint/buckets';
import { shownLanes, stepOrder } from '../../blueprint/queries';
import type { Blueprint, Card, CardId, LaneId, PhaseId, StepId } from '../../blueprint/records';

export type ExportScope =
  | { readonly type: 'everything' }
  /** Whole lanes, steps and phases, where both are there what they have in common; and single cards. */
  | {
    readonly type: 'selection';
    readonly phases: readonly PhaseId[];
    readonly steps: readonly StepId[];
    readonly lanes: readonly LaneId[];
    readonly cards: readonly CardId[];
  }
  /** `separate`: a file for each of them. */
  | { readonly type: 'phases'; readonly phases: readonly PhaseId[]; readonly separate?: boolean | undefined }
  | { readonly type: 'lanes'; readonly lanes: readonly LaneId[] };

export const EVERYTHING: ExportScope = { type: 'everything' };

/** What of the blueprint is in the part. */
export interface Kept {
  readonly steps: ReadonlySet<StepId>;
  readonly lanes: ReadonlySet<LaneId>;
  hasCard(card: Card): boolean;
}

/** What the scope names of this blueprint; nothing of it may be there. */
export function keptBy(blueprint: Blueprint, scope: Exclude<ExportScope, { type: 'everything' }>): Kept {
  const { phases = [], steps = [], lanes = [], cards = [] } = scope as Partial<Extract<ExportScope, { type: 'selection' }>>;
  const order = stepOrder(blueprint);
  const columns = stepsOf(blueprint, phases, steps);
  const rows = new Set(lanes.filter((id) => Object.hasOwn(blueprint.lanes, id)));
  const isRegion = columns.size + rows.size > 0;
  const region = { steps: columns.size > 0 ? columns : new Set(isRegion ? order : []), lanes: rows.size > 0 ? rows : new Set(isRegion ? blueprint.laneOrder : []) };
  const chosen = cards.flatMap((id) => getRecord(blueprint.cards, id) ?? []);
  const single = new Set(chosen.map(({ id }) => id));
  const place = new Map(order.map((id, i) => [id, i]));
  const covered = (card: Card): readonly StepId[] => order.slice(place.get(card.step) ?? 0, (place.get(card.step) ?? 0) + card.span);
  return {
    steps: new Set([...region.steps, ...chosen.flatMap(covered)]),
    lanes: new Set([...region.lanes, ...chosen.map(({ lane }) => lane)]),
    hasCard: (card) => single.has(card.id) || (region.lanes.has(card.lane) && covered(card).some((id) => region.steps.has(id))),
  };
}

function stepsOf(blueprint: Blueprint, phases: readonly PhaseId[], steps: readonly StepId[]): Set<StepId> {
  const own = steps.filter((id) => Object.hasOwn(blueprint.steps, id));
  return new Set([...own, ...phases.flatMap((id) => (Object.hasOwn(blueprint.phases, id) ? blueprint.phases[id]?.stepOrder ?? [] : []))]);
}

/** Whether there is nothing of the scope that a sheet could show. */
export function isEmptyScope(blueprint: Blueprint, scope: ExportScope): boolean {
  if (scope.type === 'everything') return false;
  const { steps, lanes } = keptBy(blueprint, scope);
  return steps.size === 0 || !shownLanes(blueprint).some((id) => lanes.has(id));
}

