// One slide as PresentationML. Ids are given in the order of the shapes, and connectors are written with the ids of the
// shapes that they are glued to.

import { connectorXml } from './connectorXml';
import { fillXml } from './paintXml';
import { nameXml, type SlideScale, writer, type SlideWriter } from './slideWriter';
import { pictureXml, shapeXml } from './shapeXml';
import type { Slide, SlideGroup, SlideShape } from './slideShape';

const NAMESPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');
const NO_SIZE = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>';
const ROOT = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${NO_SIZE}</p:grpSpPr>`;

export interface SlideXmlOptions extends SlideScale {
  /** BCP 47 */
  readonly language: string;
  /** The relationship of a stored picture; undefined where there is none. */
  readonly pictureId: (hash: string) => string | undefined;
}

/** The part `ppt/slides/slideN.xml`. */
export function slideXml(slide: Slide, options: SlideXmlOptions): string {
  const pen = writer(slide.shapes, options);
  const shapes = slide.shapes.map((shape) => anyXml(shape, pen)).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<p:sld ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${fillXml(slide.background)}<a:effectLst/></p:bgPr></p:bg>`,
    `<p:spTree>${ROOT}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  ].join('');
}

function anyXml(shape: SlideShape, pen: SlideWriter): string {
  switch (shape.type) {
    case 'shape': return shapeXml(shape, pen);
    case 'picture': return pictureXml(shape, pen);
    case 'connector': return connectorXml(shape, pen);
    case 'group': return groupXml(shape, pen);
  }
}

function groupXml(group: SlideGroup, pen: SlideWriter): string {
  const { x, y, cx, cy } = pen.frame(group.box);
  const frame = `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
  const children = group.children.map((child) => anyXml(child, pen)).join('');
  return `<p:grpSp><p:nvGrpSpPr>${nameXml(group, pen)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${frame}</a:xfrm></p:grpSpPr>${children}</p:grpSp>`;
}
