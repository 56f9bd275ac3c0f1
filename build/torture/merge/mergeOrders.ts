// Orders that a merge lost: where only one side changed the order of what a list held, the merged list has that order.

import type { Blueprint } from '../../../shared/blueprint/records';
import type { Side } from '../../../shared/merge/clash';
import type { Merge } from '../../../shared/merge/mergeBlueprints';

/** Every list of the blueprint by the id that a clash about it has. */
function listsOf(b: Blueprint): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>([['laneOrder', b.laneOrder], ['phaseOrder', b.phaseOrder]]);
  for (const phase of Object.values(b.phases)) lists.set(`phases/${phase.id}/stepOrder`, phase.stepOrder);
  for (const step of Object.values(b.steps)) {
    for (const lane in step.cells) lists.set(`steps/${step.id}/cells/${lane}/cardOrder`, step.cells[lane] ?? []);
  }
  return lists;
}

/** Lists in which this side's order is not the merged one although the other side left the order alone. */
export function lostOrders(merge: Merge & { readonly base: Blueprint }, side: Side): string[] {
  const asked = new Set(merge.clashes.map(({ id }) => id));
  const [was, is, their, end] = [merge.base, merge[side], merge[side === 'mine' ? 'theirs' : 'mine'], merge.merged].map(listsOf) as
    [ReturnType<typeof listsOf>, ReturnType<typeof listsOf>, ReturnType<typeof listsOf>, ReturnType<typeof listsOf>];
  const lost: string[] = [];
  for (const [id, list] of end) {
    const lists = [was, is, their, end].map((of) => new Set(of.get(id) ?? []));
    const held = (order: readonly string[] = []) => order.filter((member) => lists.every((set) => set.has(member))).join();
    if (asked.has(id) || held(their.get(id)) !== held(was.get(id))) continue;
    if (held(list) !== held(is.get(id))) lost.push(`${side} ordered ${id} as ${held(is.get(id))}: now ${held(list)}`);
  }
  return lost;
}
