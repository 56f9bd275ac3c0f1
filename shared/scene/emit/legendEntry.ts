// One entry of the legend: a sign and what it means.

import type { MeasuredLine } from '../measure';
import type { Primitive } from '../scene';

export interface LegendEntry {
  /** The width of the sign before the text, px. */
  readonly mark: number;
  readonly text: MeasuredLine;
  /** The sign, with its left end at x and its middle at y. */
  draw(x: number, y: number): Primitive[];
}
