// What becomes of connectors' bends when the grid or the cards change. A bend at a lane or step that is gone is dropped. When
// both cards of a connector move by as much, its bends go with them; those that would leave the sheet are dropped.

import { eachRecord, getRecord } from '../blueprint/buckets';
import { stepOrder } from '../blueprint/queries';
import type { Blueprint, Card, Connector, Gutter } from '../blueprint/records';
import type { Behavior } from './behavior';

export const keepBends: Behavior = {
  id: 'keepBends',
  apply(before, after, draft) {
    if (before.cards === after.cards && before.steps === after.steps && before.lanes === after.lanes) return;
    for (const connector of eachRecord(after.connectors)) {
      // A command that changed the bends itself knows best.
      if (!connector.via || getRecord(before.connectors, connector.id)?.via !== connector.via) continue;
      const by = wayOf(before, after, connector);
      const via = connector.via.flatMap((gutter) => movedGutter(after, gutter, by) ?? []);
      if (via.length === connector.via.length && via.every((gutter, i) => gutter === connector.via?.[i])) continue;
      const target = getRecord(draft.connectors, connector.id);
      if (target && via.length > 0) target.via = via;
      else delete target?.via;
    }
  },
};

interface Way {
  readonly lanes: number;
  readonly steps: number;
}

const STAYS: Way = { lanes: 0, steps: 0 };

/** By how many lanes and steps of now both cards moved; a step or lane that moves itself takes bends along anyway. */
function wayOf(before: Blueprint, after: Blueprint, { from, to }: Connector): Way {
  const [start, end] = [from, to].map((id) => wayOfCard(after, getRecord(before.cards, id), getRecord(after.cards, id)));
  return start && end && start.lanes === end.lanes && start.steps === end.steps ? start : STAYS;
}

function wayOfCard(blueprint: Blueprint, was: Card | undefined, is: Card | undefined): Way {
  if (!was || !is || (was.lane === is.lane && was.step === is.step)) return STAYS;
  const order = stepOrder(blueprint);
  const places = [blueprint.laneOrder.indexOf(was.lane), order.indexOf(was.step)];
  if (places.includes(-1)) return STAYS;
  return { lanes: blueprint.laneOrder.indexOf(is.lane) - (places[0] as number), steps: order.indexOf(is.step) - (places[1] as number) };
}

function movedGutter(blueprint: Blueprint, gutter: Gutter, { lanes, steps }: Way): Gutter | null {
  const by = gutter.type === 'lane' ? lanes : steps;
  if (by === 0) return Object.hasOwn(gutter.type === 'lane' ? blueprint.lanes : blueprint.steps, gutter.id) ? gutter : null;
  const order = gutter.type === 'lane' ? blueprint.laneOrder : stepOrder(blueprint);
  const at = order.indexOf(gutter.id);
  const id = at < 0 ? undefined : order[at + by];
  return id === undefined ? null : { ...gutter, id };
}
