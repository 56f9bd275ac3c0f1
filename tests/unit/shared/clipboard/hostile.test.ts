// What a page on the web may put on the clipboard: it is read in a moment, or not taken.

import { describe, expect, it } from 'vitest';
import { copyCards } from '#shared/clipboard/copiedCards';
import { findCards, hideCards } from '#shared/clipboard/hiddenCards';
import { readHtmlTable } from '#shared/clipboard/readHtmlTable';
import { readTextTable } from '#shared/clipboard/readTextTable';
import { tableHtml, tableSize, trimmedTable } from '#shared/clipboard/table';
import { smallBlueprint } from '../../../support/blueprints';

const copied = copyCards(smallBlueprint(), ['c_1', 'c_2', 'c_4']);
if (!copied) throw new Error('nothing was copied');
const html = (cards: unknown) => tableHtml([['x']], hideCards(cards as never));
const [first] = copied.cards;
const withCard = (fields: object) => html({ ...copied, cards: [{ ...first, card: { ...first?.card, ...fields } }] });

describe('hidden cards', () => {
  it('are taken where they are sound', () => {
    expect(findCards(html(copied))).toEqual(copied);
    expect(findCards(withCard({ later: 1 }))?.cards[0]?.card).toMatchObject({ later: 1 });
  });
  it('are not taken with reserved names, steps without end, or more faults than can be listed', () => {
    expect(findCards(withCard({ constructor: 1 }))).toBeNull();
    expect(findCards(html(JSON.parse(JSON.stringify(copied).replace('"span"', '"__proto__": {"polluted": true}, "span"'))))).toBeNull();
    expect(findCards(withCard({ span: 9e15 }))).toBeNull();
    expect(findCards(html({ ...copied, cards: [{ ...first, stepOffset: 99_999 }] }))).toBeNull();
    expect(findCards(withCard({ channels: Array(200_000).fill(1) }))).toBeNull();
    expect(findCards(`<table data-sightline-cards="${'['.repeat(100_000)}">`)).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('tables', () => {
  it('may be long, wide or never end', () => {
    expect(tableSize(readTextTable('a\tb\n'.repeat(200_000)) ?? [])).toEqual({ rows: 200_000, columns: 2 });
    expect(trimmedTable(Array.from({ length: 200_000 }, () => ['a', '']))).toHaveLength(200_000);
    const wide = readHtmlTable(`<table>${'<tr><td colspan="999">x'.repeat(100_000)}`) ?? [];
    expect(tableSize(wide).columns).toBe(100);
    expect(wide.length).toBeLessThan(3_000);
  });
  // Each would take minutes where every beginning looks for its end anew.
  it.each(['<script', '<!--', '<a', '<style>', '<head', '<td title="'])('read %s without end in a moment', (piece) => {
    expect(() => readHtmlTable(`<table><tr><td>x</td></tr>${piece.repeat(300_000)}`)).not.toThrow();
    expect(() => readHtmlTable(`${piece.repeat(300_000)}<table><tr><td>x</td></tr></table>`)).not.toThrow();
  });
  it('read odd quotation marks in a moment', () => {
    expect(readTextTable('"""x\t'.repeat(200_000))).toHaveLength(1);
  });
  it('leave out what is not shown', () => {
    expect(readHtmlTable('<head><style>td{}</style></head><table><tr><td>a<!-- no --><script>alert(1)</script></td><td>İb</td></tr></table>')).toEqual([['a', 'İb']]);
  });
});
