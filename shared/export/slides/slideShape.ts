// What stands on a slide, in px of the sheet: shapes with their text inside, pictures, groups, and connectors that know
// which shapes they are glued to. Between the scene, which knows no shapes, and the file, which knows no blueprint.

import type { Box, Point } from '../../lib/geometry';
import type { Segment, Stroke } from '../../scene/scene';

export interface SlideRun {
  readonly text: string;
  /** px */
  readonly size: number;
  readonly bold: boolean;
  /** `#rrggbb` */
  readonly color: string;
}

export interface SlideParagraph {
  readonly runs: readonly SlideRun[];
  /** px from baseline to baseline; the font's own where it is left out. */
  readonly leading?: number;
  /** px; lines after the first begin here, and so does what follows a tab. */
  readonly hanging?: number;
}

export interface SlideText {
  readonly paragraphs: readonly SlideParagraph[];
  readonly align: 'left' | 'center';
  readonly anchor: 'top' | 'middle';
  /** Lines break at the box's inner width; else only where they are told to. */
  readonly wraps: boolean;
  /** px from the shape's box. */
  readonly insets: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

export type SlideOutline =
  | { readonly type: 'rect'; readonly r: number }
  | { readonly type: 'ellipse' }
  | { readonly type: 'path'; readonly segments: readonly Segment[] };

interface Named {
  /** As the list of a slide's objects shows it. */
  readonly name: string;
  /** What screen readers say; empty: its own text, or else it is decoration, which they pass over. */
  readonly alt: string;
}

export interface SlideBox extends Named {
  readonly type: 'shape';
  readonly box: Box;
  readonly outline: SlideOutline;
  readonly fill?: string;
  readonly stroke?: Stroke;
  readonly text?: SlideText;
  /** The slide's title. */
  readonly isTitle?: true;
  /** The card that it is: connectors can be glued to it. */
  readonly card?: string;
  /** Where connectors may be glued, besides the middles of the sides. */
  readonly sites?: readonly Point[];
}

export interface SlidePicture extends Named {
  readonly type: 'picture';
  readonly box: Box;
  readonly hash: string;
  /** Corner radius, px. */
  readonly r: number;
}

/** An end at a card: at the middle of a side (0 … 3: top, left, bottom, right), or at one of its sites (4 …). */
export interface Glue {
  readonly card: string;
  readonly site: number;
}

export interface SlideConnector extends Named {
  readonly type: 'connector';
  /** Corners, the ends included; legs are level or upright, unless there is only one. */
  readonly points: readonly Point[];
  /** The same as it is painted, where that is more than straight legs. */
  readonly path?: readonly Segment[];
  readonly stroke: Stroke;
  readonly heads: 'none' | 'end' | 'both';
  readonly from?: Glue;
  readonly to?: Glue;
}

export interface SlideGroup extends Named {
  readonly type: 'group';
  readonly box: Box;
  readonly children: readonly (SlideBox | SlidePicture | SlideConnector)[];
}

export type SlideShape = SlideBox | SlidePicture | SlideConnector | SlideGroup;

/** One slide: from back to front, which is the order in which it is read aloud. */
export interface Slide {
  readonly background: string;
  /** Of the sheet, px. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly SlideShape[];
}
