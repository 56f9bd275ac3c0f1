import { describe, expect, it } from 'vitest';
import { arrangeRows, NO_ARRANGEMENT, type Arrangement } from '../../../../../renderer/ui/table/arrangeRows';
import type { Column } from '../../../../../renderer/ui/table/column';

interface Guest { readonly name: string; readonly nights: number | null; readonly hotel: string }

const guests: readonly Guest[] = [
  { name: 'Ünal', nights: 10, hotel: 'Sea' },
  { name: 'Zhang', nights: null, hotel: 'Hill' },
  { name: 'Abel', nights: 9, hotel: 'Sea' },
  { name: 'Usher', nights: 2, hotel: 'Hill' },
];
const hotels = ['Sea', 'Hill'];
const columns: readonly Column<Guest>[] = [
  { id: 'name', head: 'Name', width: 80, value: ({ name }) => name },
  { id: 'nights', head: 'Nights', width: 60, value: ({ nights }) => nights },
  { id: 'hotel', head: 'Hotel', width: 60, groups: true, value: ({ hotel }) => hotel, order: ({ hotel }) => hotels.indexOf(hotel) },
];

function shown(arrangement: Partial<Arrangement>): string[] {
  const lines = arrangeRows(guests, columns, { ...NO_ARRANGEMENT, ...arrangement }, new Intl.Collator('en'));
  return lines.map((line) => (line.type === 'group' ? `${line.name}: ${line.count}` : line.row.name));
}

describe('rows of a table', () => {
  it('sorts numbers as numbers, and what says nothing last, both ways', () => {
    expect(shown({ sort: { column: 'nights', descending: false } })).toEqual(['Usher', 'Abel', 'Ünal', 'Zhang']);
    expect(shown({ sort: { column: 'nights', descending: true } })).toEqual(['Ünal', 'Abel', 'Usher', 'Zhang']);
  });

  it('sorts names as the language does', () => {
    expect(shown({ sort: { column: 'name', descending: false } })).toEqual(['Abel', 'Ünal', 'Usher', 'Zhang']);
  });

  it('finds rows that hold every word, in whichever column', () => expect(shown({ filter: 'sea ab' })).toEqual(['Abel']));

  it('puts rows together in the order of the column, sorted within', () => {
    expect(shown({ group: 'hotel', sort: { column: 'name', descending: false } })).toEqual(['Sea: 2', 'Abel', 'Ünal', 'Hill: 2', 'Usher', 'Zhang']);
  });
});
