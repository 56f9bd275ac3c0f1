// One colour → what the sheet needs of it: a tint for the lane's ground, an edge for its cards, an ink for its texts; and
// greys with a breath of its hue. Inks can always be read on what they stand on.

import { contrast, hexOfOklch, oklchOf, readableOn } from '../../lib/color';
import type { LaneColors } from '../theme';
import type { PresetLook } from './presets';

export type ThemeMode = 'light' | 'dark';

interface Laid {
  /** Lightness. */
  readonly l: number;
  /** Of the colour's chroma, and at most. */
  readonly share: number;
  readonly most: number;
}

interface Looks {
  readonly tint: Laid;
  readonly edge: Laid;
  readonly ink: Laid;
  /** How far the seed's own lightness moves the tint's. */
  readonly spread: number;
}

const LOOKS: Readonly<Record<ThemeMode, Readonly<Record<PresetLook, Looks>>>> = {
  light: {
    calm: { tint: { l: 0.967, share: 0.13, most: 0.02 }, edge: { l: 0.875, share: 0.4, most: 0.06 }, ink: { l: 0.43, share: 1, most: 0.15 }, spread: 0 },
    mono: { tint: { l: 0.955, share: 0, most: 0 }, edge: { l: 0.66, share: 0, most: 0 }, ink: { l: 0.2, share: 0, most: 0 }, spread: 0.09 },
    strong: { tint: { l: 0.97, share: 0.1, most: 0.018 }, edge: { l: 0.45, share: 1, most: 0.16 }, ink: { l: 0.33, share: 1, most: 0.16 }, spread: 0 },
  },
  dark: {
    calm: { tint: { l: 0.215, share: 0.15, most: 0.019 }, edge: { l: 0.41, share: 0.6, most: 0.075 }, ink: { l: 0.8, share: 0.8, most: 0.11 }, spread: 0 },
    mono: { tint: { l: 0.225, share: 0, most: 0 }, edge: { l: 0.5, share: 0, most: 0 }, ink: { l: 0.92, share: 0, most: 0 }, spread: 0.06 },
    strong: { tint: { l: 0.18, share: 0.16, most: 0.02 }, edge: { l: 0.7, share: 0.9, most: 0.13 }, ink: { l: 0.87, share: 0.8, most: 0.11 }, spread: 0 },
  },
};

/** A lane's colours from one. `card` is what its cards are filled with. */
export function laneColors(seed: string, look: PresetLook, mode: ThemeMode, card: string): LaneColors {
  const { l, c, h } = oklchOf(seed);
  const looks = LOOKS[mode][look];
  const laid = (how: Laid, shift = 0): string => hexOfOklch({ l: how.l + shift, c: Math.min(c * how.share, how.most), h });
  const tint = laid(looks.tint, (l - 0.65) * looks.spread);
  // A dark brand's ink keeps its depth.
  const ink = hexOfOklch({ l: mode === 'light' ? Math.min(l, looks.ink.l) : looks.ink.l, c: Math.min(c * looks.ink.share, looks.ink.most), h });
  return { tint, edge: laid(looks.edge), ink: readableOn(ink, [tint, card], look === 'strong' ? 7 : 4.5) };
}

/** The bar of a colour, as it is where it can be, and a text that can be read on it. */
export function barColors(seed: string, mode: ThemeMode): { readonly bar: string; readonly text: string } {
  const { l, c, h } = oklchOf(seed);
  // On a dark sheet a bar neither glares nor drowns.
  const bar = mode === 'light' ? seed : hexOfOklch({ l: Math.min(0.62, Math.max(0.38, l)), c: Math.min(c, 0.13), h });
  const dark = '#10151c';
  if (contrast('#ffffff', bar) >= 4.5) return { bar, text: '#ffffff' };
  return contrast(dark, bar) >= 4.5 ? { bar, text: dark } : { bar: readableOn(bar, ['#ffffff']), text: '#ffffff' };
}

export interface Neutrals {
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly connector: string;
  readonly hairline: string;
  readonly phaseBorder: string;
  readonly stepBorder: string;
}

const GREYS: Readonly<Record<ThemeMode, Readonly<Record<'soft' | 'strong', readonly number[]>>>> = {
  light: { soft: [0.25, 0.49, 0.66, 0.53, 0.9, 0.85, 0.905], strong: [0.12, 0.33, 0.45, 0.25, 0.6, 0.45, 0.7] },
  dark: { soft: [0.94, 0.74, 0.6, 0.69, 0.32, 0.38, 0.28], strong: [0.99, 0.88, 0.78, 0.86, 0.5, 0.6, 0.42] },
};

/** Texts, lines and borders, with a breath of the colour's hue. */
export function neutralsOf(seed: string, look: PresetLook, mode: ThemeMode): Neutrals {
  const { c, h } = oklchOf(seed);
  const tone = (l: number): string => hexOfOklch({ l, c: Math.min(c * 0.2, 0.02), h });
  const [text, muted, faint, connector, hairline, phaseBorder, stepBorder] = GREYS[mode][look === 'calm' ? 'soft' : 'strong'].map(tone) as [string, string, string, string, string, string, string];
  return { text, muted, faint, connector, hairline, phaseBorder, stepBorder };
}
