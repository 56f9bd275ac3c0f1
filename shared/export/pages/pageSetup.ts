// How a sheet comes onto paper: which paper, which way round, and how large. All lengths are mm, as printers say them.

import { err, ok, type Result } from '../../lib/result';

/** Papers upright: width and height in mm. */
export const PAPERS = {
  A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189],
  Letter: [215.9, 279.4], Legal: [215.9, 355.6], Tabloid: [279.4, 431.8],
} as const;
export type PaperName = keyof typeof PAPERS;

export interface PageSetup {
  /** `sheet`: one page exactly as large as the sheet; everything else here then counts for nothing. */
  readonly paper: PaperName | 'custom' | 'sheet';
  readonly landscape: boolean;
  /** Of `custom`, before it is turned. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** `fit`: as large as it goes on so many columns and rows of pages; `scale`: as many pages as it takes. */
  readonly size: 'fit' | 'scale';
  readonly columns: number;
  readonly rows: number;
  /** 100 shows sheet px as CSS px: 96 to the inch. */
  readonly percent: number;
  /** What a page shows of the next one, to glue that on. */
  readonly overlap: number;
  /** Crop marks and page numbers, where there are several pages. */
  readonly marks: boolean;
  /** Lane column, phases and steps again on every page. */
  readonly repeat: boolean;
}

export const DEFAULT_PAGES: PageSetup = {
  paper: 'sheet', landscape: true, width: 1000, height: 700, margin: 10,
  size: 'fit', columns: 1, rows: 1, percent: 100, overlap: 10, marks: true, repeat: true,
};

/** More than this nobody prints, and a slip of the finger would. */
export const MAX_PAGES = 400;
/** mm. The upper end is the largest page that every reader opens. */
export const PAGE_RANGES = {
  width: [50, 5000], height: [50, 5000], margin: [0, 200], columns: [1, 50], rows: [1, 50], percent: [5, 1000], overlap: [0, 100],
} as const;
export type PageLength = keyof typeof PAGE_RANGES;

/** Why there are no pages. */
export type PageProblem =
  | { readonly type: 'outOfRange'; readonly field: PageLength; readonly min: number; readonly max: number }
  /** Nothing of the page is left between its margins, or too little to go on from page to page. */
  | { readonly type: 'noRoom' }
  | { readonly type: 'tooMany'; readonly limit: number };

/** The paper as it lies, in mm; null for `sheet`. */
export function paperSize({ paper, landscape, width, height }: PageSetup): { readonly width: number; readonly height: number } | null {
  if (paper === 'sheet') return null;
  const [across, down] = paper === 'custom' ? [width, height] : PAPERS[paper];
  const [short, long] = [Math.min(across, down), Math.max(across, down)];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}

/** Whether each length is one that can be meant. Fields that count for nothing are not looked at. */
export function checkSetup(setup: PageSetup): Result<PageSetup, PageProblem> {
  const counted: PageLength[] = setup.paper === 'sheet' ? [] : ['margin', 'overlap'];
  if (setup.paper === 'custom') counted.push('width', 'height');
  if (setup.paper !== 'sheet') counted.push(...(setup.size === 'fit' ? (['columns', 'rows'] as const) : (['percent'] as const)));
  for (const field of counted) {
    const [min, max] = PAGE_RANGES[field];
    const value = setup[field];
    const isCount = field === 'columns' || field === 'rows';
    if (!(value >= min && value <= max) || (isCount && !Number.isInteger(value))) return err({ type: 'outOfRange', field, min, max });
  }
  return ok(setup);
}
