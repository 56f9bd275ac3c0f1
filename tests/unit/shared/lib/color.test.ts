import { describe, expect, it } from 'vitest';
import { contrast, hexOfOklch, oklchOf, readableOn } from '#shared/lib/color';

/** Colours from all over the cube, the same in every run. */
function colors(count: number): string[] {
  let seed = 7;
  const next = (): number => (seed = (seed * 48271) % 2147483647) % 256;
  return Array.from({ length: count }, () => `#${[next(), next(), next()].map((part) => part.toString(16).padStart(2, '0')).join('')}`);
}

describe('OKLCH', () => {
  it('knows black, white and red', () => {
    expect(oklchOf('#000000').l).toBeCloseTo(0, 5);
    expect(oklchOf('#ffffff')).toMatchObject({ l: expect.closeTo(1, 4) as number, c: expect.closeTo(0, 4) as number });
    const red = oklchOf('#ff0000');
    expect([red.l, red.c, red.h].map((part) => Math.round(part * 1000) / 1000)).toEqual([0.628, 0.258, 29.234]);
  });

  it('gives every colour back', () => {
    for (const color of colors(300)) expect(hexOfOklch(oklchOf(color))).toBe(color);
  });

  it('takes the strongest that a screen has where it has none so strong', () => {
    const { l, h } = oklchOf(hexOfOklch({ l: 0.9, c: 0.4, h: 264 }));
    expect(l).toBeCloseTo(0.9, 1);
    expect(Math.abs(h - 264)).toBeLessThan(6);
  });
});

describe('contrast', () => {
  it('is 21 for black on white, either way, and 1 for the same', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  it('is kept by darkening on light grounds and lightening on dark ones', () => {
    for (const ink of colors(100)) {
      expect(contrast(readableOn(ink, ['#f4f8ff', '#ffffff']), '#f4f8ff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(readableOn(ink, ['#14181e']), '#14181e')).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves an ink that can be read as it is', () => {
    expect(readableOn('#1d4f9c', ['#ffffff'])).toBe('#1d4f9c');
  });
});
