import { describe, expect, it } from 'vitest';
import { copyCards } from '#shared/clipboard/copiedCards';
import { findCards, hideCards } from '#shared/clipboard/hiddenCards';
import { planPaste } from '#shared/clipboard/planPaste';
import { planTable } from '#shared/clipboard/planTable';
import { tableHtml } from '#shared/clipboard/table';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardOf, cellOf, stepOrder } from '#shared/blueprint/queries';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { addPictures } from '#shared/commands/cards/addPictures';
import { fillCells } from '#shared/commands/cards/fillCells';
import { pasteCards } from '#shared/commands/cards/pasteCards';
import { renameCard } from '#shared/commands/cards/renameCard';
import { after, card, refusal, smallBlueprint, testImage, triple } from '../../../support/blueprints';

const before = smallBlueprint();

function newIds(): (prefix: string) => string {
  let count = 0;
  return (prefix) => `${prefix}_new${++count}`;
}

function copied(blueprint: Blueprint, ...ids: string[]) {
  const cards = copyCards(blueprint, ids);
  if (!cards) throw new Error('nothing copied');
  return cards;
}

/** The card of a cell. */
function cardIn(blueprint: Blueprint, lane: string, step: string): Card | undefined {
  return cardOf(blueprint, cellOf(blueprint, lane, step).at(-1) ?? '');
}

describe('copied cards', () => {
  it('come through HTML unharmed, whatever is written on them', () => {
    const odd = after(before, renameCard, { id: 'c_2', title: `"a" & <b>'c' 入住 \u00a0 --> \\u0041` });
    const cards = copied(odd, 'c_2', 'c_3', 'c_5');
    expect(findCards(tableHtml([['x']], hideCards(cards)))).toEqual(JSON.parse(JSON.stringify(cards)));
  });

  it('take along the connectors among them and their pictures, and nothing else', () => {
    const cards = copied(before, 'c_2', 'c_3', 'c_5');
    expect(cards.connectors.map((c) => c.id)).toEqual(['x_2']);
    expect(cards.images).toEqual([testImage]);
    expect(cards.cards.map(({ laneOffset, stepOffset }) => [laneOffset, stepOffset])).toEqual([[0, 0], [1, 0], [2, 3]]);
  });

  it('are not found in what is damaged', () => {
    const html = tableHtml([['x']], hideCards(copied(before, 'c_2')));
    for (const bad of ['', html.replace('action', 'acting'), html.replace('{', '['), html.replace('version&quot;:1', 'version&quot;:2')]) {
      expect(findCards(bad)).toBeNull();
    }
  });
});

describe('pasting', () => {
  it('keeps the arrangement, makes new ids and brings the connectors', () => {
    const block = planPaste(before, copied(before, 'c_2', 'c_3', 'c_4'), { lane: 2, step: 2 }, newIds());
    const result = triple(before, pasteCards, block);
    expect(cardIn(result, 'l_3', 's_3')).toMatchObject({ title: 'Checks in', time: { min: 4, max: 12 } });
    expect(cardIn(result, 'l_4', 's_3')).toMatchObject({ owner: 'Front desk' });
    expect(cardIn(result, 'l_3', 's_4')).toMatchObject({ title: 'c_4', span: 2 });
    expect([...eachRecord(result.connectors)].filter((c) => c.id.includes('new')).map((c) => c.kind).sort()).toEqual(['exchange', 'flow']);
    expect(pasteCards.label(before, block)).toMatchObject({ key: 'history.pasteCards', params: { count: 3 } });
  });

  it('adds the steps that are missing, at the end, and stops at the last lane', () => {
    const result = triple(before, pasteCards, planPaste(before, copied(before, 'c_2', 'c_3', 'c_4'), { lane: 4, step: 4 }, newIds()));
    expect(stepOrder(result)).toHaveLength(7);
    expect(cellOf(result, 'l_5', 's_5')).toHaveLength(2);
    expect(cardOf(result, cellOf(result, 'l_5', stepOrder(result)[5] ?? '')[0] ?? '')?.span).toBe(2);
  });

  it('brings pictures into another blueprint', () => {
    const bare = after(smallBlueprint(), renameCard, { id: 'c_1', title: 'x' });
    const other: Blueprint = { ...bare, images: {}, cards: { ...bare.cards } };
    const block = planPaste(other, copied(before, 'c_5'), { lane: 0, step: 0 }, newIds());
    expect(block.images).toEqual([testImage]);
    expect(refusal(before, pasteCards, { ...block, images: [], cards: [{ card: card('c_9', 'l_1', 's_1', { image: 'none' }) }] })).toBe('refuse.imageMissing');
  });

  it('refuses what would damage the blueprint', () => {
    const block = { steps: [], cards: [{ card: card('c_9', 'l_1', 's_1') }] };
    expect(refusal(before, pasteCards, { ...block, cards: [] })).toBe('refuse.nothing');
    expect(refusal(before, pasteCards, { ...block, steps: ['s_1'] })).toBe('refuse.idTaken');
    expect(refusal(before, pasteCards, { ...block, cards: [{ card: card('c_9', 'l_1', 's_9') }] })).toBe('refuse.cellGone');
    expect(refusal(before, pasteCards, { ...block, connectors: [{ id: 'x_9', kind: 'flow', from: 'c_9', to: 'c_1' }] })).toBe('refuse.gone');
  });
});

describe('filling cells with a table', () => {
  it('puts rows into lanes and columns into steps, and passes over empty cells', () => {
    const { args, leftOut } = planTable(before, [['A\nmore', '', 'C'], ['D']], { lane: 1, step: 3 }, newIds());
    const result = triple(before, fillCells, args);
    expect(cardIn(result, 'l_2', 's_4')).toMatchObject({ kind: 'action', title: 'A', detail: 'more' });
    expect(cellOf(result, 'l_2', 's_5')).toEqual([]);
    expect(stepOrder(result)).toHaveLength(6);
    expect(cardIn(result, 'l_2', stepOrder(result)[5] ?? '')).toMatchObject({ title: 'C' });
    expect(cardIn(result, 'l_3', 's_4')).toMatchObject({ title: 'D' });
    expect([leftOut, fillCells.label(before, args)]).toEqual([0, { key: 'history.fillCells', params: { rows: 2, columns: 3 } }]);
  });

  it('counts the rows for which there is no lane', () => {
    const { args, leftOut } = planTable(before, [['a'], ['b'], [''], ['d']], { lane: 3, step: 0 }, newIds());
    expect([args.cards.length, args.rows, leftOut]).toEqual([2, 2, 1]);
  });
});

it('adding pictures stores each once', () => {
  const cards = ['c_8', 'c_9'].map((id) => ({ card: card(id, 'l_1', 's_2', { kind: 'image', image: testImage.id }) }));
  const result = triple(before, addPictures, { steps: [], cards, images: [testImage, testImage] });
  expect(Object.keys(result.images)).toEqual([testImage.id]);
});
