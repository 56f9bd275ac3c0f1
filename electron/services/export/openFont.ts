// Font files opened once and kept: reading one and its tables costs more than setting a page in it. The export thread sets one
// document after another in the same few fonts.

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
  openSync(path: string): OpenedFont | { readonly fonts: readonly OpenedFont[] };
}

const opened = new Map<string, OpenedFont>();
const require = createRequire(import.meta.url);

/** Of a collection, its first font. @throws where the file is no font or can't be read */
export function openFont(path: string): OpenedFont {
  let font = opened.get(path);
  if (!font) {
    const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as Fontkit;
    const file = fontkit.openSync(path);
    font = 'fonts' in file ? (file.fonts[0] as OpenedFont) : file;
    opened.set(path, font);
  }
  return font;
}
