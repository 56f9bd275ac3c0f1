// How the columns of a report's table share the page: as the table asks, but none so narrow that a word of it breaks.

import type { ReportTable } from '#shared/report/report';
import { measure, type TextLook } from './reportPaper';

interface Room {
  /** pt, as is `pad`, on either side of a cell. */
  readonly width: number;
  readonly pad: number;
  readonly head: TextLook;
  readonly cell: TextLook;
}

/** Where a line may break: after spaces and hyphens, and between Chinese characters. */
const BREAKS = /[\s\u200b]+|(?<=[-/–—·])|(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/;
/** Of the whole width: a longer word breaks all the same. */
const LONGEST = 0.25;

export function columnWidths({ heads, rows, widths }: ReportTable, { width, pad, head, cell }: Room): number[] {
  const shares = widths ?? heads.map(() => 1);
  const least = heads.map((name, i) => Math.min(
    width * LONGEST,
    2 * pad + 0.5 + Math.max(longestWord(name, head), ...rows.map((row) => longestWord(String(row[i] ?? ''), cell))),
  ));
  return shared(shares, least, width);
}

function longestWord(text: string, look: TextLook): number {
  return text.split(BREAKS).reduce((most, word) => Math.max(most, measure.line(word, look).width), 0);
}

/** Columns below their least get it, and the others share what is left as they asked. */
function shared(shares: readonly number[], least: readonly number[], width: number): number[] {
  const asked = least.reduce((sum, one) => sum + one, 0);
  if (asked >= width) return least.map((one) => (one / asked) * width);
  const fixed = new Set<number>();
  for (;;) {
    const left = width - [...fixed].reduce((sum, i) => sum + (least[i] ?? 0), 0);
    const sum = shares.reduce((all, share, i) => (fixed.has(i) ? all : all + share), 0);
    const found = shares.map((share, i) => (fixed.has(i) ? (least[i] ?? 0) : (share / sum) * left));
    const narrow = found.findIndex((one, i) => !fixed.has(i) && one < (least[i] ?? 0));
    if (narrow < 0) return found;
    fixed.add(narrow);
  }
}
