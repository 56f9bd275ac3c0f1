// A run that no bundled face covers, divided into pieces of one installed font each; what no font on this machine has
// becomes its code point in small letters ("U+0E01"), never an empty box, and is reported.

import type { TextPrimitive, TextRun } from '#shared/scene/scene';
import { isWide } from '#shared/scene/text/characters';
import { createMeasurer } from '#shared/scene/text/measurer';
import type { SystemFont, SystemFonts } from './systemFonts';

export interface FontPiece {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly font: SystemFont;
}

/** A line of a code point, in Inter 500. */
export interface CodeLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface SystemRunPlan {
  readonly pieces: readonly FontPiece[];
  readonly labels: readonly CodeLabel[];
}

export interface SystemRunPlanner {
  plan(run: TextRun, primitive: TextPrimitive): SystemRunPlan;
  /** The characters that no font has, so far. */
  readonly missing: ReadonlySet<string>;
}

interface Place {
  readonly text: string;
  readonly codes: readonly number[];
  readonly x: number;
  readonly width: number;
}

/** Joiners and style selectors: they steer shaping and need no glyph. */
const INVISIBLE = /\u200c|\u200d|[\ufe00-\ufe0f]/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const LABEL_STYLE = { size: 1, weight: 500 } as const;
/** All rows together, of the text's size, at most; and a margin, so that neighbouring labels stay apart. */
const LABEL_HEIGHT = 0.9;
const LABEL_MARGIN = 0.92;

/** Plans runs, and collects what is missing. */
export function systemRunPlanner(fonts: SystemFonts): SystemRunPlanner {
  const missing = new Set<string>();
  const measure = createMeasurer();

  function labelsFor({ x, width, codes }: Place, { y, size }: TextPrimitive): CodeLabel[] {
    const rows = ['U+', ...codes.map((code) => code.toString(16).toUpperCase().padStart(4, '0'))];
    const widest = Math.max(...rows.map((row) => measure.line(row, LABEL_STYLE).width));
    const height = Math.min((size * LABEL_HEIGHT) / rows.length, (width * LABEL_MARGIN) / widest);
    return rows.map((text, row) => ({ text, x, y: y - (rows.length - 1 - row) * height * 1.05, size: height }));
  }

  return {
    missing,
    plan(run, primitive) {
      const isBold = primitive.weight >= 600;
      const pieces: FontPiece[] = [];
      const labels: CodeLabel[] = [];
      const whole = fonts.find(codesOf(run.text), isBold);
      if (whole) return { pieces: [{ text: run.text, x: run.x, width: run.width, font: whole }], labels };
      for (const place of placesOf(run)) {
        const font = fonts.find(place.codes, isBold);
        if (font) addPiece(pieces, place, font);
        else {
          missing.add(place.text);
          labels.push(...labelsFor(place, primitive));
        }
      }
      return { pieces, labels };
    },
  };
}

function codesOf(text: string): number[] {
  return [...new Set(text)].filter((c) => !INVISIBLE.test(c)).map((c) => c.codePointAt(0) as number);
}

/** The run's graphemes with the share of its width that the measurer gave each. */
function placesOf(run: TextRun): Place[] {
  const parts = [...segmenter.segment(run.text)].map(({ segment }) => ({ text: segment, codes: codesOf(segment) }));
  const shares = parts.map(({ text, codes }) => (text === ' ' ? 0.28 : isWide(codes[0] ?? 0) ? 1 : 0.6));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let x = run.x;
  return parts.map((part, i) => {
    const width = (run.width * (shares[i] as number)) / total;
    const place = { ...part, x, width };
    x += width;
    return place;
  });
}

function addPiece(pieces: FontPiece[], place: Place, font: SystemFont): void {
  const last = pieces.at(-1);
  const continues = last?.font === font && Math.abs(last.x + last.width - place.x) < 1e-6;
  if (last && continues) pieces[pieces.length - 1] = { ...last, text: last.text + place.text, width: last.width + place.width };
  else pieces.push({ text: place.text, x: place.x, width: place.width, font });
}
