// The colours of the sheet. Measures (column widths, radii, type sizes) are the same in every theme and live in
// sizes.ts; a theme is colours only, so that light and dark can never lay out differently. A blueprint's style is laid over
// these (style/sheetTheme.ts).

import type { Zone } from '../kinds/lanes/laneKind';

export interface LaneColors {
  readonly tint: string;
  readonly edge: string;
  readonly ink: string;
}

export interface SceneTheme {
  readonly id: 'light' | 'dark';
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly connector: string;
  readonly hairline: string;
  readonly phaseBar: string;
  readonly phaseText: string;
  readonly phaseBorder: string;
  readonly stepBorder: string;
  readonly card: string;
  readonly evidenceCard: string;
  readonly noteCard: string;
  readonly lanes: Readonly<Record<Zone, LaneColors>>;
  readonly badges: Readonly<Record<'fail' | 'wait' | 'momentOfTruth' | 'keyNode', string>>;
  readonly badgeText: string;
  /** Behind letters that were looked for, half transparent. */
  readonly highlight: string;
  readonly accent: string;
  /** Along the top of a sheet that has colours of its own. */
  readonly rule?: string;
}

export const lightTheme: SceneTheme = {
  id: 'light',
  background: '#ffffff',
  text: '#1c2430',
  muted: '#5b6676',
  faint: '#8a94a3',
  connector: '#66717f',
  hairline: '#d9dfe7',
  phaseBar: '#26313f',
  phaseText: '#ffffff',
  phaseBorder: '#c9d1db',
  stepBorder: '#e3e8ee',
  card: '#ffffff',
  evidenceCard: '#fffdf8',
  noteCard: '#fffbe6',
  lanes: {
    evidence: { tint: '#fbf6ec', edge: '#e7d9b8', ink: '#7a5b16' },
    customer: { tint: '#eef4fd', edge: '#c4d8f5', ink: '#1d4f9c' },
    frontstage: { tint: '#ebf7f4', edge: '#bfe3d9', ink: '#0f6653' },
    backstage: { tint: '#f3f1fc', edge: '#d5cef2', ink: '#4b3a9b' },
    support: { tint: '#f2f4f7', edge: '#d3d9e1', ink: '#3d4a5b' },
    analysis: { tint: '#ffffff', edge: '#d9dfe7', ink: '#5b6676' },
  },
  badges: { fail: '#b42318', wait: '#b45309', momentOfTruth: '#7c3aed', keyNode: '#1d4f9c' },
  badgeText: '#ffffff',
  highlight: '#f0b400',
  accent: '#1d4f9c',
};

export const darkTheme: SceneTheme = {
  id: 'dark',
  background: '#14181e',
  text: '#e8ecf2',
  muted: '#a3adba',
  faint: '#7d8795',
  connector: '#94a0af',
  hairline: '#2c343f',
  phaseBar: '#36435a',
  phaseText: '#f4f6f9',
  phaseBorder: '#3a4452',
  stepBorder: '#262d37',
  card: '#1d232b',
  evidenceCard: '#25221b',
  noteCard: '#2a2719',
  lanes: {
    evidence: { tint: '#1d1a13', edge: '#574a2a', ink: '#dcc07a' },
    customer: { tint: '#131c2a', edge: '#2f4a73', ink: '#8db6f2' },
    frontstage: { tint: '#11201d', edge: '#28564b', ink: '#7fcfb9' },
    backstage: { tint: '#1a1829', edge: '#453c75', ink: '#b6a9f0' },
    support: { tint: '#191d23', edge: '#3d4653', ink: '#b3becb' },
    analysis: { tint: '#14181e', edge: '#2c343f', ink: '#a3adba' },
  },
  badges: { fail: '#b42318', wait: '#b45309', momentOfTruth: '#7c3aed', keyNode: '#1d4f9c' },
  badgeText: '#ffffff',
  highlight: '#e3a700',
  accent: '#7eabf0',
};
