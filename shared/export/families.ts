// The bundled fonts by name: the file of each face and weight, and the family names that painters ask for. On canvas the
// names are our own, so that an installed "Inter" of another version can never stand in; in an SVG they are the real
// ones, so that a drawing program that ignores embedded fonts still finds the right one.

import type { Face, Weight } from '../scene/scene';
import { faceWeight, type BundledFace } from '../scene/fonts/faces';

export interface FontFile {
  readonly face: BundledFace;
  readonly weight: Weight;
  /** The name in the fonts folder. */
  readonly file: string;
  /** The family to register it as, with `weight`, before a canvas is painted. */
  readonly family: string;
}

const font = (face: BundledFace, weight: Weight, name: string, family: string): FontFile => ({
  face, weight, file: `${name}-${weight}.ttf`, family,
});

export const FONT_FILES: readonly FontFile[] = [
  font('inter', 400, 'Inter', 'Sightline Inter'),
  font('inter', 500, 'Inter', 'Sightline Inter'),
  font('inter', 600, 'Inter', 'Sightline Inter'),
  font('inter', 700, 'Inter', 'Sightline Inter'),
  font('notoSansSC', 400, 'NotoSansSC', 'Sightline Noto Sans SC'),
  font('notoSansSC', 500, 'NotoSansSC', 'Sightline Noto Sans SC'),
  font('notoSansSC', 700, 'NotoSansSC', 'Sightline Noto Sans SC'),
  font('notoEmoji', 400, 'NotoEmoji', 'Sightline Noto Emoji'),
];

/** Family lists for `ctx.font`. */
export const CANVAS_FAMILIES: Readonly<Record<Face, string>> = {
  inter: '"Sightline Inter"',
  notoSansSC: '"Sightline Noto Sans SC"',
  notoEmoji: '"Sightline Noto Emoji"',
  system: 'system-ui, sans-serif',
};

/** Family lists for SVG: the embedded one first, then what is nearest to it in shape and width on each system. */
export const SVG_FAMILIES: Readonly<Record<Face, string>> = {
  inter: "Inter, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  notoSansSC: "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  notoEmoji: "'Noto Emoji', 'Segoe UI Symbol', sans-serif",
  system: 'system-ui, sans-serif',
};

/** The file that has the glyphs of a face at a weight; undefined for `system`. */
export function fontFileOf(face: Face, weight: Weight): FontFile | undefined {
  const real = faceWeight(face, weight);
  return FONT_FILES.find((f) => f.face === face && f.weight === real);
}
