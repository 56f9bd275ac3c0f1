// A text taken apart into what is painted one after another: each grapheme with its face and width. Everything else in
// this folder works on these arrays. Simple texts (nearly all) skip Intl.Segmenter, which is slower than all the rest.

import type { Weight } from '../scene';
import { advanceOf, basicAdvances, BUNDLED_FACES, covers, type BundledFace } from '../fonts/faces';
import { isChinese, isEastAsian, isSimple, isWide, SHARED_PUNCTUATION } from './characters';

/** Faces by number: 0 Inter, 1 Noto Sans SC, 2 Noto Emoji, 3 system. */
export const FACES = [...BUNDLED_FACES, 'system'] as const;
const INTER = 0;
const CHINESE = 1;
const EMOJI_FACE = 2;
export const SYSTEM = 3;

/** Where no bundled face has a glyph; painters condense what turns out wider. In em. */
const SYSTEM_WIDE = 1;
const SYSTEM_NARROW = 0.6;
const SYSTEM_SPACE = 0.28;

const SPACE = 0x20;
const MIDDLE_DOT = 0xb7;
const APOSTROPHE = 0x2019;

/** `starts` has one entry more than there are graphemes: the text's length. Widths are in em. */
export interface Graphemes {
  readonly text: string;
  readonly starts: readonly number[];
  readonly codes: readonly number[];
  readonly faces: readonly number[];
  readonly widths: readonly number[];
}

interface Growing {
  text: string;
  starts: number[];
  codes: number[];
  faces: number[];
  widths: number[];
}

/** The text (painted form, without line ends) as graphemes. `chinese` decides punctuation that both faces have. */
export function graphemesOf(text: string, weight: Weight, chinese = isChinese(text)): Graphemes {
  const result = isSimple(text) ? simpleGraphemes(text, weight) : complexGraphemes(text, weight);
  for (let i = 0; i < result.codes.length; i++) {
    const code = result.codes[i] as number;
    if (code === SPACE) joinSpace(result, i, weight);
    else if (belongsToChinese(result, i, code, chinese)) setFace(result, i, CHINESE, weight);
  }
  return result;
}

interface Chosen {
  readonly faces: Uint8Array;
  readonly widths: Float64Array;
}

const chosen = new Map<Weight, Chosen>();

/** Face and width of every code unit below 65,536, for one weight. */
function chosenFaces(weight: Weight): Chosen {
  let found = chosen.get(weight);
  if (found) return found;
  const faces = new Uint8Array(0x10000).fill(SYSTEM);
  const widths = Float64Array.from({ length: 0x10000 }, (_, code) => (isWide(code) ? SYSTEM_WIDE : SYSTEM_NARROW));
  for (let face = BUNDLED_FACES.length - 1; face >= 0; face--) {
    basicAdvances(BUNDLED_FACES[face] as BundledFace, weight).forEach((width, code) => {
      if (Number.isNaN(width)) return;
      faces[code] = face;
      widths[code] = width;
    });
  }
  chosen.set(weight, (found = { faces, widths }));
  return found;
}

function simpleGraphemes(text: string, weight: Weight): Growing {
  const { faces, widths } = chosenFaces(weight);
  const count = text.length;
  const result: Growing = { text, starts: new Array(count + 1), codes: new Array(count), faces: new Array(count), widths: new Array(count) };
  for (let i = 0; i < count; i++) {
    const code = text.charCodeAt(i);
    result.starts[i] = i;
    result.codes[i] = code;
    result.faces[i] = faces[code] as number;
    result.widths[i] = widths[code] as number;
  }
  result.starts[count] = count;
  return result;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Emoji style selectors and skin tones: one-coloured glyphs show neither, and media disagree about their width. */
const EMOJI_DETAILS = /[\ufe0e\ufe0f\u200d]|\p{Emoji_Modifier}/gu;
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
const VARIATION = /[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const MARK = /^\p{M}/u;

function complexGraphemes(text: string, weight: Weight): Growing {
  const result: Growing = { text: '', starts: [0], codes: [], faces: [], widths: [] };
  for (const { segment } of segmenter.segment(text)) {
    const isPicture = EMOJI.test(segment);
    const painted = (isPicture ? segment.replace(EMOJI_DETAILS, '') : segment.replace(VARIATION, '')) || segment;
    const codes = [...painted].map((c) => c.codePointAt(0) as number);
    const face = faceOf(codes, isPicture);
    result.text += painted;
    result.starts.push(result.text.length);
    result.codes.push(codes[0] as number);
    result.faces.push(face);
    result.widths.push(widthOf(codes, face, weight));
  }
  return result;
}

function faceOf(codes: readonly number[], isPicture: boolean): number {
  const order = isPicture ? [EMOJI_FACE, INTER, CHINESE] : [INTER, CHINESE, EMOJI_FACE];
  return order.find((face) => codes.every((code) => covers(BUNDLED_FACES[face] as BundledFace, code))) ?? SYSTEM;
}

function widthOf(codes: readonly number[], face: number, weight: Weight): number {
  const name = BUNDLED_FACES[face];
  if (!name) return isWide(codes[0] as number) ? SYSTEM_WIDE : SYSTEM_NARROW;
  // Text shapers give a mark that follows its letter no width, whatever the font says.
  const widths = codes.map((code, i) => (i > 0 && MARK.test(String.fromCodePoint(code)) ? 0 : advanceOf(name, weight, code) ?? 0));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A space between two words of one face belongs to it, so that they stay one run (and keep right-to-left order). */
function joinSpace(result: Growing, i: number, weight: Weight): void {
  const face = result.faces[i - 1];
  if ((face !== CHINESE && face !== SYSTEM) || result.faces[i + 1] !== face) return;
  setFace(result, i, face, weight);
}

function belongsToChinese(result: Growing, i: number, code: number, chinese: boolean): boolean {
  if (code === MIDDLE_DOT) return isIdeographAt(result, i - 1) && isIdeographAt(result, i + 1);
  if (!chinese || !SHARED_PUNCTUATION.has(code)) return false;
  return code !== APOSTROPHE || !isLetterAt(result, i - 1) || !isLetterAt(result, i + 1);
}

function isIdeographAt(result: Growing, i: number): boolean {
  return isEastAsian(result.codes[i] ?? 0);
}

function isLetterAt(result: Growing, i: number): boolean {
  return /[A-Za-z\u00c0-\u024f]/.test(String.fromCodePoint(result.codes[i] ?? 0));
}

function setFace(result: Growing, i: number, face: number, weight: Weight): void {
  const name = BUNDLED_FACES[face];
  result.faces[i] = face;
  result.widths[i] = name ? advanceOf(name, weight, result.codes[i] as number) ?? 0 : SYSTEM_SPACE;
}
