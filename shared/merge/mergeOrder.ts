// Two orders of one list → one. What neither side moved is the spine; what one side added or moved goes behind the same
// neighbour as on that side. Where both put something at one place, ids decide which block comes first, so that the
// result does not depend on whose side is whose.

import type { Side, Three } from './clash';
import { unmoved } from './unmoved';

/**
 * The members in their merged order.
 * @param members what the list holds in the end; what no side has in it comes last
 * @param prefer asked only where both sides moved the same members to different places
 */
export function mergeOrder(lists: Three<readonly string[]>, members: ReadonlySet<string>, prefer: () => Side): string[] {
  const held = (list: readonly string[]) => list.filter((id) => members.has(id));
  const [mine, theirs] = [held(lists.mine), held(lists.theirs)];
  const woven = sameList(mine, theirs) ? mine : weaveSides(lists, members, prefer);
  if (woven.length === members.size) return woven;
  const there = new Set(woven);
  return [...woven, ...[...members].filter((id) => !there.has(id)).sort()];
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

/** Who moved what is asked of whole lists, so that no answer to one clash raises another that nobody was shown. */
function weaveSides(lists: Three<readonly string[]>, members: ReadonlySet<string>, prefer: () => Side): string[] {
  const source = sourcesOf(lists);
  const spine = spineOf(lists, source, prefer).filter((id) => members.has(id));
  const runsOf = (side: Side) => runs(lists[side], spine, (id) => members.has(id) && source.get(id) === side);
  return woven(spine, [runsOf('mine'), runsOf('theirs')]);
}

/** Whose place holds: of one side, of both (they may disagree), or (not in the map) of the base. */
function sourcesOf({ base, mine, theirs }: Three<readonly string[]>): Map<string, Side | 'both'> {
  const sources = new Map<string, Side | 'both'>();
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  for (const id of mine) if (!inTheirs.has(id)) sources.set(id, 'mine');
  for (const id of theirs) if (!inMine.has(id)) sources.set(id, 'theirs');
  const shared = mine.filter((id) => inTheirs.has(id));
  // Where both agree about what they share, nothing was moved as far as the merge is concerned.
  if (sameList(shared, theirs.filter((id) => inMine.has(id)))) return sources;
  // Only what all three have: past something that the other deleted, a move is none.
  const before = base.filter((id) => inMine.has(id) && inTheirs.has(id));
  const [stillMine, stillTheirs] = [unmoved(before, mine), unmoved(before, theirs)];
  for (const id of shared) {
    if (!stillMine.has(id)) sources.set(id, stillTheirs.has(id) ? 'mine' : 'both');
    else if (!stillTheirs.has(id)) sources.set(id, 'theirs');
  }
  return sources;
}

/** What nobody moved, and what both moved as one of them has it. */
function spineOf({ mine, theirs }: Three<readonly string[]>, source: ReadonlyMap<string, Side | 'both'>, prefer: () => Side): string[] {
  const isSpine = (id: string) => !source.has(id) || source.get(id) === 'both';
  const [ofMine, ofTheirs] = [mine.filter(isSpine), theirs.filter(isSpine)];
  return sameList(ofMine, ofTheirs) || prefer() === 'mine' ? ofMine : ofTheirs;
}

/** Neighbour in the spine (none: the start) → what follows it on this side. */
function runs(list: readonly string[], spine: readonly string[], belongs: (id: string) => boolean): Map<string | null, string[]> {
  const anchors = new Set(spine);
  const found = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of list) {
    if (anchors.has(id)) anchor = id;
    else if (belongs(id)) found.set(anchor, [...(found.get(anchor) ?? []), id]);
  }
  return found;
}

function woven(spine: readonly string[], sides: readonly Map<string | null, string[]>[]): string[] {
  const behind = (anchor: string | null) =>
    sides.map((side) => side.get(anchor) ?? []).sort(([a = ''], [b = '']) => (a < b ? -1 : Number(a > b))).flat();
  return [...behind(null), ...spine.flatMap((id) => [id, ...behind(id)])];
}
