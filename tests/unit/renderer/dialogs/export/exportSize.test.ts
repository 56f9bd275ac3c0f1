import { describe, expect, it } from 'vitest';
import { pictureSize } from '#shared/export/pictureSize';
import { dpiOf, printSize, scaleOf, tooLarge } from '../../../../../renderer/dialogs/export/exportSize';

const sheet = { width: 2156, height: 806.5 };

describe('the size that is said before an export', () => {
  it('is in whole pixels for pictures', () => expect(pictureSize(sheet, { scale: 2, dpi: 192 })).toMatchObject({ width: 4312, height: 1613 }));

  it('is a width that was asked for, to the pixel, whatever the scale was', () => {
    expect(pictureSize(sheet, { scale: 2, dpi: 192, width: 1000 })).toMatchObject({ width: 1000, height: 375 });
  });

  it('is in millimetres at 96 px to the inch for print', () => {
    expect(printSize({ width: 960, height: 480 })).toEqual({ width: 254, height: 127 });
    expect(printSize({ width: 1920, height: 960 }, 192)).toEqual({ width: 254, height: 127 });
  });

  it('ties dpi and scale together', () => {
    expect(dpiOf(2)).toBe(192);
    expect(scaleOf(300)).toBe(3.125);
    expect(dpiOf(scaleOf(300))).toBe(300);
  });

  it('warns of pictures that their format can not have, but never of vectors', () => {
    const large = { width: 20000, height: 4000 };
    expect(tooLarge(large, { format: 'png', scale: 4, dpi: 384 })).toBe(true);
    expect(tooLarge(large, { format: 'png', scale: 3, dpi: 288 })).toBe(false);
    expect(tooLarge(large, { format: 'webp', scale: 1, dpi: 96 })).toBe(true);
    expect(tooLarge(large, { format: 'jpeg', scale: 1, dpi: 96, width: 30000 })).toBe(true);
    expect(tooLarge(large, { format: 'pdf', scale: 4, dpi: 384 })).toBe(false);
  });
});
