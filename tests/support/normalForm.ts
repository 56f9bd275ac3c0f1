// What a blueprint says, without its ids: two people who draw the same service get equal normal forms. Cards are called
// by where they stand (step, lane, place in the cell); fields that are added to records later are compared without ado.

import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cellOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';

/** Card id → `step 3, lane 2, card 1`. */
function placesOf(blueprint: Blueprint): Map<string, string> {
  const places = new Map<string, string>();
  const steps = blueprint.phaseOrder.flatMap((id) => blueprint.phases[id]?.stepOrder ?? []);
  steps.forEach((step, s) => blueprint.laneOrder.forEach((lane, l) => {
    cellOf(blueprint, lane, step).forEach((card, c) => places.set(card, `step ${s + 1}, lane ${l + 1}, card ${c + 1}`));
  }));
  return places;
}

function stepForm(blueprint: Blueprint, id: string): unknown {
  const { id: _, cells: __, ...step } = blueprint.steps[id] ?? { id, cells: {} };
  const cells = blueprint.laneOrder.map((lane) => cellOf(blueprint, lane, id).map((card) => {
    const { id: ___, lane: ____, step: _____, ...fields } = cardOf(blueprint, card) ?? { id: card, lane, step: id };
    return fields;
  }));
  return { ...step, cells };
}

/** Plain data that is equal exactly when two blueprints say the same. */
export function normalForm(blueprint: Blueprint): unknown {
  const { id: _, phaseOrder, laneOrder, phases, steps: __, lanes, cards: ___, connectors, ...facts } = blueprint;
  const places = placesOf(blueprint);
  return {
    ...facts,
    lanes: laneOrder.map((lane) => ({ ...lanes[lane], id: undefined })),
    phases: phaseOrder.map((phase) => ({
      ...phases[phase], id: undefined, stepOrder: (phases[phase]?.stepOrder ?? []).map((step) => stepForm(blueprint, step)),
    })),
    connectors: [...eachRecord(connectors)]
      .map((connector) => ({ ...connector, id: undefined, from: places.get(connector.from), to: places.get(connector.to) }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}
