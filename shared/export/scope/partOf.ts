// A part of a blueprint as a blueprint of its own: what is outside is removed as if somebody had deleted it, with all that
// follows, so that the part is sound and no later collection of records is forgotten. The page's preview and the export
// thread both go by it.

import { produce, type Draft } from 'immer';
import { behaviors } from '../../behaviors/list';
import { eachRecord, getRecord } from '../../blueprint/buckets';
import type { Blueprint, Buckets, CardId, Phase, Step } from '../../blueprint/records';
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
  if (isAll(blueprint, kept)) return blueprint;
  let part = onlyKept(blueprint, kept);
  for (const behavior of behaviors) {
    const after = part;
    part = produce(after, (draft) => behavior.apply(blueprint, after, draft));
  }
  return produce(part, (draft) => nameParts(draft, blueprint, scope, translate));
}

function isAll(blueprint: Blueprint, kept: Kept): boolean {
  if (!blueprint.laneOrder.every((id) => kept.lanes.has(id)) || !Object.keys(blueprint.steps).every((id) => kept.steps.has(id))) return false;
  return [...eachRecord(blueprint.cards)].every(kept.hasCard);
}

/** Not by drafts: what is left out is often nearly everything, and a sheet can have hundreds of parts. */
function onlyKept(blueprint: Blueprint, kept: Kept): Blueprint {
  const { steps, lanes, phases } = blueprint;
  const cards = filtered(blueprint.cards, kept.hasCard);
  const has = (id: CardId): boolean => getRecord(cards, id) !== undefined;
  return {
    ...blueprint,
    cards,
    connectors: filtered(blueprint.connectors, ({ from, to }) => has(from) && has(to)),
    steps: Object.fromEntries(Object.entries(steps).flatMap(([id, step]) => (kept.steps.has(id) ? [[id, withCards(step, has)]] : []))),
    // Frozen, as the order of steps is remembered only of what is.
    phases: Object.freeze(Object.fromEntries(Object.entries(phases).map(([id, phase]) => [id, withSteps(phase, kept)]))),
    laneOrder: blueprint.laneOrder.filter((id) => kept.lanes.has(id)),
    lanes: Object.fromEntries(Object.entries(lanes).filter(([id]) => kept.lanes.has(id))),
  };
}

function filtered<T extends { readonly id: string }>(buckets: Buckets<T>, keep: (record: T) => boolean): Buckets<T> {
  return Object.fromEntries(Object.entries(buckets).map(([key, bucket]) => [key, Object.fromEntries(Object.entries(bucket).filter(([, record]) => keep(record)))]));
}

function withCards(step: Step, has: (id: CardId) => boolean): Step {
  if (Object.values(step.cells).every((cell) => cell.every(has))) return step;
  const cells = Object.entries(step.cells).map(([lane, cell]) => [lane, cell.filter(has)] as const);
  return { ...step, cells: Object.fromEntries(cells.filter(([, cell]) => cell.length > 0)) };
}

function withSteps(phase: Phase, kept: Kept): Phase {
  const stepOrder = phase.stepOrder.filter((id) => kept.steps.has(id));
  return stepOrder.length < phase.stepOrder.length ? { ...phase, stepOrder } : phase;
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
