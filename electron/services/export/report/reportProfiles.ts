// Personas on paper: two beside each other, each with its picture, or the first letter of its name.

import type { ReportProfile, ReportProfiles } from '#shared/report/report';
import type { Primitive } from '#shared/scene/scene';
import { ACCENT, GROUND, lineHeight, linesOf, MARGIN, measure, type ReportPaper, type TextLook } from './reportPaper';

const NAME: TextLook = { size: 11, weight: 600, fill: '#1d2733' };
const ROLE: TextLook = { size: 9, weight: 400, fill: '#5b6876' };
const HEAD: TextLook = { size: 8, weight: 600, fill: '#5b6876' };
const TEXT: TextLook = { size: 9, weight: 400, fill: '#1d2733' };
const LETTER: TextLook = { size: 18, weight: 600, fill: ACCENT };
/** pt */
const PICTURE = 46;
const PAD = 12;
const GAP = 12;
/** Of a text: two of them fit on a page. */
const MOST_LINES = 24;

export function leastProfileHeight(paper: ReportPaper, { people }: ReportProfiles): number {
  const width = profileWidth(paper, people);
  return Math.max(0, ...people.slice(0, perRow(people)).map((one) => heightOf(one, width)));
}

export function writeProfiles(paper: ReportPaper, { people }: ReportProfiles): void {
  const each = perRow(people);
  const width = profileWidth(paper, people);
  for (let i = 0; i < people.length; i += each) {
    const row = people.slice(i, i + each);
    const height = Math.max(...row.map((one) => heightOf(one, width)));
    paper.ensure(height);
    row.forEach((one, column) => writeProfile(paper, one, { x: MARGIN + column * (width + GAP), width, height }));
    paper.y += height + GAP;
  }
}

/** Who has much to tell gets the whole width. */
function perRow(people: readonly ReportProfile[]): number {
  const most = Math.max(0, ...people.map(({ texts }) => texts.reduce((sum, { text }) => sum + text.length, 0)));
  return most > 700 || people.length === 1 ? 1 : 2;
}

function profileWidth(paper: ReportPaper, people: readonly ReportProfile[]): number {
  const each = perRow(people);
  return (paper.width - 2 * MARGIN - (each - 1) * GAP) / each;
}

interface Line extends TextLook {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxLines: number;
}

/** Where each text stands within, and how high it all is. */
function layOut({ name, role, texts }: ReportProfile, width: number): { readonly lines: readonly Line[]; readonly height: number } {
  const lines: Line[] = [];
  let y = PAD;
  const put = (text: string, look: TextLook, x: number, maxLines: number): void => {
    if (!text) return;
    const room = width - x - PAD;
    lines.push({ ...look, text, x, y, width: room, maxLines });
    y += measure.wrap(text, look, room, maxLines).length * lineHeight(look);
  };
  const beside = PAD + PICTURE + 12;
  y += 4;
  put(name, NAME, beside, 3);
  put(role, ROLE, beside, 4);
  y = Math.max(y, PAD + PICTURE) + 8;
  for (const { head, text } of texts) {
    put(head, HEAD, PAD, 1);
    put(text, TEXT, PAD, MOST_LINES);
    y += 5;
  }
  return { lines, height: y + PAD - (texts.length > 0 ? 5 : 8) };
}

function heightOf(profile: ReportProfile, width: number): number {
  return layOut(profile, width).height;
}

function writeProfile(paper: ReportPaper, profile: ReportProfile, { x, width, height }: { readonly x: number; readonly width: number; readonly height: number }): void {
  const { doc, y } = paper;
  paper.decorate([{ type: 'rect', x, y, w: width, h: height, r: 4, stroke: { color: '#d5dbe1', width: 0.75 } }]);
  const content = doc.markStructureContent('Figure');
  drawPicture(paper, profile, x + PAD, y + PAD);
  doc.endMarkedContent();
  const texts = layOut(profile, width).lines.map((line) => paper.text('P', line.text, { ...line, x: x + line.x, y: y + line.y }));
  const element = doc.struct('Sect');
  element.add(doc.struct('Figure', { alt: profile.name }, [content]));
  for (const text of texts) element.add(doc.struct('P', {}, [text]));
  element.end();
  paper.root.add(element);
}

/** In a circle: the middle of the picture, or a letter. */
function drawPicture(paper: ReportPaper, { name, image }: ReportProfile, x: number, y: number): void {
  const { doc } = paper;
  const [letter = ''] = name;
  const circle: Primitive = { type: 'circle', cx: x + PICTURE / 2, cy: y + PICTURE / 2, r: PICTURE / 2, fill: GROUND };
  if (!image) {
    const half = measure.line(letter, LETTER).width / 2;
    paper.paint([circle, ...linesOf(letter, { ...LETTER, x: x + PICTURE / 2 - half, y: y + PICTURE / 2 - 11.5, width: PICTURE })]);
    return;
  }
  const scale = PICTURE / Math.min(image.width, image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  doc.save();
  doc.circle(x + PICTURE / 2, y + PICTURE / 2, PICTURE / 2).clip();
  paper.paint([{ type: 'image', hash: image.hash, x: x + (PICTURE - w) / 2, y: y + (PICTURE - h) / 2, w, h }]);
  doc.restore();
}
