// Taking lanes out of the picture and bringing them back. What is hidden can still be selected, by the outline or the find
// bar: then the screen says so.

import { cardOf, connectorOf, shownLanes } from '#shared/blueprint/queries';
import type { Blueprint, Card, LaneId } from '#shared/blueprint/records';
import { shows } from '#shared/blueprint/style';
import { setStyle } from '#shared/commands/blueprint/setStyle';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import type { SelectionRef } from '#shared/history/history';
import type { MessageKey } from '#shared/i18n/messages';
import { reveal } from '../camera/cameraMoves';
import type { Editor } from '../editor';
import type { Selection } from '../selection/selection';
import { analysisLanes, lanesToCollapse } from './collapsing';

export function hiddenLanes({ laneOrder, lanes }: Blueprint): LaneId[] {
  return laneOrder.filter((id) => lanes[id]?.hidden);
}

/** The card itself; of a connector, those at its ends. */
function cardsOf(blueprint: Blueprint, ref: SelectionRef | undefined): Card[] {
  const connector = ref?.type === 'connector' ? connectorOf(blueprint, ref.id) : undefined;
  const ids = ref?.type === 'card' ? [ref.id] : connector ? [connector.from, connector.to] : [];
  return ids.flatMap((id) => cardOf(blueprint, id) ?? []);
}

/** The lanes that a thing is in; of a connector, those of both ends. */
function lanesOf(blueprint: Blueprint, ref: SelectionRef | undefined): (LaneId | undefined)[] {
  switch (ref?.type) {
    case 'card': case 'connector': return cardsOf(blueprint, ref).map((card) => card.lane);
    case 'lane': return [ref.id];
    case 'cell': return [ref.lane];
    default: return [];
  }
}

/** The hidden lanes that keep a thing out of the picture; none where it can be seen. */
export function lanesHiding(blueprint: Blueprint, ref: SelectionRef | undefined): LaneId[] {
  return [...new Set(lanesOf(blueprint, ref))].flatMap((id) => (id !== undefined && blueprint.lanes[id]?.hidden ? [id] : []));
}

/** Whether the style, which leaves notes out, keeps a thing out of the picture. */
export function isHiddenAsNote(blueprint: Blueprint, ref: SelectionRef | undefined): boolean {
  if (shows(blueprint, 'notes')) return false;
  const rows = shownLanes(blueprint);
  const isOut = (id: LaneId | undefined): boolean => id !== undefined && blueprint.lanes[id]?.hidden !== true && !rows.includes(id);
  return lanesOf(blueprint, ref).some(isOut) || cardsOf(blueprint, ref).some((card) => card.kind === 'note');
}

/** Notes are part of the picture again. */
export function showNotes(editor: Editor): void {
  const { style } = editor.document.getState().blueprint;
  editor.execute(setStyle, { changes: { hide: (style?.hide ?? []).filter((part) => part !== 'notes') } });
  reveal(editor, editor.session.getState().selection);
}

function shownOnes(blueprint: Blueprint, lanes: readonly LaneId[]): LaneId[] {
  return lanes.filter((id) => blueprint.lanes[id] && !blueprint.lanes[id].hidden);
}

/** Why the selected lanes can't be hidden; null: they can. */
export function hideRefusal(editor: Editor): MessageKey | null {
  const { blueprint } = editor.document.getState();
  const ids = lanesToCollapse(editor);
  if (ids.length === 0) return 'disabled.noLane';
  if (shownOnes(blueprint, ids).length === 0) return 'disabled.hiddenAlready';
  return hideLanes.can(blueprint, { ids, hidden: true })?.key ?? null;
}

/** Hides the selected lanes, or the one that the selection stands in; the next lane is selected, so that the keyboard goes on. */
export function hideSelected(editor: Editor): void {
  const { blueprint } = editor.document.getState();
  const ids = shownOnes(blueprint, lanesToCollapse(editor));
  const rows = shownLanes(blueprint);
  const last = rows.indexOf(ids.at(-1) ?? '');
  const left = (id: LaneId): boolean => !ids.includes(id);
  const next = rows.slice(last + 1).find(left) ?? rows.findLast(left);
  editor.execute(hideLanes, { ids, hidden: true }, next === undefined ? [] : [{ type: 'lane', id: next }]);
}

/** Whether there are analysis lanes and all of them are hidden. */
export function analysisIsHidden(blueprint: Blueprint): boolean {
  const lanes = analysisLanes(blueprint);
  return lanes.length > 0 && shownOnes(blueprint, lanes).length === 0;
}

/** Why analysis lanes can't be hidden or shown; null: they can. */
export function analysisRefusal(editor: Editor): MessageKey | null {
  const { blueprint } = editor.document.getState();
  const ids = analysisLanes(blueprint);
  if (ids.length === 0) return 'disabled.noAnalysis';
  return analysisIsHidden(blueprint) ? null : (hideLanes.can(blueprint, { ids, hidden: true })?.key ?? null);
}

/** Hides all analysis lanes, or shows them where all are hidden. */
export function toggleAnalysis(editor: Editor): void {
  const { blueprint } = editor.document.getState();
  const ids = analysisLanes(blueprint);
  if (analysisIsHidden(blueprint)) return showLanes(editor, ids);
  const { selection } = editor.session.getState();
  const seen = selection.filter((ref) => !lanesOf(blueprint, ref).some((id) => id !== undefined && ids.includes(id)));
  editor.execute(hideLanes, { ids: shownOnes(blueprint, ids), hidden: true }, seen);
}

/** Brings hidden lanes back into the picture. */
export function showLanes(editor: Editor, ids: readonly LaneId[], selectionAfter?: Selection): void {
  editor.execute(hideLanes, { ids, hidden: false }, selectionAfter);
  reveal(editor, editor.session.getState().selection);
}
