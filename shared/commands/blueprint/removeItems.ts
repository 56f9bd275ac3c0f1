// Deletes whatever is selected, of all sorts at once, as one undo step.

import { cardOf, cardsInOrder, stepOrder } from '../../blueprint/queries';
import { removeRecord } from '../../blueprint/buckets';
import { leaveCell } from '../../blueprint/cells';
import type { Blueprint, CardId, ConnectorId, LaneId, PhaseId, StepId } from '../../blueprint/records';
import type { Label } from '../../history/label';
import type { Command } from '../command';
import { cardName } from '../parts/names';
import { firstRefusal, gone, needsConnector } from '../parts/refusals';
import { removeLane } from '../lanes/removeLane';
import { removePhase } from '../phases/removePhase';
import { removeSteps } from '../steps/removeSteps';

export interface RemoveItemsArgs {
  readonly cards?: readonly CardId[];
  readonly connectors?: readonly ConnectorId[];
  readonly steps?: readonly StepId[];
  readonly lanes?: readonly LaneId[];
  readonly phases?: readonly PhaseId[];
  /** They go to the clipboard: only the name of the undo step differs. */
  readonly cut?: true;
}

export const removeItems: Command<RemoveItemsArgs> = {
  id: 'removeItems',
  label: (blueprint, args) => labelOfOne(blueprint, args) ?? labelOfMany(blueprint, args),
  can(blueprint, { cards = [], connectors = [], steps = [], lanes = [], phases = [] }) {
    const goingSteps = new Set([...steps, ...phases.flatMap((id) => blueprint.phases[id]?.stepOrder ?? [])]);
    return firstRefusal(
      cards.length + connectors.length + steps.length + lanes.length + phases.length === 0 && { key: 'refuse.nothing' },
      cards.every((id) => cardOf(blueprint, id)) ? null : gone,
      ...connectors.map((id) => needsConnector(blueprint, id)),
      [...steps].every((id) => Object.hasOwn(blueprint.steps, id)) ? null : gone,
      lanes.every((id) => Object.hasOwn(blueprint.lanes, id)) ? null : gone,
      phases.every((id) => Object.hasOwn(blueprint.phases, id)) ? null : gone,
      goingSteps.size === stepOrder(blueprint).length && { key: 'refuse.lastStep' },
      new Set(lanes).size === blueprint.laneOrder.length && { key: 'refuse.lastLane' },
    );
  },
  run(draft, { cards = [], connectors = [], steps = [], lanes = [], phases = [] }) {
    for (const id of connectors) removeRecord(draft.connectors, id);
    for (const id of cards) {
      const card = cardOf(draft, id);
      if (card) leaveCell(draft, card);
      removeRecord(draft.cards, id);
    }
    removeSteps.run(draft, { ids: steps });
    for (const id of phases) removePhase.run(draft, { id });
    for (const id of lanes) removeLane.run(draft, { id });
  },
};

/** One sort alone is named as the command of that sort names it. */
function labelOfOne(blueprint: Blueprint, args: RemoveItemsArgs): Label | undefined {
  const { cards = [], connectors = [], steps = [], lanes = [], phases = [] } = args;
  const sorts = [cards, connectors, steps, lanes, phases].filter((ids) => ids.length > 0);
  if (sorts.length !== 1) return undefined;
  if (cards[0]) return labelOfCards(blueprint, cards, args.cut);
  if (connectors[0]) return { key: 'history.removeConnectors', params: { count: connectors.length } };
  if (steps[0]) return removeSteps.label(blueprint, { ids: steps });
  if (lanes.length === 1 && lanes[0]) return removeLane.label(blueprint, { id: lanes[0] });
  if (phases.length === 1 && phases[0]) return removePhase.label(blueprint, { id: phases[0] });
  return undefined;
}

function labelOfCards(blueprint: Blueprint, cards: readonly CardId[], cut: true | undefined): Label {
  const params = { count: cards.length, name: cardName(blueprint, cards[0] ?? '') };
  return { key: cut ? 'history.cutCards' : 'history.removeCards', params };
}

function labelOfMany(blueprint: Blueprint, args: RemoveItemsArgs): Label {
  const { cards = [], connectors = [], steps = [], lanes = [], phases = [] } = args;
  // Connectors of deleted cards go without saying.
  if (steps.length + lanes.length + phases.length === 0 && cards[0]) {
    return labelOfCards(blueprint, cards, args.cut);
  }
  const count = cards.length + connectors.length + steps.length + lanes.length + phases.length;
  const taken = countTaken(blueprint, args);
  return taken > 0 ? { key: 'history.removeItemsWith', params: { count, cards: taken } } : { key: 'history.removeItems', params: { count } };
}

/** The cards that go with their lane, step or phase without being selected themselves. */
function countTaken(blueprint: Blueprint, { cards = [], steps = [], lanes = [], phases = [] }: RemoveItemsArgs): number {
  const chosen = new Set(cards);
  const gone = new Set([...steps, ...phases.flatMap((id) => blueprint.phases[id]?.stepOrder ?? [])]);
  const order = stepOrder(blueprint);
  let count = 0;
  for (const card of cardsInOrder(blueprint)) {
    const first = order.indexOf(card.step);
    const covered = order.slice(first, first + card.span);
    if (!chosen.has(card.id) && (lanes.includes(card.lane) || covered.every((step) => gone.has(step)))) count++;
  }
  return count;
}
