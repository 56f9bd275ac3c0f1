// The measures of the sheet, in px at 100 %. They are the same in every theme and language, so they stand apart from colours.

import type { Style } from '../blueprint/records';
import type { TextStyle } from './measure';

export const sizes = {
  laneColumn: 196,
  step: 176,
  /** A phase that has no step yet. */
  emptyPhase: 104,
  /** From a column's border to its cards. */
  cardInset: 14,
  cardPadding: 14,
  cardGap: 10,
  cardRadius: 9,
  supportRadius: 4,
  cardLine: 18,
  /** From a card's top to its first baseline, and from its last baseline to its bottom. */
  cardTop: 23,
  cardBottom: 17,
  /** From the last title line's baseline to that of the first meta row, and from there to the card's bottom. */
  metaDrop: 24,
  metaBottom: 11,
  metaRow: 19,
  lanePadding: 16,
  laneMinHeight: 76,
  /** Two line names, which reach 10 px into it, leave room for its own. */
  laneCollapsed: 44,
  laneBar: 4,
  laneText: 20,
  /** Between two lines that share a border, for instance where no frontstage lane parts them. */
  lineGap: 26,
  phaseBar: 30,
  phaseInset: 3,
  phaseRadius: 7,
  stepRow: 30,
  headerLine: 16,
  headerGap: 6,
  margin: 24,
  bottomMargin: 24,
} as const;

export const type = {
  title: { size: 24, weight: 700 },
  subtitle: { size: 13, weight: 400 },
  legend: { size: 12, weight: 400 },
  phase: { size: 13, weight: 600 },
  step: { size: 12, weight: 500 },
  stepNumber: { size: 11.5, weight: 600 },
  laneName: { size: 13.5, weight: 700 },
  laneKind: { size: 11.5, weight: 400 },
  card: { size: 13, weight: 500 },
  meta: { size: 11, weight: 500 },
  pill: { size: 10.5, weight: 500 },
  badge: { size: 10.5, weight: 700 },
  line: { size: 11, weight: 600 },
  connectorLabel: { size: 11, weight: 500 },
} as const satisfies Record<string, TextStyle>;

const SCALES = { small: 0.9, normal: 1, large: 1.15, extraLarge: 1.3 } as const;

/** How large type and all that goes with it is set; 1 is usual. */
export function typeScale(style: Style | undefined): number {
  return SCALES[style?.fontSize ?? 'normal'];
}

/** The width of a step that was not sized by hand, px; it grows half as much as the type in it. */
export function commonStepWidth(scale: number): number {
  return Math.round((sizes.step * (1 + scale)) / 2);
}

/** The style on a sheet of that scale. */
export function scaledType(style: TextStyle, scale: number): TextStyle {
  return scale === 1 ? style : { ...style, size: style.size * scale };
}
