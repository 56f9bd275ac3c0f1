// Measured lines as text primitives at their place.

import type { MeasuredLine, TextStyle } from '../measure';
import type { TextPrimitive } from '../scene';

/** The line with its start at x and its baseline at y. */
export function textAt(line: MeasuredLine, x: number, y: number, style: TextStyle, fill: string): TextPrimitive {
  return {
    type: 'text',
    y,
    size: style.size,
    weight: style.weight,
    fill,
    runs: x === 0 ? line.runs : line.runs.map((run) => ({ ...run, x: run.x + x })),
  };
}

/** The line with its middle at x. */
export function textCentred(line: MeasuredLine, x: number, y: number, style: TextStyle, fill: string): TextPrimitive {
  return textAt(line, x - line.width / 2, y, style, fill);
}
