// Where selected things are on the sheet.

import { cardOf } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { Box } from '#shared/lib/geometry';
import { unionBox } from '#shared/lib/geometry';
import type { Scene } from '#shared/scene/scene';
import type { SelectionRef } from '#shared/history/history';
import type { Plane } from './camera/frozen';

function routeBox(scene: Scene, id: string): Box | undefined {
  return unionBox((scene.geometry.routes.get(id) ?? []).map((p) => ({ x: p.x, y: p.y, w: 0, h: 0 })));
}

/** The sheet box of what is selected: a card's frame, a header, a cell. Undefined when the scene doesn't hold it. */
export function boxOf(scene: Scene, ref: SelectionRef): Box | undefined {
  const g = scene.geometry;
  switch (ref.type) {
    case 'card': return g.cards.get(ref.id)?.box;
    case 'connector': return routeBox(scene, ref.id);
    case 'lane': {
      const lane = g.lanes.find((l) => l.id === ref.id);
      return lane && { x: 0, y: lane.y, w: g.laneColumnRight, h: lane.h };
    }
    case 'phase': {
      const phase = g.phases.find((p) => p.id === ref.id);
      return phase && { x: phase.x, y: g.phaseTop, w: phase.w, h: g.stepTop - g.phaseTop };
    }
    case 'step': {
      const step = g.steps.find((s) => s.id === ref.id);
      return step && { x: step.x, y: g.stepTop, w: step.w, h: g.lanesTop - g.stepTop };
    }
    case 'cell': return cellBox(scene, ref.lane, ref.step);
  }
}

export function cellBox(scene: Scene, lane: string, step: string): Box | undefined {
  const row = scene.geometry.lanes.find((l) => l.id === lane);
  const column = scene.geometry.steps.find((s) => s.id === step);
  return row && column && { x: column.x, y: row.y, w: column.w, h: row.h };
}

/** What stands for it on the sheet: a card of a collapsed lane is not drawn, its cell is. */
export function shownRef(blueprint: Blueprint, ref: SelectionRef): SelectionRef {
  const card = ref.type === 'card' ? cardOf(blueprint, ref.id) : undefined;
  return card && blueprint.lanes[card.lane]?.collapsed ? { type: 'cell', lane: card.lane, step: card.step } : ref;
}

/** Which part of the picture shows it. */
export function planeOf(ref: SelectionRef): Plane {
  if (ref.type === 'lane') return 'laneColumn';
  return ref.type === 'phase' || ref.type === 'step' ? 'header' : 'body';
}
