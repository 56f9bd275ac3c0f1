import { describe, expect, test } from 'vitest';
import { darkTheme, lightTheme, type SceneTheme } from '#shared/scene/theme';

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(color.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Every text colour with what it stands on, as the emitters use them. */
function pairs(theme: SceneTheme): [string, string, string][] {
  const lanes = Object.entries(theme.lanes).flatMap(([zone, c]): [string, string, string][] => [
    [`${zone} name on its tint`, c.ink, c.tint],
    [`${zone} kind on its tint`, theme.muted, c.tint],
  ]);
  const cards = [theme.card, theme.evidenceCard, theme.noteCard].flatMap((card): [string, string, string][] => [
    ['title on a card', theme.text, card],
    ['meta on a card', theme.muted, card],
  ]);
  return [
    ...lanes,
    ...cards,
    ['phase', theme.phaseText, theme.phaseBar],
    ['step number', theme.muted, theme.background],
    ['subtitle and labels', theme.muted, theme.background],
    ...Object.values(theme.badges).map((badge): [string, string, string] => ['badge', theme.badgeText, badge]),
  ];
}

describe.each([lightTheme, darkTheme])('theme $id', (theme) => {
  test.each(pairs(theme))('%s: %s on %s is at least 4.5 : 1', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test('connectors and badges are seen without colour: 3 : 1 on every tint', () => {
    for (const { tint } of Object.values(theme.lanes)) expect(contrast(theme.connector, tint)).toBeGreaterThanOrEqual(3);
  });
});
