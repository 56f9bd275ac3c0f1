// Caret and selection of the text that is typed in place, drawn where the sheet paints the text. Browsers break lines by
// rules of their own ("check-" | "in"), so their caret would stand elsewhere than the painted character.

import type { TextMeasurer, TextStyle } from '#shared/scene/measure';

/** A painted line: where in the text it begins, and what it says. */
export interface CaretLine {
  readonly start: number;
  readonly text: string;
}

/** Sheet px, from the text's top left corner; lines are counted. */
export interface CaretPlace {
  readonly line: number;
  readonly x: number;
}

export interface CaretText {
  readonly text: string;
  readonly lines: readonly CaretLine[];
  readonly style: TextStyle;
  /** px at which lines break. */
  readonly width: number;
  readonly measure: TextMeasurer;
}

/** The lines of a text as the sheet paints them; null where what is painted is not what was typed (invisible characters). */
export function caretText(text: string, style: TextStyle, width: number, measure: TextMeasurer): CaretText | null {
  const lines: CaretLine[] = [];
  let at = 0;
  for (const { runs } of measure.wrap(text, style, width)) {
    const line = runs.map((run) => run.text).join('');
    // The spaces at which the line before ends hang over and belong to it.
    const start = text.indexOf(line, at);
    if (start < 0 || text.slice(at, start).trim() !== '') return null;
    lines.push({ start, text: line });
    at = start + line.length;
  }
  if (text.slice(at).trim() !== '') return null;
  return { text, lines: lines.length > 0 ? lines : [{ start: 0, text: '' }], style, width, measure };
}

/** Where the caret stands before the character at `offset`; with `atLineEnd` after the one before it, where a line breaks there. */
export function caretAt({ text, lines, style, width, measure }: CaretText, offset: number, atLineEnd = false): CaretPlace {
  const line = Math.max(0, lines.findLastIndex(({ start }) => (atLineEnd ? start < offset : start <= offset)));
  const before = text.slice(lines[line]?.start ?? 0, offset);
  // A stop at the end keeps the spaces before it in the measure.
  const x = measure.line(`${before}.`, style).width - measure.line('.', style).width;
  return { line, x: Math.min(x, width) };
}

/** What is selected, line by line. */
export function selectedStretches(caret: CaretText, from: number, to: number): { line: number; x: number; w: number }[] {
  const start = caretAt(caret, from);
  const end = caretAt(caret, to);
  return caret.lines.slice(start.line, end.line + 1).map((each, i) => {
    const line = start.line + i;
    const x = line === start.line ? start.x : 0;
    const right = line === end.line ? end.x : caretAt(caret, each.start + each.text.length).x;
    return { line, x, w: right - x };
  });
}
