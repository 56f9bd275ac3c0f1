import { describe, expect, it, test } from 'vitest';
import { STYLE_COLORS, STYLE_PRESETS, type Style } from '#shared/blueprint/records';
import { contrast } from '#shared/lib/color';
import { sheetTheme } from '#shared/scene/style/sheetTheme';
import { darkTheme, lightTheme, type SceneTheme } from '#shared/scene/theme';

/** Every text colour with what it stands on. */
function pairs(theme: SceneTheme): [ink: string, ground: string][] {
  return [
    ...Object.values(theme.lanes).flatMap((lane): [string, string][] => [[lane.ink, lane.tint], [theme.muted, lane.tint]]),
    ...[theme.card, theme.evidenceCard, theme.noteCard, theme.background].flatMap((card): [string, string][] => [[theme.text, card], [theme.muted, card]]),
    [theme.phaseText, theme.phaseBar],
    ...Object.values(theme.badges).map((badge): [string, string] => [theme.badgeText, badge]),
  ];
}

function leastContrast(theme: SceneTheme): number {
  return Math.min(...pairs(theme).map(([ink, ground]) => contrast(ink, ground)));
}

let seed = 11;
function randomColor(): string {
  const part = (): string => ((seed = (seed * 48271) % 2147483647) % 256).toString(16).padStart(2, '0');
  return `#${part()}${part()}${part()}`;
}

describe.each([lightTheme, darkTheme])('over $id', (base) => {
  test.each(STYLE_PRESETS)('%s can be read, and connectors be seen', (preset) => {
    const theme = sheetTheme({ preset }, base);
    expect(leastContrast(theme)).toBeGreaterThanOrEqual(4.5);
    for (const { tint } of Object.values(theme.lanes)) expect(contrast(theme.connector, tint)).toBeGreaterThanOrEqual(3);
  });

  it('every brand can be read, whatever its colours are', () => {
    for (let i = 0; i < 60; i++) {
      const colors = Object.fromEntries(STYLE_COLORS.map((name) => [name, randomColor()])) as NonNullable<Style['colors']>;
      const accent = randomColor();
      expect(leastContrast(sheetTheme({ colors }, base)), JSON.stringify(colors)).toBeGreaterThanOrEqual(4.5);
      expect(leastContrast(sheetTheme({ preset: 'brand', colors: { accent } }, base)), accent).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the colours of a sheet', () => {
  it('are those of the screen where there is no style', () => {
    expect(sheetTheme(undefined, darkTheme)).toBe(darkTheme);
  });

  it('are the brand’s own where they can be: a bar is not changed on paper', () => {
    for (const accent of ['#c8102e', '#ffd400', '#0a0a0a', '#7f8c9b']) expect(sheetTheme({ colors: { accent } }, lightTheme).phaseBar).toBe(accent);
  });

  it('are greys only, for the printer that has one ink', () => {
    const { lanes, phaseBar, badges } = sheetTheme({ preset: 'ink' }, lightTheme);
    const all = [phaseBar, ...Object.values(badges), ...['evidence', 'customer', 'support'].flatMap((zone) => Object.values(lanes[zone as 'customer']))];
    for (const color of all) expect(new Set([color.slice(1, 3), color.slice(3, 5), color.slice(5, 7)]).size, color).toBe(1);
  });

  it('change only where the style says so', () => {
    const { lanes } = sheetTheme({ colors: { customer: '#d6336c' } }, lightTheme);
    expect(lanes.support).toBe(lightTheme.lanes.support);
    expect(lanes.customer).not.toEqual(lightTheme.lanes.customer);
  });
});
