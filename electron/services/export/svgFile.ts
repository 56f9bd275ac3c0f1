// Scene → SVG file: the pure painter's text, with the characters that it uses embedded as font subsets.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFileOf, SVG_FAMILIES } from '#shared/export/families';
import { svgOf, type SvgOptions } from '#shared/export/svg';
import { textsOf, type FontText } from '#shared/export/texts';
import type { Scene } from '#shared/scene/scene';

export interface SvgFileOptions extends Omit<SvgOptions, 'fontFaces'> {
  readonly fontsDir: string;
}

export async function svgFile(scene: Scene, { fontsDir, ...options }: SvgFileOptions): Promise<Uint8Array> {
  const rules = await Promise.all(textsOf(scene).map((text) => fontFaceRule(text, fontsDir)));
  return Buffer.from(svgOf(scene, { ...options, fontFaces: rules.join('') }), 'utf8');
}

async function fontFaceRule({ face, weight, text }: FontText, fontsDir: string): Promise<string> {
  const font = fontFileOf(face, weight);
  if (!font) return '';
  const subset = await subsetFont(await readFile(join(fontsDir, font.file)), text, { targetFormat: 'woff2', noHinting: true });
  const [family] = SVG_FAMILIES[face].split(',');
  return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${subset.toString('base64')}) format("woff2")}`;
}
