// What all parts of a slide need for writing themselves: ids, lengths in EMU, and names.

import type { Box } from '../../lib/geometry';
import { xmlText } from '../xml';
import type { SlideShape } from './slideShape';

export interface SlideScale {
  /** EMU per px. */
  readonly scale: number;
  /** EMU; where the sheet's corner lies on the slide. */
  readonly left: number;
  readonly top: number;
}

export interface SlideWriter extends SlideScale {
  readonly language: string;
  readonly pictureId: (hash: string) => string | undefined;
  idOf(shape: SlideShape): number;
  /** The id of a card's shape; undefined where the card is not on the slide. */
  cardId(card: string): number | undefined;
  /** A length, EMU. */
  length(px: number): number;
  frame(box: Box): { readonly x: number; readonly y: number; readonly cx: number; readonly cy: number };
}

const DECORATION = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
/** The root has the first. */
const FIRST_ID = 2;

export function writer(shapes: readonly SlideShape[], options: Pick<SlideWriter, 'language' | 'pictureId' | keyof SlideScale>): SlideWriter {
  const ids = new Map<SlideShape, number>();
  const cards = new Map<string, number>();
  const number = (shape: SlideShape): void => {
    const id = ids.size + FIRST_ID;
    ids.set(shape, id);
    if (shape.type === 'shape' && shape.card !== undefined) cards.set(shape.card, id);
    if (shape.type === 'group') shape.children.forEach(number);
  };
  shapes.forEach(number);
  const { scale, left, top } = options;
  return {
    ...options,
    idOf: (shape) => ids.get(shape) ?? 0,
    cardId: (card) => cards.get(card),
    length: (px) => Math.round(px * scale),
    frame: ({ x, y, w, h }) => ({
      x: Math.round(left + x * scale), y: Math.round(top + y * scale), cx: Math.max(0, Math.round(w * scale)), cy: Math.max(0, Math.round(h * scale)),
    }),
  };
}

/** Apart from the ids of all that is written once. */
const SECOND = 1_000_000;

/** `p:cNvPr`: the id, the name, and what screen readers say. @param isSecond it is written for other programs once more */
export function nameXml(shape: SlideShape, pen: SlideWriter, isSecond = false): string {
  const name = xmlText(oneLine(shape.name));
  const open = `<p:cNvPr id="${pen.idOf(shape) + (isSecond ? SECOND : 0)}" name="${name}"`;
  if (shape.alt !== '') return `${open} descr="${xmlText(oneLine(shape.alt))}"/>`;
  return shape.type === 'shape' && shape.text ? `${open}/>` : `${open}>${DECORATION}</p:cNvPr>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
