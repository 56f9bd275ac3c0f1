// Connectors and lines of a slide, glued to their cards. LibreOffice, Keynote and Google Slides lead a connector with
// several bends their own way, through cards and lines; so such a one is written twice: as a connector for PowerPoint,
// which leads it as it is told and takes it along with its cards, and as a drawn line for all others.

import { unionBox, type Box } from '../../lib/geometry';
import type { Segment } from '../../scene/scene';
import { connectorForm, type ConnectorForm } from './connectorForm';
import { pathXml, preset } from './outlineXml';
import { lineXml } from './paintXml';
import type { Glue, SlideConnector } from './slideShape';
import { nameXml, type SlideWriter } from './slideWriter';

const QUARTER = 5_400_000;
/** px; of an arrow head. */
const HEAD = 7.5;
/** Heads in line widths, and the width (EMU; 2 pt) that thinner lines count as. */
const HEADS = { sm: 2, med: 3, lg: 5 } as const;
const HEAD_UNIT = 25_400;
/** Sites that each program knows. */
const MIDDLES = 4;
/** Asks for what PowerPoint knows since 2016 (its own transition "Morph"), and no other program. */
const FOR_POWERPOINT = 'xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" Requires="p159"';

export function connectorXml(connector: SlideConnector, pen: SlideWriter): string {
  const form = connectorForm(connector.points);
  const line = lineXml(connector.stroke, pen, headsXml(connector, pen));
  const glued = glueXml('stCxn', connector.from, pen) + glueXml('endCxn', connector.to, pen);
  const native = [
    `<p:cxnSp><p:nvCxnSpPr>${nameXml(connector, pen)}<p:cNvCxnSpPr>${glued}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr>${form ? formXml(form, pen) : drawnXml(connector, pen)}${line}</p:spPr></p:cxnSp>`,
  ].join('');
  if (isAlikeEverywhere(connector, form)) return native;
  const drawn = `<p:sp><p:nvSpPr>${nameXml(connector, pen, true)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${drawnXml(connector, pen)}<a:noFill/>${line}</p:spPr></p:sp>`;
  const choice = `<mc:Choice ${FOR_POWERPOINT}>${native}</mc:Choice><mc:Fallback>${drawn}</mc:Fallback>`;
  return `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${choice}</mc:AlternateContent>`;
}

/** Straight lines, and one bend between middles of sides. */
function isAlikeEverywhere({ from, to }: SlideConnector, form: ConnectorForm | null): boolean {
  if (form?.preset === 'straightConnector1') return true;
  return form?.preset === 'bentConnector2' && (from?.site ?? 0) < MIDDLES && (to?.site ?? 0) < MIDDLES;
}

/** Triangles, in that of the three sizes that comes nearest to the sheet's. */
function headsXml({ heads, stroke }: SlideConnector, pen: SlideWriter): string {
  if (heads === 'none') return '';
  const unit = Math.max(HEAD_UNIT, pen.length(stroke.width));
  const names = Object.keys(HEADS) as (keyof typeof HEADS)[];
  const off = (name: keyof typeof HEADS): number => Math.abs(HEADS[name] * unit - pen.length(HEAD));
  const size = names.reduce((best, name) => (off(name) < off(best) ? name : best));
  const head = `type="triangle" w="${size}" len="${size}"`;
  return `${heads === 'both' ? `<a:headEnd ${head}/>` : ''}<a:tailEnd ${head}/>`;
}

function glueXml(end: 'stCxn' | 'endCxn', glue: Glue | undefined, pen: SlideWriter): string {
  const id = glue && pen.cardId(glue.card);
  return id === undefined ? '' : `<a:${end} id="${id}" idx="${glue?.site ?? 0}"/>`;
}

function formXml(form: ConnectorForm, pen: SlideWriter): string {
  const turn = `${form.turned ? ` rot="${QUARTER}"` : ''}${form.flipH ? ' flipH="1"' : ''}${form.flipV ? ' flipV="1"' : ''}`;
  const adjustments = form.adjustments.map((value, i) => [`adj${i + 1}`, value] as const);
  return `<a:xfrm${turn}>${frameXml(form.box, pen)}</a:xfrm>${preset(form.preset, adjustments)}`;
}

/** As the sheet paints it, with its round corners and jumps. */
function drawnXml({ points, path }: SlideConnector, pen: SlideWriter): string {
  const segments = path ?? points.map((p, i): Segment => [i === 0 ? 'M' : 'L', p.x, p.y]);
  const box = unionBox(points.map((p) => ({ ...p, w: 0, h: 0 }))) as Box;
  return `<a:xfrm>${frameXml(box, pen)}</a:xfrm>${pathXml(segments, box, null, pen)}`;
}

function frameXml(box: Box, pen: SlideWriter): string {
  const { x, y, cx, cy } = pen.frame(box);
  return `<a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>`;
}
