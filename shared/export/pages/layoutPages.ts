// Sheet and page set-up → pages. The scale is found first, then where to cut, then what each page shows: its own part, a
// flap of the next ones to glue them on, and again the lane column and the names of phases and steps.

import type { Box } from '../../lib/geometry';
import { err, ok, type Result } from '../../lib/result';
import type { Scene } from '../../scene/scene';
import { breaksOf, type Room } from './breaks';
import { POINTS_PER_MM, POINTS_PER_PX, type PageLayout } from './page';
import { checkSetup, MAX_PAGES, paperSize, type PageProblem, type PageSetup } from './pageSetup';
import { pagesOf } from './pagesOf';
import { sheetAxes, type SheetAxes } from './sheetAxes';

export type PagedSheet = Pick<Scene, 'width' | 'height' | 'items' | 'geometry'>;

/** mm. Crop marks and page numbers need as much at each side. */
const MARKS_ROOM = 8;
const SEARCH_STEPS = 40;

interface Cut {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** The paper's part that is printed on, in pt, and how the sheet is laid over it. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly area: Box;
  readonly marked: boolean;
  /** pt */
  readonly overlap: number;
  readonly repeat: boolean;
}

/** The pages of a sheet, the same for preview and file; or why there are none. */
export function layoutPages(sheet: PagedSheet, setup: PageSetup): Result<PageLayout, PageProblem> {
  const checked = checkSetup(setup);
  if (!checked.ok) return checked;
  const frame = frameOf(setup);
  if (!frame) return ok(asLargeAsSheet(sheet));
  if (frame.area.w <= 0 || frame.area.h <= 0) return err({ type: 'noRoom' });
  const axes = sheetAxes(sheet);
  const found = setup.size === 'fit' ? largest(axes, frame, setup) : atScale(axes, frame, (setup.percent / 100) * POINTS_PER_PX);
  if (!found.ok) return found;
  const { scale, cut } = found.value;
  return ok({
    pages: pagesOf(axes, cut, { ...frame, scale, leads: leadsAt(axes, frame, scale) }),
    columns: cut.columns.length, rows: cut.rows.length, scale,
    width: frame.width, height: frame.height, area: frame.area, marked: frame.marked && cut.columns.length * cut.rows.length > 1,
  });
}

function asLargeAsSheet({ width, height }: PagedSheet): PageLayout {
  const [w, h] = [width * POINTS_PER_PX, height * POINTS_PER_PX];
  const own = { x: 0, y: 0, w: width, h: height };
  return {
    pages: [{ number: 1, row: 1, column: 1, own, trim: null, pieces: [{ source: own, x: 0, y: 0 }] }],
    columns: 1, rows: 1, scale: POINTS_PER_PX, width: w, height: h, area: { x: 0, y: 0, w, h }, marked: false,
  };
}

/** Null for a page as large as the sheet. */
function frameOf(setup: PageSetup): Frame | null {
  const paper = paperSize(setup);
  if (!paper) return null;
  const isAlone = setup.size === 'fit' && setup.columns * setup.rows === 1;
  const marked = setup.marks && !isAlone;
  const margin = (marked ? Math.max(setup.margin, MARKS_ROOM) : setup.margin) * POINTS_PER_MM;
  const [width, height] = [paper.width * POINTS_PER_MM, paper.height * POINTS_PER_MM];
  const area = { x: margin, y: margin, w: width - 2 * margin, h: height - 2 * margin };
  return { width, height, area, marked, overlap: setup.overlap * POINTS_PER_MM, repeat: setup.repeat };
}

/** px that a later page repeats, per axis. Where that would take half of the page, nothing is. */
function leadsAt(axes: SheetAxes, { area, repeat }: Frame, scale: number): { readonly column: number; readonly row: number } {
  const lead = (px: number, room: number): number => (repeat && px * 2 <= room / scale ? px : 0);
  return { column: lead(axes.laneColumn, area.w), row: lead(axes.head.to - axes.head.from, area.h) };
}

function roomsAt(axes: SheetAxes, frame: Frame, scale: number): { readonly across: Room; readonly down: Room } {
  const leads = leadsAt(axes, frame, scale);
  const [w, h, overlap] = [frame.area.w / scale, frame.area.h / scale, frame.overlap / scale];
  return {
    across: { first: w, later: w - leads.column, overlap },
    down: { first: h, later: h - leads.row - axes.rowLead, overlap: Math.max(overlap, axes.rowLead) },
  };
}

function cutAt(axes: SheetAxes, frame: Frame, scale: number, most: { readonly columns: number; readonly rows: number }): Cut | null {
  const { across, down } = roomsAt(axes, frame, scale);
  const cut = (axis: SheetAxes['across'], room: Room, limit: number) => breaksOf(axis, room, limit, false) ?? breaksOf(axis, room, limit, true);
  const columns = cut(axes.across, across, most.columns);
  const rows = columns && cut(axes.down, down, most.rows);
  return columns && rows ? { columns, rows } : null;
}

type Found = Result<{ readonly scale: number; readonly cut: Cut }, PageProblem>;

function atScale(axes: SheetAxes, frame: Frame, scale: number): Found {
  const { across, down } = roomsAt(axes, frame, scale);
  const canGoOn = (axis: { readonly length: number }, room: Room) => room.first >= axis.length || room.later > room.overlap * 2;
  if (!canGoOn(axes.across, across) || !canGoOn(axes.down, down)) return err({ type: 'noRoom' });
  const cut = cutAt(axes, frame, scale, { columns: MAX_PAGES, rows: MAX_PAGES });
  if (!cut || cut.columns.length * cut.rows.length > MAX_PAGES) return err({ type: 'tooMany', limit: MAX_PAGES });
  return ok({ scale, cut });
}

/** The largest scale at which the sheet goes on so many pages: found by halving, for a smaller one never needs more. */
function largest(axes: SheetAxes, frame: Frame, most: { readonly columns: number; readonly rows: number }): Found {
  if (most.columns * most.rows > MAX_PAGES) return err({ type: 'tooMany', limit: MAX_PAGES });
  const { area } = frame;
  let low = Math.min(area.w / axes.across.length, area.h / axes.down.length);
  let high = Math.min((area.w * most.columns) / axes.across.length, (area.h * most.rows) / axes.down.length);
  let cut = cutAt(axes, frame, low, { columns: 1, rows: 1 });
  for (let i = 0; i < SEARCH_STEPS && high > low; i++) {
    const middle = (low + high) / 2;
    const next = cutAt(axes, frame, middle, most);
    if (next) [low, cut] = [middle, next];
    else high = middle;
  }
  return cut ? ok({ scale: low, cut }) : err({ type: 'noRoom' });
}
