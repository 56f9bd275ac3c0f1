// Fills and lines of a slide's shapes. Dashes are the programs' own ones, so that they can be changed there.

import type { Stroke } from '../../scene/scene';
import type { SlideWriter } from './slideWriter';

export function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
}

/** @param ends `a:headEnd` and `a:tailEnd` */
export function lineXml({ color, width, dash, cap }: Stroke, pen: SlideWriter, ends = ''): string {
  const dashes = dash ? `<a:prstDash val="${presetDash(dash, width)}"/>` : '';
  return `<a:ln w="${pen.length(width)}"${cap === 'round' ? ' cap="rnd"' : ''}>${fillXml(color)}${dashes}<a:round/>${ends}</a:ln>`;
}

/** In line widths: how long the stroke is, and the gap. */
const DASHES = { sysDot: [1, 1], dot: [1, 3], sysDash: [3, 1], dash: [4, 3], lgDash: [8, 3] } as const;

/** The dash of the program's own list that comes nearest, so that it can be changed there. */
function presetDash(dash: readonly number[], width: number): string {
  const [on = 1, off = on] = dash;
  const distance = ([a, b]: readonly [number, number]): number => Math.abs(Math.log(on / width / a)) + Math.abs(Math.log(off / width / b));
  const names = Object.keys(DASHES) as (keyof typeof DASHES)[];
  return names.reduce((best, name) => (distance(DASHES[name]) < distance(DASHES[best]) ? name : best));
}
