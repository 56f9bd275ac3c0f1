// Puts the merged cards into their cells, each cell in the order of both sides.

import type { Three } from './clash';
import type { Decider } from './decider';
import type { CardPlace } from './cardPlaces';
import { askOrder } from './mergeGrid';
import { mergeOrder, sameList } from './mergeOrder';
import type { Views } from './touched';

type Cells = Record<string, string[]>;

/** Step → its cells; steps without cards are not in it. */
export function mergeCells(places: ReadonlyMap<string, CardPlace>, views: Views, decide: Decider): Map<string, Cells> {
  const members = new Map<string, Map<string, Set<string>>>();
  for (const [id, { lane, step }] of places) {
    const cells = members.get(step) ?? new Map<string, Set<string>>();
    members.set(step, cells.set(lane, (cells.get(lane) ?? new Set()).add(id)));
  }
  const merged = new Map<string, Cells>();
  for (const [step, lanes] of members) {
    const cells: Cells = {};
    for (const [lane, ids] of lanes) cells[lane] = cellOrder(ids, listsOf(views, lane, step), { lane, step }, decide);
    merged.set(step, cells);
  }
  return merged;
}

function listsOf({ base, mine, theirs }: Views, lane: string, step: string): Three<readonly string[]> {
  const of = (view: Views['base']) => view.steps.get(step)?.cells[lane] ?? [];
  return { base: of(base), mine: of(mine), theirs: of(theirs) };
}

function cellOrder(ids: ReadonlySet<string>, lists: Three<readonly string[]>, cell: { lane: string; step: string }, decide: Decider): string[] {
  const { mine, theirs } = lists;
  if (mine.length === ids.size && sameList(mine, theirs) && mine.every((id) => ids.has(id))) return mine as string[];
  const list = { id: `steps/${cell.step}/cells/${cell.lane}`, ref: { type: 'cell', ...cell }, name: '' } as const;
  return mergeOrder(lists, ids, () => askOrder(lists, { ...list, id: `${list.id}/cardOrder` }, decide));
}
