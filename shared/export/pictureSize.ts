// How large a picture is, and how large one can be. The page says it before an export and the export thread goes by it, so
// that no picture comes out smaller than was said.

export type PictureFormat = 'png' | 'webp' | 'jpeg';

export interface PictureLimit {
  readonly name: string;
  /** px */
  readonly side: number;
  /** px in all */
  readonly pixels: number;
}

/** WebP's and JPEG's sides are their formats'; both are encoded from one canvas in memory, a PNG band by band. */
export const PICTURE_LIMITS: Readonly<Record<PictureFormat, PictureLimit>> = {
  png: { name: 'PNG', side: 300_000, pixels: 1_000_000_000 },
  webp: { name: 'WebP', side: 16_383, pixels: 120_000_000 },
  jpeg: { name: 'JPEG', side: 65_535, pixels: 120_000_000 },
};

/** At 100 % in print: sheet px are CSS px. */
export const BASE_DPI = 96;

export interface Size {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** How large a picture is wanted. */
export interface WantedSize {
  /** px per sheet px */
  readonly scale: number;
  readonly dpi: number;
  /** px; overrides both, and the picture then prints at 100 %. */
  readonly width?: number | undefined;
}

export interface PictureSize extends Size {
  /** px per sheet px */
  readonly scale: number;
  readonly dpi: number;
}

/** The picture of a sheet: its pixels, and the resolution that is written into it. */
export function pictureSize(sheet: Size, wanted: WantedSize): PictureSize {
  const scale = wanted.width === undefined ? wanted.scale : wanted.width / sheet.width;
  const dpi = wanted.width === undefined ? wanted.dpi : BASE_DPI * scale;
  const px = (length: number): number => Math.max(1, Math.ceil(length * scale - 1e-6));
  return { width: px(sheet.width), height: px(sheet.height), scale, dpi };
}

/** Whether the format can have a picture of that size. */
export function pictureFits({ width, height }: Size, format: PictureFormat): boolean {
  const { side, pixels } = PICTURE_LIMITS[format];
  return Math.max(width, height) <= side && width * height <= pixels;
}
