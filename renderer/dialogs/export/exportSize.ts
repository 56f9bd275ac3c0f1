// What the dialog says of an export's size before it is made. The figures are those that the export thread goes by.

import type { ExportOptions } from '#shared/api/requests/export';
import { BASE_DPI, PICTURE_LIMITS, pictureFits, pictureSize, type PictureFormat, type Size } from '#shared/export/pictureSize';

const MM_PER_INCH = 25.4;

export function isPicture(format: ExportOptions['format']): format is PictureFormat {
  return Object.hasOwn(PICTURE_LIMITS, format);
}

/** Whole mm of a sheet that prints at 100 %, or of a picture at its resolution. */
export function printSize({ width, height }: Size, dpi = BASE_DPI): Size {
  const mm = (px: number) => Math.round((px / dpi) * MM_PER_INCH);
  return { width: mm(width), height: mm(height) };
}

/** Whether the format can't have a picture that large; never for what has no pixels. */
export function tooLarge(sheet: Size, options: Pick<ExportOptions, 'format' | 'scale' | 'dpi' | 'width'>): boolean {
  return isPicture(options.format) && !pictureFits(pictureSize(sheet, options), options.format);
}

export function dpiOf(scale: number): number {
  return Math.round(scale * BASE_DPI);
}

export function scaleOf(dpi: number): number {
  return dpi / BASE_DPI;
}
