import { describe, expect, it } from 'vitest';
import { createMeasurer } from '#shared/scene/text/measurer';
import { type } from '#shared/scene/sizes';
import { caretAt, caretText, selectedStretches } from '../../../../renderer/canvas/caret';
import type { CaretText } from '../../../../renderer/canvas/caret';

const measure = createMeasurer();

function typed(text: string, width = 122): CaretText {
  const caret = caretText(text, type.card, width, measure);
  if (!caret) throw new Error('not painted as typed');
  return caret;
}

describe('the caret', () => {
  it('stands where the sheet paints the text, at hyphens as well', () => {
    const text = 'Shows the card at check-in';
    const caret = typed(text);
    expect(caret.lines.map((line) => line.text)).toEqual(['Shows the card at', 'check-in']);
    expect(caretAt(caret, text.indexOf('in'))).toEqual({ line: 1, x: measure.line('check-', type.card).width });
    expect(caretAt(caret, 0)).toEqual({ line: 0, x: 0 });
  });

  it('follows spaces at the end, and stays in the box', () => {
    const wide = caretAt(typed('Pays  '), 6).x;
    expect(wide).toBeGreaterThan(caretAt(typed('Pays  '), 4).x);
    expect(caretAt(typed(`Pays${' '.repeat(80)}`), 84).x).toBe(122);
  });

  it('goes through Chinese line by line, and is at the start of an empty text', () => {
    const text = '并在前台要求开具公司发票并付款';
    const caret = typed(text);
    const second = caret.lines[1]?.start ?? 0;
    expect(second).toBeGreaterThan(5);
    expect(caretAt(caret, second)).toEqual({ line: 1, x: 0 });
    expect(caretAt(typed(''), 0)).toEqual({ line: 0, x: 0 });
  });

  it('leaves a text to the field whose characters are not all painted', () => {
    expect(caretText('a\u200bb', type.card, 122, measure)).toBeNull();
  });
});

describe('the selection', () => {
  it('covers its part of each line', () => {
    const text = 'Shows the card at check-in';
    const stretches = selectedStretches(typed(text), 6, text.length);
    expect(stretches.map(({ line }) => line)).toEqual([0, 1]);
    expect(stretches[0]?.x).toBeGreaterThan(0);
    expect(stretches[1]).toMatchObject({ x: 0, w: measure.line('check-in', type.card).width });
  });
});
