// Collapsing lanes to thin bands and opening them again: the selected ones, or all that hold analysis.

import type { Blueprint } from '#shared/blueprint/records';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { laneKind } from '#shared/kinds/lanes/list';
import type { Editor } from '../editor';
import { laneOfSelection } from './inserting';
import type { Selection } from '../selection/selection';
import { selectedIds } from '../selection/selection';

/** The selected lanes, else the one that the selection stands in. */
export function lanesToCollapse(editor: Editor): string[] {
  const lanes = selectedIds(editor.session.getState().selection, 'lane');
  if (lanes.length > 0) return lanes;
  const lane = laneOfSelection(editor);
  return lane === undefined ? [] : [lane];
}

export function analysisLanes(blueprint: Blueprint): string[] {
  return blueprint.laneOrder.filter((id) => {
    const lane = blueprint.lanes[id];
    return lane && laneKind(lane.kind).zone === 'analysis';
  });
}

/** Whether all of the lanes, and at least one, are collapsed. */
export function areCollapsed(blueprint: Blueprint, lanes: readonly string[]): boolean {
  return lanes.length > 0 && lanes.every((id) => blueprint.lanes[id]?.collapsed);
}

/** Collapses the lanes, or opens them where all are collapsed; nothing stays selected that can't be seen. */
export function toggleCollapsed(editor: Editor, lanes: readonly string[], selectionAfter?: Selection): void {
  const collapsed = !areCollapsed(editor.document.getState().blueprint, lanes);
  editor.execute(collapseLanes, { ids: lanes, collapsed }, selectionAfter ?? lanes.map((id) => ({ type: 'lane', id })));
}
