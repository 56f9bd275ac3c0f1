// Empties a cell and those below it: the cards of some lanes go one step to the right, from a step on. Other lanes stay
// as they are, which inserting a step could not do. A card that reaches over the place covers one step more.

import { cardOf, stepOrder } from '../../blueprint/queries';
import { changeCell } from '../../blueprint/cells';
import type { Blueprint, Card, LaneId, StepId } from '../../blueprint/records';
import type { Command } from '../command';
import { laneName } from '../parts/names';
import { firstRefusal, needsFreeId, needsLane, needsStep } from '../parts/refusals';

export interface MakeRoomArgs {
  readonly lanes: readonly LaneId[];
  /** The step that becomes free in these lanes. */
  readonly step: StepId;
  /** Id of a step that is added at the end where a card would go beyond the last one. */
  readonly spare: StepId;
}

export const makeRoom: Command<MakeRoomArgs> = {
  id: 'makeRoom',
  label: (blueprint, { lanes }) => ({ key: 'history.makeRoom', params: { name: laneName(blueprint, lanes[0] ?? ''), count: lanes.length } }),
  can: (blueprint, { lanes, step, spare }) => firstRefusal(
    lanes.length === 0 && { key: 'refuse.nothing' },
    ...lanes.map((lane) => needsLane(blueprint, lane)),
    needsStep(blueprint, step),
    needsFreeId(blueprint.steps[spare], spare),
    cardsFrom(blueprint, lanes, step).length === 0 && { key: 'refuse.hasRoom' },
  ),
  run(draft, { lanes, step, spare }) {
    const moving = cardsFrom(draft, lanes, step);
    const order = [...stepOrder(draft)];
    if (moving.some((card) => order.indexOf(card.step) + card.span === order.length)) {
      draft.steps[spare] = { id: spare, name: '', cells: {} };
      draft.phases[draft.phaseOrder.at(-1) ?? '']?.stepOrder.push(spare);
      order.push(spare);
    }
    const from = order.indexOf(step);
    for (const card of moving) {
      const at = order.indexOf(card.step);
      if (at < from) card.span += 1;
      else changeCell(draft, card, card.lane, order[at + 1] as StepId);
    }
  },
};

/** The cards of the lanes that stand at the step, reach over it or come later, from right to left, each cell from its top. */
function cardsFrom(blueprint: Blueprint, lanes: readonly LaneId[], step: StepId): Card[] {
  const order = stepOrder(blueprint);
  const from = order.indexOf(step);
  return order.flatMap((_, i) => {
    const at = order.length - 1 - i;
    return lanes
      .flatMap((lane) => blueprint.steps[order[at] as StepId]?.cells[lane] ?? [])
      .flatMap((id) => cardOf(blueprint, id) ?? [])
      .filter((card) => at + card.span > from);
  });
}
