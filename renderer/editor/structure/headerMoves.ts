// Plans for moving lanes, phases and steps to another place, for dragging and for keys alike.

import type { Point } from '#shared/lib/geometry';
import type { Blueprint } from '#shared/blueprint/records';
import { phaseOfStep, shownLanes } from '#shared/blueprint/queries';
import type { Refusal } from '#shared/commands/command';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import { moveLane } from '#shared/commands/lanes/moveLane';
import { movePhase } from '#shared/commands/phases/movePhase';
import { moveStep } from '#shared/commands/steps/moveStep';
import type { SceneGeometry } from '#shared/scene/scene';
import type { Direction } from '../selection/gridWalk';
import type { Editor } from '../editor';

export interface HeaderRef {
  readonly type: 'lane' | 'phase' | 'step';
  readonly id: string;
}

function before<T extends { readonly id: string }>(list: readonly T[], id: string, middle: (item: T) => number, at: number): number {
  return list.filter((item) => item.id !== id && middle(item) < at).length;
}

const middleX = (item: { readonly x: number; readonly w: number }): number => item.x + item.w / 2;

function planStepMove(geometry: SceneGeometry, id: string, x: number): HeaderMove | null {
  const phase = geometry.phases.find((p) => x < p.x + p.w) ?? geometry.phases.at(-1);
  if (!phase) return null;
  const steps = geometry.steps.filter((step) => step.phase === phase.id);
  return { type: 'step', id, phase: phase.id, index: before(steps, id, middleX, x) };
}

/** The lane's place in the whole order when it stands at `row` among the shown lanes: above the one that follows it there. */
function laneIndexAt(blueprint: Blueprint, id: string, row: number): number {
  const others = blueprint.laneOrder.filter((other) => other !== id);
  const rows = shownLanes(blueprint).filter((other) => other !== id);
  const next = rows[row];
  const last = rows.at(-1);
  if (next !== undefined) return others.indexOf(next);
  return last === undefined ? 0 : others.indexOf(last) + 1;
}

/** Where a header goes that is held at a sheet point, in the picture that is shown now. */
export function planHeaderMove(editor: Editor, { type, id }: HeaderRef, at: Point): HeaderMove | null {
  const { geometry } = editor.scene();
  switch (type) {
    case 'lane': {
      const row = before(geometry.lanes, id, (lane) => lane.y + lane.h / 2, at.y);
      return { type, id, index: laneIndexAt(editor.document.getState().blueprint, id, row) };
    }
    case 'phase': return { type, id, index: before(geometry.phases, id, middleX, at.x) };
    case 'step': return planStepMove(geometry, id, at.x);
  }
}

/** One place further by key; a step goes on into the neighbouring phase. Null at the end. */
export function planHeaderStep(blueprint: Blueprint, { type, id }: HeaderRef, to: Direction): HeaderMove | null {
  const by = to === 'left' || to === 'up' ? -1 : 1;
  const across = to === 'left' || to === 'right';
  if ((type === 'lane') === across) return null;
  if (type !== 'step') {
    const order = type === 'lane' ? shownLanes(blueprint) : blueprint.phaseOrder;
    const index = order.indexOf(id) + by;
    if (!order.includes(id) || index < 0 || index >= order.length) return null;
    return { type, id, index: type === 'lane' ? laneIndexAt(blueprint, id, index) : index };
  }
  const phase = phaseOfStep(blueprint, id);
  if (!phase) return null;
  const index = phase.stepOrder.indexOf(id) + by;
  if (index >= 0 && index < phase.stepOrder.length) return { type, id, phase: phase.id, index };
  const next = blueprint.phases[blueprint.phaseOrder[blueprint.phaseOrder.indexOf(phase.id) + by] ?? ''];
  return next ? { type, id, phase: next.id, index: by < 0 ? next.stepOrder.length : 0 } : null;
}

export function staysInPlace(blueprint: Blueprint, move: HeaderMove): boolean {
  switch (move.type) {
    case 'lane': return blueprint.laneOrder[move.index] === move.id;
    case 'phase': return blueprint.phaseOrder[move.index] === move.id;
    case 'step': return blueprint.phases[move.phase]?.stepOrder[move.index] === move.id;
  }
}

/** Shows the move or makes it. Returns why not, or null. */
export function moveHeader(editor: Editor, move: HeaderMove, how: 'preview' | 'execute'): Refusal {
  switch (move.type) {
    case 'lane': return editor[how](moveLane, { id: move.id, index: move.index });
    case 'phase': return editor[how](movePhase, { id: move.id, index: move.index });
    case 'step': return editor[how](moveStep, { id: move.id, phase: move.phase, index: move.index });
  }
}
