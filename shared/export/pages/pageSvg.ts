// One page as SVG, for the printer: the same crops and marks as the PDF's and the preview's. Its fonts are the page's own.

import { intersects } from '../../lib/geometry';
import type { Scene, SceneItem } from '../../scene/scene';
import { CANVAS_FAMILIES } from '../families';
import { imageDefinitions, svgPrimitive, type SvgPaint } from '../svg';
import { xmlNumber as n } from '../xml';
import type { Page, PageLayout, Piece } from './page';
import { pageMarks, type PageWords } from './pageMarks';

export interface PageSvgOptions extends PageWords {
  /** A stored picture as a data URL; undefined where it is missing. */
  readonly image: SvgPaint['image'];
}

/** An `<svg>` element's text, in pt and as large as the page. */
export function pageSvg(page: Page, scene: Scene, layout: PageLayout, options: PageSvgOptions): string {
  const paint: SvgPaint = { families: CANVAS_FAMILIES, image: options.image };
  const { width, height } = layout;
  const shown = page.pieces.map((piece) => itemsIn(piece, scene));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}pt" height="${n(height)}pt" viewBox="0 0 ${n(width)} ${n(height)}" xml:space="preserve" stroke-linejoin="round">`,
    `<defs>${imageDefinitions([...new Set(shown.flat())], paint)}</defs>`,
    ...page.pieces.map((piece, i) => pieceSvg(piece, shown[i] ?? [], scene.background, layout.scale, paint)),
    painted(pageMarks(page, layout, options), paint),
    '</svg>',
  ].join('');
}

function itemsIn({ source }: Piece, { items }: Scene): readonly SceneItem[] {
  return items.filter((item) => intersects(item.box, source));
}

function painted(items: readonly SceneItem[], paint: SvgPaint): string {
  return items.flatMap((item) => item.primitives.map((primitive) => svgPrimitive(primitive, paint))).join('');
}

/** An `<svg>` in the page's, because it clips what lies outside its box. */
function pieceSvg({ source, x, y }: Piece, items: readonly SceneItem[], background: string, scale: number, paint: SvgPaint): string {
  const box = `x="${n(source.x)}" y="${n(source.y)}" width="${n(source.w)}" height="${n(source.h)}"`;
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(source.w * scale)}" height="${n(source.h * scale)}" viewBox="${n(source.x)} ${n(source.y)} ${n(source.w)} ${n(source.h)}" preserveAspectRatio="none">`
    + `<rect ${box} fill="${background}"/>${painted(items, paint)}</svg>`;
}
