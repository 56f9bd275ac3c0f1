// The one measurer's contract. Widths come from the bundled fonts' own advances (no kerning, no ligatures), so that text
// breaks alike in Node and in the browser, on every machine.

import type { TextRun, Weight } from './scene';

export interface TextStyle {
  /** px */
  readonly size: number;
  readonly weight: Weight;
}

export interface MeasuredLine {
  /** px */
  readonly width: number;
  /** Runs with x relative to the line's start. */
  readonly runs: readonly TextRun[];
}

export interface TextMeasurer {
  /** One line; line ends inside are taken as spaces, spaces at its end do not count. */
  line(text: string, style: TextStyle): MeasuredLine;
  /**
   * Text broken into lines no wider than `width` px. Keeps explicit line ends; an empty text has no lines. With `maxLines`, the last line ends in "…".
   */
  wrap(text: string, style: TextStyle, width: number, maxLines?: number): readonly MeasuredLine[];
}
