// Where lanes, phases or steps go that are held at a point: side by side, in their own order, among those that stay. So
// the plan for one is the plan for many.

import type { Point } from '#shared/lib/geometry';
import { shownLanes, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, PhaseId } from '#shared/blueprint/records';
import type { HeaderMove } from '#shared/commands/blueprint/moveHeaders';
import type { SceneGeometry } from '#shared/scene/scene';
import type { Editor } from '../editor';
import type { HeaderRef } from './headerMoves';

interface Room {
  /** Where they go, as it is now; with hidden ones. */
  readonly order: readonly string[];
  /** Those that are seen and stay, in order. */
  readonly staying: readonly string[];
  /** How many of these stand before the pointer. */
  readonly before: number;
}

const middleX = (item: { readonly x: number; readonly w: number }): number => item.x + item.w / 2;

function roomIn<T extends { readonly id: string }>(order: readonly string[], shown: readonly T[], moved: ReadonlySet<string>, isBefore: (item: T) => boolean): Room {
  const staying = shown.filter(({ id }) => !moved.has(id));
  return { order, staying: staying.map(({ id }) => id), before: staying.filter(isBefore).length };
}

/** Each one's place when its turn comes; null: the order stays. */
function placesIn({ order, staying, before }: Room, moved: readonly string[]): readonly number[] | null {
  const [next, last] = [staying[before], staying.at(-1)];
  let list = order;
  const places = moved.map((id, i) => {
    const others = list.filter((other) => other !== id);
    const previous = i > 0 ? moved[i - 1] : last;
    const place = i === 0 && next !== undefined ? others.indexOf(next) : previous === undefined ? 0 : others.indexOf(previous) + 1;
    list = others.toSpliced(place, 0, id);
    return place;
  });
  return list.every((id, i) => order[i] === id) && list.length === order.length ? null : places;
}

function laneMoves(blueprint: Blueprint, { lanes }: SceneGeometry, moved: ReadonlySet<string>, y: number): readonly HeaderMove[] {
  const ids = shownLanes(blueprint).filter((id) => moved.has(id));
  const places = placesIn(roomIn(blueprint.laneOrder, lanes, moved, (lane) => lane.y + lane.h / 2 < y), ids);
  return places?.map((index, i) => ({ type: 'lane', id: ids[i] ?? '', index })) ?? [];
}

function phaseMoves(blueprint: Blueprint, { phases }: SceneGeometry, moved: ReadonlySet<string>, x: number): readonly HeaderMove[] {
  const ids = blueprint.phaseOrder.filter((id) => moved.has(id));
  const places = placesIn(roomIn(blueprint.phaseOrder, phases, moved, (phase) => middleX(phase) < x), ids);
  return places?.map((index, i) => ({ type: 'phase', id: ids[i] ?? '', index })) ?? [];
}

/** They all go into the phase that the pointer is in. */
function stepMoves(blueprint: Blueprint, geometry: SceneGeometry, moved: ReadonlySet<string>, x: number): readonly HeaderMove[] {
  const phase: PhaseId = (geometry.phases.find((p) => x < p.x + p.w) ?? geometry.phases.at(-1))?.id ?? '';
  const order = blueprint.phases[phase]?.stepOrder;
  if (!order) return [];
  const ids = stepOrder(blueprint).filter((id) => moved.has(id));
  const shown = geometry.steps.filter((step) => step.phase === phase);
  const places = placesIn(roomIn(order, shown, moved, (step) => middleX(step) < x), ids);
  return places?.map((index, i) => ({ type: 'step', id: ids[i] ?? '', phase, index })) ?? [];
}

/** The moves of headers of one type that are held at a sheet point, in the picture that is shown now; none: they stay. */
export function planHeaderMoves(editor: Editor, refs: readonly HeaderRef[], at: Point): readonly HeaderMove[] {
  const { blueprint } = editor.document.getState();
  const { geometry } = editor.scene();
  const moved = new Set(refs.map(({ id }) => id));
  switch (refs[0]?.type) {
    case 'lane': return laneMoves(blueprint, geometry, moved, at.y);
    case 'phase': return phaseMoves(blueprint, geometry, moved, at.x);
    case 'step': return stepMoves(blueprint, geometry, moved, at.x);
    case undefined: return [];
  }
}
