// The text of a slide's shapes. Fonts come from the deck's theme, which names Inter and Noto Sans SC, so that a designer
// changes them for the whole deck in one place.

import { xmlText } from '../xml';
import { fillXml } from './paintXml';
import type { SlideBox, SlideParagraph, SlideRun, SlideText } from './slideShape';
import type { SlideWriter } from './slideWriter';

const EMU_PER_PT = 12_700;
/** pt; the least that PowerPoint knows. */
const SMALLEST = 1;
/** What a rounded rectangle or an ellipse keeps free of text by itself, in parts of its radius. */
const KEPT_FREE = 0.29289;

export function textXml(text: SlideText, shape: Pick<SlideBox, 'box' | 'outline' | 'sites'>, pen: SlideWriter): string {
  const own = keptFree(shape);
  const inset = (px: number): number => Math.max(0, pen.length(px - own));
  const { left, top, right, bottom } = text.insets;
  const body = `wrap="${text.wraps ? 'square' : 'none'}" lIns="${inset(left)}" tIns="${inset(top)}" rIns="${inset(right)}" bIns="${inset(bottom)}"`;
  const anchor = text.anchor === 'middle' ? 'ctr' : 't';
  const paragraphs = text.paragraphs.map((paragraph) => paragraphXml(paragraph, text.align, pen)).join('');
  return `<p:txBody><a:bodyPr ${body} rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs}</p:txBody>`;
}

/** px */
function keptFree({ box, outline, sites = [] }: Pick<SlideBox, 'box' | 'outline' | 'sites'>): number {
  if (outline.type === 'path' || sites.length > 0) return 0;
  const shorter = Math.min(box.w, box.h) / 2;
  return (outline.type === 'ellipse' ? shorter : Math.min(outline.r, shorter)) * KEPT_FREE;
}

function paragraphXml({ runs, leading, hanging }: SlideParagraph, align: SlideText['align'], pen: SlideWriter): string {
  const indent = hanging === undefined ? ' marL="0" indent="0"' : ` marL="${pen.length(hanging)}" indent="${-pen.length(hanging)}"`;
  const spacing = leading === undefined ? '<a:spcPct val="100000"/>' : `<a:spcPts val="${Math.max(SMALLEST * 100, hundredths(leading, pen))}"/>`;
  const tabs = hanging === undefined ? '' : `<a:tabLst><a:tab pos="${pen.length(hanging)}" algn="l"/></a:tabLst>`;
  const properties = `<a:pPr algn="${align === 'center' ? 'ctr' : 'l'}"${indent}><a:lnSpc>${spacing}</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${tabs}</a:pPr>`;
  return `<a:p>${properties}${runs.map((run) => runXml(run, pen)).join('')}</a:p>`;
}

/** Line ends inside a text are line breaks of its paragraph. */
function runXml(run: SlideRun, pen: SlideWriter): string {
  const properties = `<a:rPr lang="${pen.language}" sz="${Math.max(SMALLEST * 100, hundredths(run.size, pen))}" b="${run.bold ? 1 : 0}" dirty="0">${fillXml(run.color)}</a:rPr>`;
  return run.text.split(/\r\n|[\n\r]/).map((line) => `<a:r>${properties}<a:t>${xmlText(line)}</a:t></a:r>`).join(`<a:br>${properties}</a:br>`);
}

/** Of a point. */
function hundredths(px: number, pen: SlideWriter): number {
  return Math.round((px * pen.scale * 100) / EMU_PER_PT);
}
