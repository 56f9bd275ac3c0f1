// What of a sheet counts for cutting it into pages: its borders and its cards, along both axes.

import type { Box } from '../../lib/geometry';
import type { Scene, SceneItem } from '../../scene/scene';
import { sizes } from '../../scene/sizes';
import type { Axis } from './breaks';

export interface SheetAxes {
  readonly across: Axis;
  readonly down: Axis;
  /** px: the width of what names the lanes, from the left edge; 0 where there is none. */
  readonly laneColumn: number;
  /** px: from where to where the names of phases and steps stand. */
  readonly head: { readonly from: number; readonly to: number };
  /** px: a page below begins so much before its border, because the names of the three lines stand on borders. */
  readonly rowLead: number;
  /** px: each phase's bar, and where its name stands on it. */
  readonly phaseNames: readonly { readonly from: number; readonly to: number; readonly name: Box }[];
}

const LINE_NAME = 12;
/** From the left end of a phase's bar, past its round corner. */
const BAR_CORNER = 8;
const AFTER_NAME = 4;

export function sheetAxes({ width, height, items, geometry }: Pick<Scene, 'width' | 'height' | 'items' | 'geometry'>): SheetAxes {
  const { steps, phases, lanes, cards, phaseTop, stepTop, lanesTop, laneColumnRight, scale } = geometry;
  const boxes = [...cards.values()].map(({ box }) => box);
  const laneTops = lanes.slice(1).map(({ y }) => y);
  return {
    across: {
      length: width,
      major: phases.slice(1).map(({ x }) => x),
      minor: [...new Set([...steps, ...phases].map(({ x }) => x))].sort((a, b) => a - b).slice(1),
      cards: boxes.map(({ x, w }) => ({ from: x, to: x + w })),
    },
    down: { length: height, major: laneTops, minor: laneTops, cards: boxes.map(({ y, h }) => ({ from: y, to: y + h })) },
    laneColumn: laneColumnRight,
    head: { from: Math.max(0, phaseTop - sizes.headerGap * scale), to: lanesTop },
    rowLead: lanes.length > 0 ? LINE_NAME : 0,
    phaseNames: phases.map(({ id, x, w }) => {
      const left = x + sizes.phaseInset * scale + BAR_CORNER;
      const right = textRight(items.find((item) => item.id === `phase:${id}`)) + AFTER_NAME;
      return { from: x, to: x + w - sizes.phaseInset * scale, name: { x: left, y: phaseTop, w: Math.max(0, right - left), h: stepTop - (sizes.headerGap / 2) * scale - phaseTop } };
    }),
  };
}

function textRight(item: SceneItem | undefined): number {
  const runs = item?.primitives.flatMap((primitive) => (primitive.type === 'text' ? primitive.runs : [])) ?? [];
  return Math.max(0, ...runs.map(({ x, width }) => x + width));
}
