// Widths of steps and heights of lanes, by dragging a border and by keys alike. Near the common width, and at the height
// that its cards need anyway, a size is automatic again, so that nobody is left with 178 px by accident.

import { LANE_HEIGHT, STEP_WIDTH } from '#shared/blueprint/sizeLimits';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import type { MessageKey } from '#shared/i18n/messages';
import type { Blueprint } from '#shared/blueprint/records';
import { commonStepWidth, sizes, typeScale } from '#shared/scene/sizes';
import type { Editor } from '../editor';
import { selectedIds } from '../selection/selection';

/** A step's right border or a lane's bottom one. */
export interface BorderRef {
  readonly type: 'step' | 'lane';
  readonly id: string;
}

/** px */
const GRID = 4;
const NEAR = 6;
const KEY_WIDTH = 16;
const KEY_HEIGHT = 24;

function within(size: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, Math.round(size / GRID) * GRID));
}

/** The width of steps that were not sized by hand, in px of this sheet. */
export function commonWidth({ style }: Pick<Blueprint, 'style'>): number {
  return commonStepWidth(typeScale(style));
}

/** The width that is set for one that is asked for; null: automatic, as wide as is common. */
export function stepWidthFor(asked: number, common: number): number | null {
  return Math.abs(asked - common) <= NEAR ? null : within(asked, STEP_WIDTH);
}

/** The same for a lane that needs `needed` px for what is in it. */
export function laneHeightFor(asked: number, needed: number): number | null {
  return asked <= needed + NEAR ? null : within(asked, LANE_HEIGHT);
}

/** How high the lane would be by itself. */
export function neededHeight(editor: Editor, lane: string): number {
  editor.preview(setLaneHeight, { ids: [lane], height: null });
  const height = editor.scene().geometry.lanes.find(({ id }) => id === lane)?.h ?? sizes.laneMinHeight;
  editor.preview(null);
  return height;
}

/** What the border is set to now; null: automatic. */
export function sizeOf(editor: Editor, { type, id }: BorderRef): number | null {
  const { steps, lanes } = editor.document.getState().blueprint;
  return (type === 'step' ? steps[id]?.width : lanes[id]?.height) ?? null;
}

export function setSize(editor: Editor, { type, id }: BorderRef, size: number | null, how: 'preview' | 'execute'): void {
  if (type === 'step') editor[how](setStepWidth, { ids: [id], width: size });
  else editor[how](setLaneHeight, { ids: [id], height: size });
}

/** The steps that a change of width concerns: the selected ones, and those of selected phases. */
export function stepsToSize(editor: Editor): string[] {
  const { selection } = editor.session.getState();
  const { phases } = editor.document.getState().blueprint;
  const ofPhases = selectedIds(selection, 'phase').flatMap((id) => phases[id]?.stepOrder ?? []);
  return [...new Set([...selectedIds(selection, 'step'), ...ofPhases])];
}

export function lanesToSize(editor: Editor): string[] {
  return selectedIds(editor.session.getState().selection, 'lane');
}

export type Sizing = 'wider' | 'narrower' | 'taller' | 'shorter';

/** Why the selection can't be made so; null: it can. */
export function sizingRefusal(editor: Editor, to: Sizing): MessageKey | null {
  const { steps, lanes } = editor.document.getState().blueprint;
  if (to === 'wider' || to === 'narrower') {
    const common = commonWidth(editor.document.getState().blueprint);
    const widths = stepsToSize(editor).map((id) => steps[id]?.width ?? common);
    if (widths.length === 0) return 'disabled.noStep';
    if (to === 'wider') return Math.min(...widths) < STEP_WIDTH.max ? null : 'disabled.widest';
    return Math.max(...widths) > STEP_WIDTH.min ? null : 'disabled.narrowest';
  }
  const selected = lanesToSize(editor).flatMap((id) => lanes[id] ?? []);
  if (selected.length === 0) return 'disabled.noLane';
  if (selected.every((lane) => lane.collapsed)) return 'disabled.collapsed';
  if (to === 'taller') return selected.some((lane) => (lane.height ?? 0) < LANE_HEIGHT.max) ? null : 'disabled.tallest';
  return selected.some((lane) => lane.height !== undefined) ? null : 'disabled.shortest';
}

/** One key press: a little wider, narrower, taller or shorter. Several steps or lanes end up alike. */
export function sizeSelection(editor: Editor, to: Sizing): void {
  const { blueprint } = editor.document.getState();
  if (to === 'wider' || to === 'narrower') {
    const ids = stepsToSize(editor);
    const common = commonWidth(blueprint);
    const now = Math.max(...ids.map((id) => blueprint.steps[id]?.width ?? common));
    editor.execute(setStepWidth, { ids, width: stepWidthFor(now + (to === 'wider' ? KEY_WIDTH : -KEY_WIDTH), common), byKey: true });
    return;
  }
  const ids = lanesToSize(editor);
  const [first] = ids;
  if (first === undefined) return;
  const needed = neededHeight(editor, first);
  const now = blueprint.lanes[first]?.height ?? needed;
  editor.execute(setLaneHeight, { ids, height: laneHeightFor(now + (to === 'taller' ? KEY_HEIGHT : -KEY_HEIGHT), needed), byKey: true });
}

/** Whether anything selected has a size of its own. */
export function isSized(editor: Editor): boolean {
  const { steps, lanes } = editor.document.getState().blueprint;
  return stepsToSize(editor).some((id) => steps[id]?.width !== undefined) || lanesToSize(editor).some((id) => lanes[id]?.height !== undefined);
}

/** Gives up the selected steps' widths or lanes' heights. */
export function fitSelection(editor: Editor): void {
  const steps = stepsToSize(editor);
  if (steps.length > 0) editor.execute(setStepWidth, { ids: steps, width: null });
  const lanes = lanesToSize(editor);
  if (lanes.length > 0) editor.execute(setLaneHeight, { ids: lanes, height: null });
}
