// The preview's slide is the file's: its form, and where the sheet stands on it.

import { expect, test } from 'vitest';
import { placeOnSlide, slideLayout } from '#shared/export/slides/slideLayout';
import { slideSize } from '#shared/export/slides/slideSize';

const SHEET = { width: 2500, height: 700 };
const HIGH = { width: 800, height: 1400 };

function laidOut(sheet: typeof SHEET, slides: number) {
  const size = slideSize([sheet]);
  if (!size) throw new Error('too large');
  return { layout: slideLayout(sheet, slides, size), place: placeOnSlide(sheet, slides, size), size };
}

test('a slide is shown whole, however the sheet is formed', () => {
  for (const sheet of [SHEET, HIGH]) {
    const { layout } = laidOut(sheet, 1);
    expect(layout.width / layout.height).toBeCloseTo(16 / 9, 4);
    expect(layout.pages[0]?.pieces[0]?.source.w).toBeCloseTo(layout.width / layout.scale, 3);
  }
});

test('one sheet stands in the middle of the top; several begin at the left', () => {
  const { layout, place, size } = laidOut(HIGH, 1);
  expect(place.left * 2 + HIGH.width * place.scale).toBeCloseTo(size.width, 0);
  expect(layout.pages[0]?.pieces[0]?.source.x).toBeCloseTo(-place.left / place.scale, 3);
  expect(laidOut(HIGH, 3).layout.pages[0]?.pieces[0]?.source).toMatchObject({ x: -0, y: -0 });
});
