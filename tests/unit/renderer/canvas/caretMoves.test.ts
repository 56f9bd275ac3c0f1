import { describe, expect, it } from 'vitest';
import { type } from '#shared/scene/sizes';
import { createMeasurer } from '#shared/scene/text/measurer';
import { caretAt, caretText } from '../../../../renderer/canvas/caret';
import type { CaretText } from '../../../../renderer/canvas/caret';
import { spotAbove, spotAtEdge, spotNear, wordAround } from '../../../../renderer/canvas/caretMoves';

const measure = createMeasurer();
const HYPHENS = 'Shows the card at check-in and at check-out';

function typed(text: string, width = 122): CaretText {
  const caret = caretText(text, type.card, width, measure);
  if (!caret) throw new Error('not painted as typed');
  return caret;
}

const at = (offset: number): { offset: number; atLineEnd: boolean } => ({ offset, atLineEnd: false });

describe('a click', () => {
  it('finds every place between two characters where it is painted', () => {
    const caret = typed(HYPHENS);
    expect(caret.lines.map(({ text }) => text)).toEqual(['Shows the card at', 'check-in and at', 'check-out']);
    for (let offset = 0; offset <= HYPHENS.length; offset++) {
      const { line, x } = caretAt(caret, offset);
      // The space at which a line breaks is painted nowhere.
      if (HYPHENS[offset - 1] === ' ' && caret.lines.some(({ start }) => start === offset + 1)) continue;
      expect(caretAt(caret, spotNear(caret, line, x).offset).line).toBe(line);
      expect(Math.abs(caretAt(caret, spotNear(caret, line, x).offset).x - x)).toBeLessThan(5);
    }
    expect(spotNear(caret, 1, measure.line('check-', type.card).width + 1)).toEqual(at(HYPHENS.indexOf('in')));
    expect(spotNear(caret, 9, 999)).toEqual(at(HYPHENS.length));
  });

  it('never lands inside of an emoji', () => {
    const text = '好🏨好';
    const caret = typed(text);
    const places = Array.from({ length: 60 }, (_, x) => spotNear(caret, 0, x).offset);
    expect([...new Set(places)]).toEqual([0, 1, 3, 4]);
  });

  it('stands at the end of a line of Chinese that the next one begins with the same offset', () => {
    const caret = typed('并在前台要求开具公司发票并付款');
    const end = caret.lines[1]?.start ?? 0;
    const spot = spotNear(caret, 0, 999);
    expect(spot).toEqual({ offset: end, atLineEnd: true });
    expect(caretAt(caret, spot.offset, spot.atLineEnd).line).toBe(0);
    expect(caretAt(caret, spot.offset).line).toBe(1);
  });
});

describe('keys', () => {
  it('go up and down by the painted lines, and over the edge to the start and the end', () => {
    const caret = typed(HYPHENS);
    const from = HYPHENS.indexOf('in and');
    const { x } = caretAt(caret, from);
    expect(spotAbove(caret, at(from), 1, x)).toEqual(at(HYPHENS.lastIndexOf('out')));
    expect(caretAt(caret, spotAbove(caret, at(from), -1, x).offset).line).toBe(0);
    expect(spotAbove(caret, at(2), -1, 0)).toEqual(at(0));
    expect(spotAbove(caret, at(HYPHENS.length - 2), 1, 0)).toEqual(at(HYPHENS.length));
  });

  it('go to the start and the end of the painted line', () => {
    const caret = typed(HYPHENS);
    const from = HYPHENS.indexOf('in and');
    expect(spotAtEdge(caret, at(from), 'start')).toEqual(at(HYPHENS.indexOf('check-in')));
    expect(spotAtEdge(caret, at(from), 'end')).toEqual(at(HYPHENS.indexOf(' check-out')));
  });
});

it('a double click takes the word', () => {
  const caret = typed(HYPHENS);
  const { start, end } = wordAround(caret, HYPHENS.indexOf('ard'));
  expect(HYPHENS.slice(start, end)).toBe('card');
});
