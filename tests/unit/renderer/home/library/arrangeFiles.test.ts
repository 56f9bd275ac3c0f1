import { describe, expect, it } from 'vitest';
import { entriesOf, sorted } from '../../../../../renderer/home/library/arrangeFiles';
import { createOrderKeeper, type OrderWish } from '../../../../../renderer/home/library/orderKeeper';
import { markedPieces, matches, searchWords } from '../../../../../renderer/home/library/searchFiles';
import { filesAndDetails, type FileWish } from './files';

function entries(...wishes: FileWish[]) {
  const { files, details } = filesAndDetails(wishes);
  return entriesOf(files, details);
}

const names = (list: ReturnType<typeof entries>): string[] => list.map(({ file }) => file.handle);

describe('files', () => {
  it('are known by their title, or else by their name', () => {
    expect(entries({ name: 'a', title: 'Hotel' }, { name: 'b', title: ' ' }).map(({ title }) => title)).toEqual(['Hotel', 'b']);
  });

  it('stand with their copies where these hold the same blueprint', () => {
    const [hotel, ...others] = entries({ name: 'hotel', id: 'b1' }, { name: 'hotel (1)', id: 'b1', copyOf: 'hotel' }, { name: 'hotel (2)', id: 'b2', copyOf: 'hotel' });
    expect(hotel?.copies.map(({ handle }) => handle)).toEqual(['hotel (1)']);
    expect(names(others)).toEqual(['hotel (2)']);
  });

  it('come by name as people sort, or the last changed first by the word of who saved them', () => {
    const some = entries({ name: 'step 10', modifiedAt: 5 }, { name: 'Step 2', modifiedAt: 9, savedAt: 2 }, { name: 'step 1', modifiedAt: 3 });
    expect(names(sorted(some, 'name'))).toEqual(['step 1', 'Step 2', 'step 10']);
    expect(names(sorted(some, 'changed'))).toEqual(['step 10', 'step 1', 'Step 2']);
  });
});

describe('the order', () => {
  const wish: OrderWish = { folder: 'f', sort: 'changed', words: [], ordered: 1, complete: true };

  it('stays when a file changes, and a new one comes in where it belongs', () => {
    const keeper = createOrderKeeper();
    expect(names([...keeper(entries({ name: 'a', modifiedAt: 9 }, { name: 'b', modifiedAt: 5 }, { name: 'c', modifiedAt: 1 }), wish)])).toEqual(['a', 'b', 'c']);
    const later = entries({ name: 'a', modifiedAt: 9 }, { name: 'c', modifiedAt: 20 }, { name: 'new', modifiedAt: 7 });
    expect(names([...keeper(later, { ...wish, complete: false })])).toEqual(['a', 'new', 'c']);
  });

  it('is made anew when the person asks, and once when everything is known', () => {
    const keeper = createOrderKeeper();
    const before = entries({ name: 'a', modifiedAt: 9 }, { name: 'b', modifiedAt: 5 });
    const after = entries({ name: 'a', modifiedAt: 9 }, { name: 'b', modifiedAt: 15 });
    keeper(before, { ...wish, complete: false });
    expect(names([...keeper(after, { ...wish, complete: false })])).toEqual(['a', 'b']);
    expect(names([...keeper(after, wish)])).toEqual(['b', 'a']);
    expect(names([...keeper(before, wish)])).toEqual(['b', 'a']);
    expect(names([...keeper(before, { ...wish, ordered: 2 })])).toEqual(['a', 'b']);
  });
});

describe('searching', () => {
  const [file] = entries({ name: 'Grand-Hôtel', title: 'Café: check-in 办理入住', within: 'Clients/Alpha' });
  const finds = (query: string): boolean => file !== undefined && matches(file, searchWords(query));

  it('finds every word in title, name and folders, in any case, order and form', () => {
    for (const query of ['', 'CHECK café', '入住', 'alpha check', 'hôtel'.normalize('NFD')]) expect(finds(query), query).toBe(true);
    expect(finds('check out')).toBe(false);
  });

  it('marks what it found', () => {
    const marked = (text: string, query: string) => markedPieces(text, searchWords(query)).map(({ text: piece, found }) => (found ? `[${piece}]` : piece)).join('');
    expect(marked('Check in, check out', 'check in')).toBe('[Check] [in], [check] out');
    expect(marked('banana', 'ana nan')).toBe('b[anan]a');
    expect(marked('<b>bold</b>', 'b')).toBe('<[b]>[b]old</[b]>');
    expect(marked('İstanbul', 'stan')).toBe('İstanbul');
  });
});
