// A part of a blueprint as a blueprint of its own: what is outside is removed as if somebody had deleted it, with all that
// follows, so that the part is sound and no later collection of records is forgotten. The page's preview and the export
// thread both go by it.

import { produce, type Draft } from 'immer';
import { behaviors } from '../../behaviors/list';
import { eachRecord, removeRecord } from '../../blueprint/buckets';
import { leaveCell } from '../../blueprint/cells';
import type { Blueprint } from '../../blueprint/records';
import type { Translate } from '../../i18n/messages';
import { isEmptyScope, keptBy, type ExportScope, type Kept } from './exportScope';

/**
 * The part that the scope names; the blueprint itself for everything, null where nothing is in it. Spans that reach outside
 * are cut. Phases keep the numbers that they go by, and where it is one phase of several, the title says which.
 */
export function partOf(blueprint: Blueprint, scope: ExportScope, translate: Translate): Blueprint | null {
  if (scope.type === 'everything') return blueprint;
  if (isEmptyScope(blueprint, scope)) return null;
  const kept = keptBy(blueprint, scope);
  let part = produce(blueprint, (draft) => removeOthers(draft, blueprint, kept));
  if (part === blueprint) return blueprint;
  for (const behavior of behaviors) {
    const after = part;
    part = produce(after, (draft) => behavior.apply(blueprint, after, draft));
  }
  return produce(part, (draft) => nameParts(draft, blueprint, scope, translate));
}

function removeOthers(draft: Draft<Blueprint>, blueprint: Blueprint, kept: Kept): void {
  for (const card of eachRecord(blueprint.cards)) {
    if (kept.hasCard(card)) continue;
    leaveCell(draft, card);
    removeRecord(draft.cards, card.id);
  }
  for (const phase of Object.values(blueprint.phases)) {
    const left = phase.stepOrder.filter((id) => kept.steps.has(id));
    const target = draft.phases[phase.id];
    if (target && left.length < phase.stepOrder.length) target.stepOrder = left;
  }
  for (const id of Object.keys(blueprint.steps)) if (!kept.steps.has(id)) delete draft.steps[id];
  if (blueprint.laneOrder.every((id) => kept.lanes.has(id))) return;
  draft.laneOrder = blueprint.laneOrder.filter((id) => kept.lanes.has(id));
  for (const id of blueprint.laneOrder) if (!kept.lanes.has(id)) delete draft.lanes[id];
}

/** Phases without a name are called by their number, which should not change with what is left out. */
function nameParts(draft: Draft<Blueprint>, blueprint: Blueprint, scope: ExportScope, translate: Translate): void {
  if (draft.phaseOrder.length < blueprint.phaseOrder.length) {
    for (const [i, id] of blueprint.phaseOrder.entries()) {
      const phase = draft.phases[id];
      if (phase && phase.name === '') phase.name = translate('sheet.phase', { n: i + 1 });
    }
  }
  const only = draft.phaseOrder.length === 1 ? draft.phases[draft.phaseOrder[0] as string] : undefined;
  if (scope.type !== 'phases' || !only || blueprint.phaseOrder.length === 1) return;
  draft.title = translate('export.partTitle', { title: blueprint.title || translate('sheet.untitled'), part: only.name });
}
