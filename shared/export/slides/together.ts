// What belongs together moves together: several shapes become a group, one stays itself.

import { unionBox, type Box } from '../../lib/geometry';
import type { SlideGroup, SlideShape } from './slideShape';

export interface Naming {
  readonly name: string;
  readonly alt: string;
}

export function together(shapes: SlideGroup['children'], { name, alt }: Naming): SlideShape[] {
  const [first, ...more] = shapes;
  if (!first) return [];
  if (more.length === 0) return [{ ...first, name: name || first.name, alt }];
  return [{ type: 'group', name, alt, box: unionBox(shapes.map(boxOf)) as Box, children: shapes }];
}

function boxOf(shape: SlideGroup['children'][number]): Box {
  return shape.type === 'connector' ? (unionBox(shape.points.map((p) => ({ ...p, w: 0, h: 0 }))) as Box) : shape.box;
}
