// The picture as data. A scene is complete: every colour, line break and coordinate is decided, so that painters
// translate one to one and cannot disagree. Items are reused by identity from scene to scene while nothing about them
// changes: the screen repaints only what is new.

import type { Box } from '../lib/geometry';

/** The bundled faces, and `system` for what they lack. */
export type Face = 'inter' | 'notoSansSC' | 'notoEmoji' | 'system';
export type Weight = 400 | 500 | 600 | 700;

/** A stretch of a line in one face, at an absolute x. Painters set runs one by one, so that no medium can shift them. */
export interface TextRun {
  readonly text: string;
  readonly face: Face;
  readonly x: number;
  readonly width: number;
}

/** One path command with absolute coordinates: M x y, L x y, Q cx cy x y, C c1x c1y c2x c2y x y, Z. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface Stroke {
  /** `#rrggbb` */
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

export interface RectPrimitive {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Corner radius. */
  readonly r?: number;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export interface CirclePrimitive {
  readonly type: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export interface PathPrimitive {
  readonly type: 'path';
  readonly segments: readonly Segment[];
  readonly fill?: string;
  readonly stroke?: Stroke;
}

/** One line of text; `y` is the baseline. */
export interface TextPrimitive {
  readonly type: 'text';
  readonly y: number;
  /** px */
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  readonly runs: readonly TextRun[];
}

/** A stored picture, drawn to fill the box (the box has the picture's proportions), clipped to the radius. */
export interface ImagePrimitive {
  readonly type: 'image';
  readonly hash: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
}

export type Primitive = RectPrimitive | CirclePrimitive | PathPrimitive | TextPrimitive | ImagePrimitive;

/**
 * Where an item is painted. On paper all layers lie on one another in this order; on screen `header` (phases and steps)
 * stays at the top, `laneColumn` at the left, `corner` at both. `title` is the sheet's title block and legend.
 */
export const SCENE_LAYERS = ['backdrop', 'content', 'laneColumn', 'header', 'corner', 'title'] as const;
export type SceneLayer = (typeof SCENE_LAYERS)[number];

export type ItemRef =
  | { readonly type: 'card' | 'connector' | 'lane' | 'phase' | 'step'; readonly id: string }
  | { readonly type: 'line' | 'title' | 'legend' | 'sheet' | 'grid' | 'emotion'; readonly id: string };

export interface SceneItem {
  /** Unique in the scene: `card:c_1`, `connector:x_1`, `lane:l_1`, `laneName:l_1` … */
  readonly id: string;
  readonly ref: ItemRef;
  readonly layer: SceneLayer;
  /** Everything that the item paints lies within, strokes and badges included. */
  readonly box: Box;
  readonly primitives: readonly Primitive[];
  /** What is read aloud instead of its texts, where these alone would say too little. */
  readonly spoken?: string;
}

/** A column of the grid. */
export interface StepGeometry {
  readonly id: string;
  readonly phase: string;
  readonly x: number;
  readonly w: number;
}

export interface PhaseGeometry {
  readonly id: string;
  readonly x: number;
  readonly w: number;
}

export interface LaneGeometry {
  readonly id: string;
  readonly y: number;
  readonly h: number;
  /** Of an open emotion lane: where its curve is. */
  readonly plot?: EmotionPlot;
}

/** Heights of the emotions +2 and −2, px. */
export interface EmotionPlot {
  readonly top: number;
  readonly bottom: number;
}

/** A card's frame (without badges), and where its title's text is. */
export interface CardGeometry {
  readonly id: string;
  readonly box: Box;
  readonly title: Box;
}

/** The grid in px, for tools, hit tests, in-place editors and frozen headers. */
export interface SceneGeometry {
  readonly steps: readonly StepGeometry[];
  readonly phases: readonly PhaseGeometry[];
  readonly lanes: readonly LaneGeometry[];
  readonly cards: ReadonlyMap<string, CardGeometry>;
  /** Connector id → its corners, before rounding. */
  readonly routes: ReadonlyMap<string, readonly { readonly x: number; readonly y: number }[]>;
  /** Top of the phase bar, top of the step row, top of the first lane, bottom of the last lane. */
  readonly phaseTop: number;
  readonly stepTop: number;
  readonly lanesTop: number;
  readonly lanesBottom: number;
  /** Right edge of the lane column, which starts at x = 0. */
  readonly laneColumnRight: number;
  /** How large everything is set; 1 is the usual size of type. */
  readonly scale: number;
  /** Whether a step's number stands before its name. */
  readonly stepNumbers: boolean;
}

export interface Scene {
  /** px at 100 %; the sheet starts at 0, 0. */
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** In painting order. */
  readonly items: readonly SceneItem[];
  readonly geometry: SceneGeometry;
}
