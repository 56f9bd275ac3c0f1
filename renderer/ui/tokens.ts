// The app's colours are the sheet's colours: a scene theme written as CSS variables on the root element, so that sheet
// and app cannot drift apart. Everything else (hover, borders, shadows) is mixed from these in tokens.css.

import './tokens.css';

/** The colours of a scene theme that the app uses; the scene's themes have them all. */
export interface ThemeColors {
  readonly id: 'light' | 'dark';
  readonly background: string;
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly hairline: string;
  readonly phaseBar: string;
  readonly accent: string;
  readonly badgeText: string;
  readonly badges: Readonly<Record<string, string>>;
  readonly lanes: Readonly<Record<string, { readonly tint: string; readonly edge: string; readonly ink: string }>>;
}

/** CSS variable names and values of a theme. */
export function themeVariables(theme: ThemeColors): Record<string, string> {
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
export function applyTheme(theme: ThemeColors, root: HTMLElement): void {
  root.dataset.theme = theme.id;
  root.style.colorScheme = theme.id;
  for (const [name, value] of Object.entries(themeVariables(theme))) root.style.setProperty(name, value);
}
