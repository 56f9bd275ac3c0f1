// The cuts of a sheet → its pages: which crops of the sheet lie where on each.

import type { Box } from '../../lib/geometry';
import type { Page, Piece } from './page';
import type { SheetAxes } from './sheetAxes';

export interface Paging {
  /** pt */
  readonly area: Box;
  readonly overlap: number;
  /** pt per px */
  readonly scale: number;
  /** px that pages repeat: the lane column at their left, the names of phases and steps at their top. */
  readonly leads: { readonly column: number; readonly row: number };
}

/** A page's part of one axis, in px. */
interface Stretch {
  /** Its own part. */
  readonly from: number;
  readonly to: number;
  /** What it shows: a little before, and a flap of the next. */
  readonly first: number;
  readonly last: number;
  /** What it repeats before that. */
  readonly lead: number;
}

export function pagesOf(axes: SheetAxes, cut: { readonly columns: readonly number[]; readonly rows: readonly number[] }, paging: Paging): Page[] {
  const flap = paging.overlap / paging.scale;
  const across = stretches(cut.columns, { lead: paging.leads.column, before: 0, after: flap, room: paging.area.w / paging.scale });
  const down = stretches(cut.rows, { lead: paging.leads.row, before: axes.rowLead, after: Math.max(flap, axes.rowLead), room: paging.area.h / paging.scale });
  const isAlone = across.length * down.length === 1;
  const at = cornerOf(across, down, paging);
  return down.flatMap((row, r) => across.map((column, c): Page => {
    return {
      number: r * across.length + c + 1, row: r + 1, column: c + 1,
      own: { x: column.from, y: row.from, w: column.to - column.from, h: row.to - row.from },
      pieces: piecesOf(axes, column, row, at, paging.scale),
      trim: isAlone ? null : trimOf(column, row, at, paging.scale),
    };
  }));
}

interface Around {
  readonly lead: number;
  readonly before: number;
  readonly after: number;
  readonly room: number;
}

function stretches(ends: readonly number[], { lead, before, after, room }: Around): Stretch[] {
  return ends.map((to, i) => {
    const from = ends[i - 1] ?? 0;
    const isFirst = i === 0;
    const isLast = i === ends.length - 1;
    const shown = { first: isFirst ? from : from - before, lead: isFirst ? 0 : lead };
    const most = shown.first + room - shown.lead;
    return { from, to, ...shown, last: isLast ? to : Math.min(to + after, most, ends.at(-1) ?? to) };
  });
}

/** In the middle of the page, along an axis that one page is enough for. */
function cornerOf(across: readonly Stretch[], down: readonly Stretch[], { area, scale }: Paging): { x: number; y: number } {
  const inset = (parts: readonly Stretch[], room: number): number => (parts.length === 1 && parts[0] ? (room - parts[0].to * scale) / 2 : 0);
  return { x: area.x + inset(across, area.w), y: area.y + inset(down, area.h) };
}

function piecesOf(axes: SheetAxes, column: Stretch, row: Stretch, at: { x: number; y: number }, scale: number): Piece[] {
  const { head } = axes;
  const x = at.x + column.lead * scale;
  const y = at.y + row.lead * scale;
  const [w, h] = [column.last - column.first, row.last - row.first];
  const pieces: Piece[] = [{ source: { x: column.first, y: row.first, w, h }, x, y }];
  if (column.lead > 0) {
    // The title stands above the lane column on the first page only.
    const top = row.lead > 0 ? row.first : Math.max(row.first, head.from);
    if (row.last > top) pieces.push({ source: { x: 0, y: top, w: column.lead, h: row.last - top }, x: at.x, y: y + (top - row.first) * scale });
  }
  if (row.lead > 0) {
    pieces.push({ source: { x: column.first, y: head.from, w, h: row.lead }, x, y: at.y });
    if (column.lead > 0) pieces.push({ source: { x: 0, y: head.from, w: column.lead, h: row.lead }, x: at.x, y: at.y });
  }
  const top = row.lead > 0 ? at.y : y + (head.from - row.first) * scale;
  return row.lead > 0 || row.first <= head.from ? [...pieces, ...namesGoingOn(axes, column, x, top, scale)] : pieces;
}

/** The name of a phase that began on an earlier page, as a crop laid onto its bar. */
function namesGoingOn({ head, phaseNames }: SheetAxes, column: Stretch, x: number, top: number, scale: number): Piece[] {
  const name = phaseNames.find((phase) => phase.from < column.first && phase.to > column.first && phase.name.x < column.first);
  if (!name) return [];
  const w = Math.min(name.name.w, name.to - column.first, column.last - column.first);
  return [{ source: { ...name.name, w }, x, y: top + (name.name.y - head.from) * scale }];
}

function trimOf(column: Stretch, row: Stretch, at: { x: number; y: number }, scale: number): Box {
  return {
    x: at.x + (column.lead + column.from - column.first) * scale,
    y: at.y + (row.lead + row.from - row.first) * scale,
    w: (column.to - column.from) * scale,
    h: (row.to - row.from) * scale,
  };
}
