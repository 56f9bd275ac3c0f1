// What the context menu offers for what is selected: groups of action ids.

import type { Selection } from '../editor/selection/selection';

const CLIPBOARD: readonly string[] = ['cut', 'copy', 'paste', 'duplicate', 'delete'];
const COPIES: readonly string[] = ['copyAsTable', 'copyAsPicture'];
const STEPS: readonly string[] = ['addStepBefore', 'addStepAfter', 'addPhase'];
const LANES: readonly string[] = ['addLaneAbove', 'addLaneBelow'];

const ALIKE: readonly string[] = ['selectAlike.lane', 'selectAlike.step', 'selectAlike.connected'];
const INSIGHTS: readonly string[] = ['insight.painPoint', 'insight.opportunity', 'insight.plan', 'addComment'];
const WIDTHS: readonly string[] = ['size.wider', 'size.narrower', 'size.fit', 'size.automatic'];
const SIZES: readonly string[] = ['size.taller', 'size.shorter', 'size.fit'];
const HEADERS: readonly string[] = ['copy', 'duplicate', 'delete'];

/** The menu for a selection; for none, that of the sheet. `hasDetail`: the phase that is selected is in a file of its own. */
export function contextMenuFor(selection: Selection, hasDetail = false): (readonly string[])[] {
  const [first, ...rest] = selection;
  if (!first) return [['addStepAfter', 'addPhase', 'addLaneBelow'], ['collapseAnalysis', 'hideAnalysis', 'showHidden'], ['selectAll', 'zoomFit'], COPIES, ['brief']];
  if (rest.length > 0 && rest.every(({ type }) => type === first.type)) {
    if (first.type === 'lane') return [['collapseLane', 'hideLane'], SIZES, HEADERS, COPIES, ['zoomSelection']];
    if (first.type === 'step' || first.type === 'phase') return [WIDTHS, HEADERS, COPIES, ['zoomSelection']];
  }
  if (rest.length > 0) return [['move.left', 'move.right', 'move.up', 'move.down'], ALIKE, CLIPBOARD, COPIES, ['connectInOrder'], ['zoomSelection']];
  switch (first.type) {
    case 'card': return [['edit', 'details', 'connect'], ['addCard', 'addCardDown'], [...STEPS, 'makeRoom'], INSIGHTS, ALIKE, CLIPBOARD];
    case 'cell': return [['addCard'], ['paste'], ['addComment'], [...STEPS, 'makeRoom'], [...LANES, 'collapseLane', 'hideLane']];
    case 'connector': return [['edit', 'reverse', 'straighten'], ['connector.flow', 'connector.exchange', 'connector.needs', 'connector.loop'], ['addComment'], ['delete']];
    case 'lane': return [['edit'], LANES, ['move.up', 'move.down'], ['collapseLane', 'hideLane'], SIZES, ['addComment'], ['duplicate', 'delete']];
    case 'phase': return [['edit'], ['addPhaseBefore', 'addPhase', 'addStepAfter'], ['move.left', 'move.right'], WIDTHS, hasDetail ? ['openDetail', 'unlinkDetail'] : ['splitPhaseOff'], ['addComment'], ['duplicate', 'delete']];
    case 'step': return [['edit'], [...STEPS, 'beginPhase'], ['move.left', 'move.right'], WIDTHS, ['addComment'], ['duplicate', 'delete']];
  }
}
