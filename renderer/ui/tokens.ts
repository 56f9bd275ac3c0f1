// The app's colours are the sheet's colours: a scene theme written as CSS variables on the root element, so that sheet
// and app cannot drift apart. Everything else (hover, borders, shadows) is mixed from these in tokens.css.

import type { SceneTheme } from '#shared/scene/theme';
import './tokens.css';

/** CSS variable names and values of a theme. */
export function themeVariables(theme: SceneTheme): Record<string, string> {
  const variables: Record<string, string> = {
    '--surface': theme.background,
    '--card': theme.card,
    '--text': theme.text,
    '--muted': theme.muted,
    '--faint': theme.faint,
    '--hairline': theme.hairline,
    '--bar': theme.phaseBar,
    '--accent': theme.accent,
    '--badge-text': theme.badgeText,
  };
  for (const [flag, color] of Object.entries(theme.badges)) variables[`--badge-${flag}`] = color;
  for (const [zone, colors] of Object.entries(theme.lanes)) {
    variables[`--lane-${zone}-tint`] = colors.tint;
    variables[`--lane-${zone}-edge`] = colors.edge;
    variables[`--lane-${zone}-ink`] = colors.ink;
  }
  return variables;
}

/** Puts the theme on the element (the root element of the page). */
export function applyTheme(theme: SceneTheme, root: HTMLElement): void {
  root.dataset.theme = theme.id;
  root.style.colorScheme = theme.id;
  for (const [name, value] of Object.entries(themeVariables(theme))) root.style.setProperty(name, value);
}
