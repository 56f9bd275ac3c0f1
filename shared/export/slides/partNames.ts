// What the parts of a sheet are called on a slide, and what is read aloud for them.

import type { ItemRef } from '../../scene/scene';
import type { SvgName } from '../svgNames';

export interface PartNames {
  name(ref: ItemRef): SvgName;
  /** By an item's id; empty where nothing is said. */
  spoken(item: string): string;
}
