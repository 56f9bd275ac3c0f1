// The logo at the left of the title block, with a hairline between it and the title. Wide and tall logos look equally
// large: each is fitted into the same box.

import type { Blueprint, StoredImage } from '../../blueprint/records';
import { shows } from '../../blueprint/style';
import type { KeepItem } from '../reuse';
import type { SceneItem } from '../scene';
import { sizes } from '../sizes';
import type { SceneTheme } from '../theme';

const MOST = { w: 176, h: 54 };
const GAP = 18;

export interface Logo {
  readonly image: StoredImage;
  readonly w: number;
  readonly h: number;
  /** To the beginning of the title, px. */
  readonly room: number;
}

/** null where there is none, or it is not shown. */
export function logoOf(blueprint: Pick<Blueprint, 'style' | 'images'>): Logo | null {
  const image = blueprint.images[blueprint.style?.logo ?? ''];
  if (!image || !shows(blueprint, 'logo')) return null;
  const scale = Math.min(MOST.w / image.width, MOST.h / image.height);
  const w = image.width * scale;
  return { image, w, h: image.height * scale, room: Math.round(w + 2 * GAP) };
}

/** In the middle of what is `height` px high from `top` down. */
export function logoItem({ image, w, h, room }: Logo, top: number, height: number, theme: SceneTheme, keep: KeepItem): SceneItem {
  return keep('logo', [image, top, height], () => ({
    id: 'logo',
    ref: { type: 'title', id: 'logo' },
    layer: 'title',
    box: { x: sizes.margin, y: top, w: room, h: height },
    primitives: [
      { type: 'image', hash: image.id, x: sizes.margin, y: top + (height - h) / 2, w, h },
      { type: 'rect', x: sizes.margin + room - GAP, y: top, w: 1, h: height, fill: theme.hairline },
    ],
  }));
}
