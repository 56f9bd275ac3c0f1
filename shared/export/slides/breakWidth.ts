// How wide a text has to be set so that it breaks where the sheet breaks it. Slide programs know no medium weight and add
// up widths a little differently, so the width is put halfway between the widest line and the first word that must not
// come up from the next one: the text stays one paragraph, which can be edited, and still looks as on the sheet.

import type { TextMeasurer } from '../../scene/measure';
import type { TextPrimitive, Weight } from '../../scene/scene';
import { createMeasurer } from '../../scene/text/measurer';

/** From here on a weight is bold; programs know no other. */
const BOLD: Weight = 600;
const measure: TextMeasurer = createMeasurer();
/** What a line may begin with at the least: a word, a part of it up to its hyphen, or a Chinese character with its mark. */
const FIRST_PIECE = /^(?:[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef][，。、；：！？）》」』]*|[^\s\u3000-\u9fff\uf900-\ufaff\uff00-\uffef-]*-?)/u;

export function isBold(weight: Weight): boolean {
  return weight >= BOLD;
}

/** @param room px that there are at the most */
export function breakWidth(lines: readonly TextPrimitive[], room: number): number {
  const texts = lines.map((line) => ({ line, text: line.runs.map((run) => run.text).join('') }));
  const width = ({ size, weight }: TextPrimitive, text: string): number => measure.line(text, { size, weight: isBold(weight) ? 700 : 400 }).width;
  const least = Math.max(...texts.map(({ line, text }) => width(line, text)));
  let most = Math.max(room, least);
  texts.forEach(({ line, text }, i) => {
    const next = texts[i + 1];
    if (next?.line.size !== line.size) return;
    const piece = FIRST_PIECE.exec(next.text)?.[0] ?? '';
    const isSpaced = !/[\u3000-\u9fff\uff00-\uffef-]$/u.test(text) && !/^[\u3000-\u9fff\uff00-\uffef]/u.test(piece);
    most = Math.min(most, width(line, `${text}${isSpaced ? ' ' : ''}${piece}`));
  });
  return Math.max(least, lines.length === 1 ? most : (least + most) / 2);
}
