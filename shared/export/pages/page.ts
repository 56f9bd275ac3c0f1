// What a page of an export holds: crops of the sheet and where they lie. Preview, page count and PDF are made from this
// alone, so they cannot differ.

import type { Box } from '../../lib/geometry';

/** A crop of the sheet on a page. */
export interface Piece {
  /** px of the sheet */
  readonly source: Box;
  /** pt from the page's top left corner */
  readonly x: number;
  readonly y: number;
}

export interface Page {
  /** From 1, row by row. */
  readonly number: number;
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly Piece[];
  /** px: what of the sheet is this page's own; together, these are the sheet. */
  readonly own: Box;
  /** pt: the box to cut along; null for a page that stands alone. */
  readonly trim: Box | null;
}

export interface PageLayout {
  readonly pages: readonly Page[];
  readonly columns: number;
  readonly rows: number;
  /** pt per sheet px */
  readonly scale: number;
  /** Of each page, pt. */
  readonly width: number;
  readonly height: number;
  /** pt: what may be printed on. */
  readonly area: Box;
  /** Whether pages carry marks and numbers. */
  readonly marked: boolean;
}

export const POINTS_PER_PX = 0.75;
export const POINTS_PER_MM = 72 / 25.4;
