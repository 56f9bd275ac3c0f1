// The text of a copy that is given away: never with the undo history, and without what was chosen to be left out. It keeps the
// blueprint's id, so that what a colleague changes in it can be brought together with the document.

import { leaveOut, type LeftOut } from '#shared/blueprint/leaveOut';
import type { Blueprint, LaneId } from '#shared/blueprint/records';
import { removeItems } from '#shared/commands/blueprint/removeItems';
import { previewCommand } from '#shared/commands/execute';
import { serializeFile } from '#shared/format/serializeFile';

export interface ShareChoice extends LeftOut {
  /** With their cards, and what refers to those. */
  readonly hiddenLanes?: boolean;
}

export function sharedCopy(blueprint: Blueprint, choice: ShareChoice): Blueprint {
  const lanes = hiddenLanes(blueprint);
  const removed = choice.hiddenLanes && lanes.length > 0 ? previewCommand(blueprint, removeItems, { lanes }) : null;
  return leaveOut(removed?.ok ? removed.value : blueprint, choice);
}

export function sharedText(blueprint: Blueprint, choice: ShareChoice): string {
  return serializeFile({ blueprint: sharedCopy(blueprint, choice), history: null });
}

/** From top to bottom; none where all are: a blueprint keeps a lane. */
export function hiddenLanes({ laneOrder, lanes }: Blueprint): readonly LaneId[] {
  const hidden = laneOrder.filter((id) => lanes[id]?.hidden);
  return hidden.length < laneOrder.length ? hidden : [];
}
