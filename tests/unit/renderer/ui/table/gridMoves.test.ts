import { describe, expect, it } from 'vitest';
import type { TableLine } from '../../../../../renderer/ui/table/arrangeRows';
import { gridMove, HEADS } from '../../../../../renderer/ui/table/gridMoves';

const group: TableLine<string> = { type: 'group', name: 'Arrival', count: 2 };
const row: TableLine<string> = { type: 'row', row: 'Checks in' };
const lines = [group, row, row, group, row];

function moved(key: string, line: number, column = 1): readonly [number, number] | null {
  const place = gridMove(key, { line, column }, lines, 3, 2);
  return place && [place.line, place.column];
}

describe('the keys in a table', () => {
  it('go past the headings of groups, and from the first row to the heads and back', () => {
    expect(moved('ArrowDown', 2)).toEqual([4, 1]);
    expect(moved('ArrowUp', 4)).toEqual([2, 1]);
    expect(moved('ArrowUp', 1)).toEqual([HEADS, 1]);
    expect(moved('ArrowDown', HEADS)).toEqual([1, 1]);
  });

  it('stay at the last row, and at the outer columns', () => {
    expect(moved('ArrowDown', 4)).toEqual([4, 1]);
    expect(moved('ArrowRight', 4, 2)).toEqual([4, 2]);
    expect(moved('ArrowLeft', HEADS, 0)).toEqual([HEADS, 0]);
  });

  it('go to the ends of a row, and of the table', () => {
    expect(moved('Home', 2)).toEqual([2, 0]);
    expect(moved('End', 2)).toEqual([2, 2]);
    expect(moved('Mod+Home', 4)).toEqual([1, 0]);
    expect(moved('Mod+End', 1)).toEqual([4, 2]);
    expect(moved('Tab', 1)).toBeNull();
  });
});
