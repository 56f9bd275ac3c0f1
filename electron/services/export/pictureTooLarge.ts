// What is larger than its format can have is refused with the figures, never made smaller.

import type { HostError } from '#shared/api/contract';
import { hostError } from '#shared/api/errors';
import { PICTURE_LIMITS, pictureFits, type PictureFormat, type Size } from '#shared/export/pictureSize';

/** `tooLarge`, with the picture's size and what the format can have; undefined where it fits. */
export function pictureTooLarge({ width, height }: Size, format: PictureFormat): HostError | undefined {
  if (pictureFits({ width, height }, format)) return undefined;
  const { name, side, pixels } = PICTURE_LIMITS[format];
  const megapixels = Math.ceil((width * height) / 1e6);
  return hostError('tooLarge', name, `${width} × ${height} px, ${megapixels} MP > ${side} px, ${pixels / 1e6} MP`);
}
