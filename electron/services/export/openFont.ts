// Font files opened for PDFs. Outlines come from fonts that are opened once and kept. Text is set in a font of the document's
// own: a glyph remembers the characters that it was first met for, which would be another document's, or, met as a part
// of another glyph, none; and then the text could not be found and copied.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Glyph {
  readonly path: { scale(x: number, y: number): { translate(x: number, y: number): { toSVG(): string } } };
}

/** What is used of fontkit, which comes with pdfkit; pdfkit takes such a font instead of a file. */
export interface OpenedFont {
  readonly unitsPerEm: number;
  layout(text: string): {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    readonly advanceWidth: number;
  };
}

interface Fontkit {
  create(bytes: Uint8Array): OpenedFont | { readonly fonts: readonly OpenedFont[] };
}

const opened = new Map<string, OpenedFont>();
const read = new Map<string, Uint8Array>();
const require = createRequire(import.meta.url);

function fontIn(bytes: Uint8Array): OpenedFont {
  const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as Fontkit;
  const file = fontkit.create(bytes);
  return 'fonts' in file ? (file.fonts[0] as OpenedFont) : file;
}

/** For outlines. Of a collection, its first font. @throws where the file is no font or can't be read */
export function openFont(path: string): OpenedFont {
  const font = opened.get(path) ?? fontIn(readFileSync(path));
  opened.set(path, font);
  return font;
}

/** For the text of one document; the file is read once. @throws as `openFont` */
export function documentFont(path: string): OpenedFont {
  const bytes = read.get(path) ?? readFileSync(path);
  read.set(path, bytes);
  return fontIn(bytes);
}
