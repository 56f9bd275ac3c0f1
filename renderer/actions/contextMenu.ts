// What the context menu offers for what is selected: groups of action ids.

import type { Selection } from '../editor/selection';

const CLIPBOARD: readonly string[] = ['duplicate', 'delete'];
const STEPS: readonly string[] = ['addStepBefore', 'addStepAfter', 'addPhase'];
const LANES: readonly string[] = ['addLaneAbove', 'addLaneBelow'];

/** The menu for a selection; for none, that of the sheet. */
export function contextMenuFor(selection: Selection): (readonly string[])[] {
  const [first, ...rest] = selection;
  if (!first) return [['addStepAfter', 'addPhase', 'addLaneBelow'], ['selectAll', 'zoomFit'], ['brief']];
  if (rest.length > 0) return [['move.left', 'move.right', 'move.up', 'move.down'], CLIPBOARD, ['zoomSelection']];
  switch (first.type) {
    case 'card': return [['edit', 'connect'], ['addCard'], STEPS, CLIPBOARD];
    case 'cell': return [['addCard'], STEPS, LANES];
    case 'connector': return [['edit', 'reverse'], ['delete']];
    case 'lane': return [['edit'], LANES, ['move.up', 'move.down'], ['delete']];
    case 'phase': return [['edit'], STEPS, ['move.left', 'move.right'], ['delete']];
    case 'step': return [['edit'], STEPS, ['move.left', 'move.right'], ['delete']];
  }
}
