// The bundled fonts inside an SVG: of each only the characters that are used, as `@font-face` rules.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFileOf, SVG_FAMILIES } from '#shared/export/families';
import type { FontText } from '#shared/export/texts';

/** CSS; nothing for what no bundled font has. */
export async function fontFaces(texts: readonly FontText[], fontsDir: string): Promise<string> {
  const rules = await Promise.all(texts.map((text) => fontFaceRule(text, fontsDir)));
  return rules.join('');
}

async function fontFaceRule({ face, weight, text }: FontText, fontsDir: string): Promise<string> {
  const font = fontFileOf(face, weight);
  if (!font) return '';
  const subset = await subsetFont(await readFile(join(fontsDir, font.file)), text, { targetFormat: 'woff2', noHinting: true });
  const [family] = SVG_FAMILIES[face].split(',');
  return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")}`;
}
