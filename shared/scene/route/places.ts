// Runs by a slot and, along it, by blocks of the other axis's slots, so that "who is beside this one?" asks each of them
// once, however long they are.

import type { Run } from './runs';

interface Block {
  /** Runs that begin in this block, and those that began before it. */
  readonly starting: Run[];
  readonly passing: Run[];
}

export interface Places {
  /** Puts the run in a slot, over some slots of the other axis. */
  add(run: Run, slot: number, first: number, last: number): void;
  remove(run: Run, slot: number, first: number, last: number): void;
  /** Visits lists of the slot's runs that may reach over some of these slots of the other axis; none is in two of them. */
  over(slot: number, first: number, last: number, visit: (runs: readonly Run[]) => void): void;
}

/** Slots in a block, as a power of two. */
const SHIFT = 4;

/** Places for so many slots. */
export function places(count: number): Places {
  const slots = Array.from<Block[] | undefined>({ length: count });
  const listsOf = (slot: number, first: number, last: number): Run[][] => {
    const blocks = (slots[slot] ??= []);
    const lists: Run[][] = [];
    for (let i = first >> SHIFT; i <= last >> SHIFT; i++) {
      const block = (blocks[i] ??= { starting: [], passing: [] });
      lists.push(lists.length === 0 ? block.starting : block.passing);
    }
    return lists;
  };
  return {
    add(run, slot, first, last) {
      for (const list of listsOf(slot, first, last)) list.push(run);
    },
    remove(run, slot, first, last) {
      for (const list of listsOf(slot, first, last)) drop(list, run);
    },
    over(slot, first, last, visit) {
      const blocks = slots[slot];
      if (!blocks) return;
      const from = first >> SHIFT;
      const before = blocks[from]?.passing;
      if (before) visit(before);
      for (let i = from; i <= last >> SHIFT; i++) {
        const block = blocks[i];
        if (block) visit(block.starting);
      }
    },
  };
}

/** Takes the run out; the others keep no order. */
function drop(list: Run[], run: Run): void {
  const last = list.pop() as Run;
  if (last !== run) list[list.indexOf(run)] = last;
}
