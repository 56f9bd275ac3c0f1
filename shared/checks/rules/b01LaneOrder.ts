// Evidence, customer, frontstage, backstage, support: the order is a fact of the field (Bitner, Ostrom & Morgan 2008), and
// the lines between lanes are derived from it. As few lanes as possible are called wrong: those that stand outside the
// longest part that is in order. Analysis lanes stand anywhere.

import type { Lane } from '../../blueprint/records';
import type { Zone } from '../../kinds/lanes/laneKind';
import { laneKind } from '../../kinds/lanes/list';
import { moveLane } from '../../commands/lanes/moveLane';
import type { Check } from '../check';
import { named } from '../found';

const ORDER: readonly Zone[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];

export const b01LaneOrder: Check = {
  id: 'B01',
  severity: 'error',
  name: 'check.B01.name',
  why: 'check.B01.why',
  *find({ blueprint }) {
    const lanes = blueprint.laneOrder.flatMap((id) => blueprint.lanes[id] ?? []).filter((lane) => !lane.hidden && rank(lane) >= 0);
    const kept = longestInOrder(lanes);
    for (const lane of lanes.filter((candidate) => !kept.has(candidate))) {
      const index = placeFor(lane, blueprint.laneOrder, kept);
      yield {
        at: [{ type: 'lane', id: lane.id }],
        reason: { key: 'check.B01.found', params: { ...named(lane.name), kind: lane.kind, up: index < blueprint.laneOrder.indexOf(lane.id) ? 'yes' : 'no' } },
        fix: { label: 'check.B01.fix', apply: (execute) => execute(moveLane, { id: lane.id, index }) },
      };
    }
  },
};

function rank(lane: Lane): number {
  return ORDER.indexOf(laneKind(lane.kind).zone);
}

/** The largest set of lanes whose kinds stand in order. */
function longestInOrder(lanes: readonly Lane[]): ReadonlySet<Lane> {
  const best: Lane[][] = [];
  lanes.forEach((lane, i) => {
    const before = best.slice(0, i).filter((chain) => rank(chain.at(-1) as Lane) <= rank(lane));
    best.push([...before.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), [] as Lane[]), lane]);
  });
  return new Set(best.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []));
}

/** The index under the last lane that belongs above it, counted without the lane itself. */
function placeFor(lane: Lane, order: readonly string[], kept: ReadonlySet<Lane>): number {
  const others = order.filter((id) => id !== lane.id);
  const above = [...kept].filter((other) => rank(other) <= rank(lane)).map(({ id }) => others.indexOf(id));
  const below = [...kept].filter((other) => rank(other) > rank(lane)).map(({ id }) => others.indexOf(id));
  return above.length > 0 ? Math.max(...above) + 1 : Math.min(...below);
}
