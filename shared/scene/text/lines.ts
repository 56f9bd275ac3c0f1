// Lines from graphemes: greedy, a hyphen breaks only a word that has no line of its own, trailing spaces hang over and do not count, what is wider than a whole line is broken
// anywhere, and a text cut short ends in "…".

import type { TextRun, Weight } from '../scene';
import type { MeasuredLine, TextStyle } from '../measure';
import { breakAfter } from './breaks';
import { isChinese } from './characters';
import { FACES, graphemesOf, type Graphemes } from './graphemes';

const SPACE = 0x20;
/** px; so that a text measured at its own width fits into it whatever the order of additions. */
const TOLERANCE = 1e-6;
const ELLIPSIS = '…';

/** Graphemes `from` (included) to `to` (not included) as a line, without its trailing spaces. */
export function lineOf(graphemes: Graphemes, from: number, to: number, size: number): MeasuredLine {
  const { text, starts, faces, widths } = graphemes;
  const end = trimEnd(graphemes, from, to);
  const runs: TextRun[] = [];
  let x = 0;
  for (let i = from; i < end; ) {
    const face = faces[i] as number;
    const first = i;
    let width = 0;
    while (i < end && faces[i] === face) width += widths[i++] as number;
    width *= size;
    runs.push({ text: text.slice(starts[first], starts[i]), face: FACES[face] as TextRun['face'], x, width });
    x += width;
  }
  return { width: x, runs };
}

function trimEnd({ codes }: Graphemes, from: number, to: number): number {
  let end = to;
  while (end > from && codes[end - 1] === SPACE) end--;
  return end;
}

/** A place where the line may end, and how wide it is up to there (em). */
interface Break {
  readonly at: number;
  readonly used: number;
}

/** The ends of the lines of one paragraph (each is the start of the next), no line wider than `width` px. */
export function breakLines(graphemes: Graphemes, size: number, width: number): number[] {
  const { codes, widths } = graphemes;
  const limit = (width + TOLERANCE) / size;
  const ends: number[] = [];
  let start = 0;
  let used = 0;
  /** Anywhere a line may end, and only between words or characters, not inside "check-out". */
  let last: Break | null = null;
  let between: Break | null = null;
  for (let i = 0; i < codes.length; i++) {
    const advance = widths[i] as number;
    while (codes[i] !== SPACE && used + advance > limit && i > start) {
      const inside = last !== between && between !== null && fitsWhole(graphemes, between.at, limit);
      const end: Break = (inside ? between : last) ?? { at: i, used };
      used -= end.used;
      start = end.at;
      last = between = null;
      ends.push(start);
    }
    used += advance;
    const kind = breakAfter(graphemes, i);
    if (kind !== 'none') last = { at: i + 1, used };
    if (kind === 'between') between = last;
  }
  ends.push(codes.length);
  return ends;
}

/** Whether what follows up to the next space or East Asian character fits on a line of its own, so that no hyphen has to break. */
function fitsWhole(graphemes: Graphemes, from: number, limit: number): boolean {
  let width = 0;
  for (let i = from; i < graphemes.codes.length; i++) {
    if (graphemes.codes[i] === SPACE) return true;
    width += graphemes.widths[i] as number;
    if (width > limit) return false;
    if (breakAfter(graphemes, i) === 'between') return true;
  }
  return true;
}

/** The painted text as lines; `maxLines` cuts it, with "…" at the end of the last line. */
export function wrapText(whole: string, style: TextStyle, width: number, maxLines = Infinity): MeasuredLine[] {
  const text = maxLines === Infinity ? whole : whole.trimEnd();
  const lines: MeasuredLine[] = [];
  if (text === '') return lines;
  const chinese = isChinese(text);
  const paragraphs = text.split('\n');
  for (const [p, paragraph] of paragraphs.entries()) {
    const graphemes = graphemesOf(paragraph, style.weight, chinese);
    let start = 0;
    for (const end of breakLines(graphemes, style.size, width)) {
      const isLast = end === graphemes.codes.length && p === paragraphs.length - 1;
      if (lines.length + 1 >= maxLines && !isLast) {
        lines.push(cutLine(graphemes, start, style, width, chinese));
        return lines;
      }
      lines.push(lineOf(graphemes, start, end, style.size));
      start = end;
    }
  }
  return lines;
}

/** As much as fits from grapheme `start` on, and "…". */
function cutLine(graphemes: Graphemes, start: number, style: TextStyle, width: number, chinese: boolean): MeasuredLine {
  const mark = graphemesOf(ELLIPSIS, style.weight, chinese);
  const limit = (width + TOLERANCE) / style.size - (mark.widths[0] as number);
  let end = start;
  for (let used = 0; end < graphemes.codes.length; end++) {
    used += graphemes.widths[end] as number;
    if (used > limit) break;
  }
  end = trimEnd(graphemes, start, end);
  return lineOf(append(graphemes, start, end, mark), 0, end - start + 1, style.size);
}

function append(graphemes: Graphemes, start: number, end: number, mark: Graphemes): Graphemes {
  const offset = graphemes.starts[start] as number;
  const text = graphemes.text.slice(offset, graphemes.starts[end]);
  return {
    text: text + mark.text,
    starts: [...graphemes.starts.slice(start, end + 1).map((s) => s - offset), text.length + mark.text.length],
    codes: [...graphemes.codes.slice(start, end), ...mark.codes],
    faces: [...graphemes.faces.slice(start, end), ...mark.faces],
    widths: [...graphemes.widths.slice(start, end), ...mark.widths],
  };
}

/** One line of painted text without line ends. */
export function singleLine(text: string, size: number, weight: Weight): MeasuredLine {
  const graphemes = graphemesOf(text, weight);
  return lineOf(graphemes, 0, graphemes.codes.length, size);
}
