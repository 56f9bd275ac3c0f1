// Scene → SVG file: the pure painter's text, with the characters that it uses embedded as font subsets.

import { svgOf, type SvgOptions } from '#shared/export/svg';
import { textsOf } from '#shared/export/texts';
import type { Scene } from '#shared/scene/scene';
import { fontFaces } from './fontFaces';

export interface SvgFileOptions extends Omit<SvgOptions, 'fontFaces'> {
  readonly fontsDir: string;
}

export async function svgFile(scene: Scene, { fontsDir, ...options }: SvgFileOptions): Promise<Uint8Array> {
  return Buffer.from(svgOf(scene, { ...options, fontFaces: await fontFaces(textsOf(scene), fontsDir) }), 'utf8');
}
