// How large an export will be, said before it is made. Sheet px are CSS px: 96 to the inch.

import type { ExportOptions } from '#shared/api/requests/export';

const PX_PER_INCH = 96;
const MM_PER_INCH = 25.4;

/** More than this takes gigabytes of memory and opens in few programs. */
export const MAX_MEGAPIXELS = 1000;

export interface SheetSize {
  /** px at 100 % */
  readonly width: number;
  readonly height: number;
}

/** Pixels of the PNG; the same rounding as the painter's. */
export function pngSize(sheet: SheetSize, scale: number): SheetSize {
  return { width: Math.ceil(sheet.width * scale), height: Math.ceil(sheet.height * scale) };
}

/** The sheet in whole mm, as it prints at 100 %. */
export function printSize(sheet: SheetSize): SheetSize {
  const mm = (px: number) => Math.round((px / PX_PER_INCH) * MM_PER_INCH);
  return { width: mm(sheet.width), height: mm(sheet.height) };
}

export function tooLarge(sheet: SheetSize, options: Pick<ExportOptions, 'format' | 'scale'>): boolean {
  if (options.format !== 'png') return false;
  const { width, height } = pngSize(sheet, options.scale);
  return width * height > MAX_MEGAPIXELS * 1e6;
}

export function dpiOf(scale: number): number {
  return Math.round(scale * PX_PER_INCH);
}

export function scaleOf(dpi: number): number {
  return dpi / PX_PER_INCH;
}
