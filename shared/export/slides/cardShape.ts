// A card: one shape with the title inside, which connectors are glued to; grouped with its badges, pills and picture
// where it has any.

import type { Point } from '../../lib/geometry';
import type { CardGeometry, SceneItem } from '../../scene/scene';
import { itemShapes } from './itemShapes';
import type { SlideShape } from './slideShape';
import { together, type Naming } from './together';

export interface CardNaming extends Naming {
  /** The title as it was typed. */
  readonly source: string;
  readonly sites: readonly Point[];
}

/** px beyond where the sheet breaks a title: a program that adds up widths a little differently breaks it there too. */
const TOLERANCE = 3;

export function cardShape(item: SceneItem, at: CardGeometry | undefined, { name, alt, source, sites }: CardNaming): SlideShape[] {
  const textRight = at ? { textRight: at.title.x + at.title.w + TOLERANCE } : {};
  const [outline, ...more] = itemShapes(item.primitives, { name, sources: [source], ...textRight });
  if (outline?.type !== 'shape') return together(outline ? [outline, ...more] : [], { name, alt });
  const card = { ...outline, name, card: item.ref.id, ...(sites.length > 0 ? { sites } : {}) };
  return together([card, ...more], { name, alt });
}
