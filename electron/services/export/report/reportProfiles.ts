// Personas on paper: two beside each other, each with its picture, or the first letter of its name. Who needs more than a
// page goes on on the next.

import type { ReportProfile, ReportProfiles } from '#shared/report/report';
import type { Primitive } from '#shared/scene/scene';
import { GROUND, lineHeight, linesOf, MARGIN, measure, type ReportPaper, type TextLook } from './reportPaper';

const NAME: TextLook = { size: 11, weight: 600, fill: '#1d2733' };
const ROLE: TextLook = { size: 9, weight: 400, fill: '#5b6876' };
const HEAD: TextLook = { size: 8, weight: 600, fill: '#5b6876' };
const TEXT: TextLook = { size: 9, weight: 400, fill: '#1d2733' };
const LETTER: Omit<TextLook, 'fill'> = { size: 18, weight: 600 };
/** pt */
const PICTURE = 46;
const PAD = 12;
const GAP = 12;
/** Of the beginning of a profile that goes on over pages. */
const LEAST = 2 * PAD + PICTURE + 6 * lineHeight(TEXT);
/** Characters, of whoever has half the width; a line's end counts as a line. */
const [BRIEF, LINE] = [700, 40];

export function leastProfileHeight(paper: ReportPaper, { people }: ReportProfiles): number {
  const width = profileWidth(paper, people);
  const height = people.slice(0, perRow(people)).reduce((most, one) => Math.max(most, layOut(one, width).height), 0);
  return height <= paper.most / 2 ? height : LEAST;
}

export function writeProfiles(paper: ReportPaper, { people }: ReportProfiles): void {
  const each = perRow(people);
  const width = profileWidth(paper, people);
  for (let i = 0; i < people.length; i += each) {
    const row = people.slice(i, i + each);
    const height = row.reduce((most, one) => Math.max(most, layOut(one, width).height), 0);
    paper.ensure(height <= paper.most ? height : LEAST);
    const { y } = paper;
    row.forEach((one, column) => {
      paper.y = y;
      writeProfile(paper, one, { x: MARGIN + column * (width + GAP), width, height: Math.min(height, paper.most) });
    });
    paper.y += GAP;
  }
}

/** Who has much to tell gets the whole width. */
function perRow(people: readonly ReportProfile[]): number {
  const length = (text: string): number => text.length + text.split('\n').length * LINE;
  const most = people.reduce((all, { name, role, texts }) => Math.max(all, length(name) + length(role) + texts.reduce((sum, { text }) => sum + length(text), 0)), 0);
  return most > BRIEF || people.length === 1 ? 1 : 2;
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
  readonly lines: readonly [number, number];
}

/** Where each line of each text stands within, and how high it all is. */
function layOut({ name, role, texts }: ReportProfile, width: number): { readonly lines: readonly Line[]; readonly height: number } {
  const lines: Line[] = [];
  let y = PAD;
  const put = (text: string, look: TextLook, x: number): void => {
    const room = width - x - PAD;
    const count = measure.wrap(text, look, room).length;
    for (let i = 0; i < count; i += 1) lines.push({ ...look, text, x, y: y + i * lineHeight(look), width: room, lines: [i, i + 1] });
    y += count * lineHeight(look);
  };
  const beside = PAD + PICTURE + 12;
  y += 4;
  put(name, NAME, beside);
  put(role, ROLE, beside);
  y = Math.max(y, PAD + PICTURE) + 8;
  for (const { head, text } of texts) {
    put(head, HEAD, PAD);
    put(text.trimEnd(), TEXT, PAD);
    y += 5;
  }
  return { lines, height: y + PAD - (texts.length > 0 ? 5 : 8) };
}

interface Frame {
  readonly x: number;
  readonly width: number;
  /** pt, at least, of a profile that fits on a page. */
  readonly height: number;
}

/** Page by page, as many lines as go into its frame there. */
function writeProfile(paper: ReportPaper, profile: ReportProfile, { x, width, height }: Frame): void {
  const { doc } = paper;
  const { lines, height: whole } = layOut(profile, width);
  const element = doc.struct('Sect');
  const texts = new Map<string, PDFKit.PDFStructureContent[]>();
  for (let at = 0, top = 0; at < lines.length;) {
    const isWhole = at === 0 && whole <= paper.room();
    const room = paper.room() - PAD;
    const end = lines.findIndex((line, i) => i > at && line.y + lineHeight(line) - top > room);
    const to = isWhole || end < 0 ? lines.length : end;
    const last = lines[to - 1] as Line;
    const high = isWhole ? height : last.y + lineHeight(last) - top + PAD;
    paper.decorate([{ type: 'rect', x, y: paper.y, w: width, h: high, r: 4, stroke: { color: '#d5dbe1', width: 0.75 } }]);
    if (at === 0) element.add(doc.struct('Figure', { alt: profile.name }, [pictureContent(paper, profile, x + PAD, paper.y + PAD)]));
    for (const line of lines.slice(at, to)) {
      const key = `${line.size} ${line.text}`;
      const content = paper.text('P', line.text, { ...line, x: x + line.x, y: paper.y + line.y - top });
      texts.set(key, [...(texts.get(key) ?? []), content]);
    }
    paper.y += high;
    top = (lines[to]?.y ?? 0) - PAD;
    at = to;
    if (at < lines.length) paper.newPage();
  }
  for (const contents of texts.values()) element.add(doc.struct('P', {}, contents));
  element.end();
  paper.root.add(element);
}

function pictureContent(paper: ReportPaper, profile: ReportProfile, x: number, y: number): PDFKit.PDFStructureContent {
  const content = paper.doc.markStructureContent('Figure');
  drawPicture(paper, profile, x, y);
  paper.doc.endMarkedContent();
  return content;
}

/** In a circle: the middle of the picture, or a letter. */
function drawPicture(paper: ReportPaper, { name, image }: ReportProfile, x: number, y: number): void {
  const { doc } = paper;
  const [letter = ''] = name;
  const circle: Primitive = { type: 'circle', cx: x + PICTURE / 2, cy: y + PICTURE / 2, r: PICTURE / 2, fill: GROUND };
  if (!image) {
    const half = measure.line(letter, LETTER).width / 2;
    paper.paint([circle, ...linesOf(letter, { ...LETTER, fill: paper.accent, x: x + PICTURE / 2 - half, y: y + PICTURE / 2 - 11.5, width: PICTURE })]);
    return;
  }
  const scale = PICTURE / Math.min(image.width, image.height);
  const [w, h] = [image.width * scale, image.height * scale];
  doc.save();
  doc.circle(x + PICTURE / 2, y + PICTURE / 2, PICTURE / 2).clip();
  paper.paint([{ type: 'image', hash: image.hash, x: x + (PICTURE - w) / 2, y: y + (PICTURE - h) / 2, w, h }]);
  doc.restore();
}
