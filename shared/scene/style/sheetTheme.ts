// The colours of a sheet: those of the screen or the paper, with the blueprint's style over them. Every picture is made
// with it, so that what the screen shows is what every format shows.

import type { Style } from '../../blueprint/records';
import type { SceneTheme } from '../theme';
import { barColors, laneColors, neutralsOf } from './derivedColors';
import { presetOf, type ColoredZone, type Preset, type PresetLook } from './presets';

const ZONES: readonly ColoredZone[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];

const styled = new WeakMap<Style, Map<SceneTheme, SceneTheme>>();

/** The base itself where there is no style; the same object for the same style and base. */
export function sheetTheme(style: Style | undefined, base: SceneTheme): SceneTheme {
  if (!style) return base;
  const known = styled.get(style) ?? new Map<SceneTheme, SceneTheme>();
  styled.set(style, known);
  const theme = known.get(base) ?? themeOf(style, base);
  known.set(base, theme);
  return theme;
}

function themeOf({ preset: id = 'sightline', colors = {} }: Style, base: SceneTheme): SceneTheme {
  const preset = presetOf(id, colors.accent);
  const theme = preset ? presetTheme(preset, base) : base;
  const look: PresetLook = preset?.look === 'strong' ? 'strong' : 'calm';
  const lanes = { ...theme.lanes };
  for (const zone of ZONES) if (colors[zone]) lanes[zone] = laneColors(colors[zone], look, base.id, base.card);
  if (!colors.accent) return { ...theme, lanes };
  const { bar, text } = barColors(colors.accent, base.id);
  return { ...theme, lanes, phaseBar: bar, phaseText: text, rule: bar };
}

function presetTheme({ look, bar: seed, rule, zones }: Preset, base: SceneTheme): SceneTheme {
  const mode = base.id;
  const neutrals = neutralsOf(seed, look, mode);
  const { bar, text } = barColors(seed, mode);
  const lanes = { ...base.lanes, analysis: { tint: base.background, edge: neutrals.hairline, ink: neutrals.muted } };
  for (const zone of ZONES) lanes[zone] = laneColors(zones[zone], look, mode, base.card);
  const plain = look === 'mono' ? { evidenceCard: base.card, noteCard: base.card, badges: monoBadges(bar), badgeText: text } : {};
  return { ...base, ...neutrals, phaseBar: bar, phaseText: text, rule: barColors(rule, mode).bar, lanes, ...plain };
}

/** In black and white the letters tell badges apart. */
function monoBadges(color: string): SceneTheme['badges'] {
  return { fail: color, wait: color, momentOfTruth: color, keyNode: color };
}
