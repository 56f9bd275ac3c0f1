// How large a picture is, and how large it can be: what is larger is refused with the figures, never made smaller.

import type { HostError } from '#shared/api/contract';
import type { ExportOptions } from '#shared/api/requests/export';
import { hostError } from '#shared/api/errors';
import type { Scene } from '#shared/scene/scene';

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

/** At 100 % in print. */
const BASE_DPI = 96;

export interface PictureSize {
  /** px */
  readonly width: number;
  readonly height: number;
  /** px per sheet px */
  readonly scale: number;
  readonly dpi: number;
}

/** A target width overrides scale and resolution; the sheet then prints at 100 %. */
export function pictureSize({ width, height }: Pick<Scene, 'width' | 'height'>, options: Pick<ExportOptions, 'scale' | 'dpi' | 'width'>): PictureSize {
  const scale = options.width === undefined ? options.scale : options.width / width;
  const dpi = options.width === undefined ? options.dpi : BASE_DPI * scale;
  const px = (length: number): number => Math.max(1, Math.ceil(length * scale - 1e-6));
  return { width: px(width), height: px(height), scale, dpi };
}

/** `tooLarge`, with the picture's size and what the format can have; undefined where it fits. */
export function pictureTooLarge({ width, height }: Pick<PictureSize, 'width' | 'height'>, format: PictureFormat): HostError | undefined {
  const { name, side, pixels } = PICTURE_LIMITS[format];
  if (Math.max(width, height) <= side && width * height <= pixels) return undefined;
  const megapixels = Math.ceil((width * height) / 1e6);
  return hostError('tooLarge', name, `${width} × ${height} px, ${megapixels} MP > ${side} px, ${pixels / 1e6} MP`);
}
