import { describe, expect, it } from 'vitest';
import { dpiOf, pngSize, printSize, scaleOf, tooLarge } from '../../../../../renderer/dialogs/export/exportSize';

const sheet = { width: 2156, height: 806.5 };

describe('the size that is said before an export', () => {
  it('is in whole pixels for PNG', () => expect(pngSize(sheet, 2)).toEqual({ width: 4312, height: 1613 }));

  it('is in millimetres at 96 px to the inch for print', () => {
    expect(printSize({ width: 960, height: 480 })).toEqual({ width: 254, height: 127 });
  });

  it('ties dpi and scale together', () => {
    expect(dpiOf(2)).toBe(192);
    expect(scaleOf(300)).toBe(3.125);
    expect(dpiOf(scaleOf(300))).toBe(300);
  });

  it('warns of pictures that no program opens, but never of vectors', () => {
    expect(tooLarge({ width: 20000, height: 4000 }, { format: 'png', scale: 4 })).toBe(true);
    expect(tooLarge({ width: 20000, height: 4000 }, { format: 'pdf', scale: 4 })).toBe(false);
    expect(tooLarge(sheet, { format: 'png', scale: 4 })).toBe(false);
  });
});
