// The presets: a colour for each zone, one for the phase bars, and how strongly they are laid on. The sheet's tints, edges
// and inks are derived from these, as from a brand's own colours, for light and for dark.

import type { StylePreset } from '../../blueprint/records';
import type { Zone } from '../../kinds/lanes/laneKind';
import { hexOfOklch, oklchOf } from '../../lib/color';

export type ColoredZone = Exclude<Zone, 'analysis'>;

/** `calm`: pale lanes, coloured names. `mono`: greys that a black and white printer keeps apart. `strong`: dark edges and inks. */
export type PresetLook = 'calm' | 'mono' | 'strong';

export interface Preset {
  readonly look: PresetLook;
  /** Of the phase bars. */
  readonly bar: string;
  /** Of the rule along the sheet's top. */
  readonly rule: string;
  readonly zones: Readonly<Record<ColoredZone, string>>;
}

const PRESETS: Readonly<Record<Exclude<StylePreset, 'sightline' | 'brand'>, Preset>> = {
  ink: {
    look: 'mono', bar: '#161616', rule: '#161616',
    zones: { evidence: '#e6e6e6', customer: '#9a9a9a', frontstage: '#e6e6e6', backstage: '#9a9a9a', support: '#5a5a5a' },
  },
  ocean: {
    look: 'calm', bar: '#0c3f5c', rule: '#0e86b5',
    zones: { evidence: '#a8813a', customer: '#0b6fb8', frontstage: '#0b8585', backstage: '#3f51b5', support: '#4a6378' },
  },
  warm: {
    look: 'calm', bar: '#57312a', rule: '#c8553d',
    zones: { evidence: '#b7862b', customer: '#c2532c', frontstage: '#6f7d25', backstage: '#83485f', support: '#75665a' },
  },
  contrast: {
    look: 'strong', bar: '#000000', rule: '#000000',
    zones: { evidence: '#8a5a00', customer: '#0039a6', frontstage: '#006b4f', backstage: '#5b1fa8', support: '#2b2b2b' },
  },
};

/** What a brand's colour is where none was chosen yet. */
const NO_BRAND = '#1d4f9c';

/** Neighbours of one colour on the colour circle, so that the sheet has its hue and the zones still differ. */
function brandPreset(brand: string): Preset {
  const { l, c, h } = oklchOf(brand);
  const zone = (turn: number, strength: number): string => hexOfOklch({ l: Math.min(0.6, Math.max(0.4, l)), c: c * strength, h: h + turn });
  return {
    look: 'calm', bar: brand, rule: brand,
    zones: { evidence: zone(64, 0.4), customer: zone(0, 1), frontstage: zone(-34, 0.55), backstage: zone(32, 0.55), support: zone(0, 0.2) },
  };
}

/** null: Sightline's own colours, which are not derived. */
export function presetOf(id: StylePreset, accent: string | undefined): Preset | null {
  if (id === 'sightline') return null;
  return id === 'brand' ? brandPreset(accent ?? NO_BRAND) : PRESETS[id];
}
