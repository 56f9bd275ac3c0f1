// Shapes and pictures of a slide. A rectangle is the program's own one, so that its corners stay what they are when it
// is resized; any other outline, and one that connectors are glued to beside the middles of its sides, is a drawn path
// with those places as connection sites.

import { outlineXml } from './outlineXml';
import { fillXml, lineXml } from './paintXml';
import type { SlideBox, SlidePicture } from './slideShape';
import { textXml } from './slideText';
import { nameXml, type SlideWriter } from './slideWriter';

const MISSING_PICTURE = '#e3e8ee';

export function shapeXml(shape: SlideBox, pen: SlideWriter): string {
  const { x, y, cx, cy } = pen.frame(shape.box);
  const kind = shape.isTitle ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:cNvSpPr/><p:nvPr/>';
  return [
    `<p:sp><p:nvSpPr>${nameXml(shape, pen)}${kind}</p:nvSpPr><p:spPr>`,
    `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`,
    outlineXml(shape, pen),
    shape.fill ? fillXml(shape.fill) : '<a:noFill/>',
    shape.stroke ? lineXml(shape.stroke, pen) : '<a:ln><a:noFill/></a:ln>',
    `</p:spPr>${shape.text ? textXml(shape.text, shape, pen) : ''}</p:sp>`,
  ].join('');
}

/** A picture that is missing is a grey box in its place. */
export function pictureXml(picture: SlidePicture, pen: SlideWriter): string {
  const id = pen.pictureId(picture.hash);
  const outline = { type: 'rect', r: picture.r } as const;
  const { x, y, cx, cy } = pen.frame(picture.box);
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>${outlineXml({ box: picture.box, outline }, pen)}`;
  if (id === undefined) return `<p:sp><p:nvSpPr>${nameXml(picture, pen)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame}${fillXml(MISSING_PICTURE)}</p:spPr></p:sp>`;
  return [
    `<p:pic><p:nvPicPr>${nameXml(picture, pen)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>`,
    `<p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame}</p:spPr></p:pic>`,
  ].join('');
}
