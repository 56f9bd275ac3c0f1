import { describe, expect, it } from 'vitest';
import { testImage } from '../../../../support/blueprints';
import { findings, keys } from '../../../../support/checked';

const image = testImage.id;

describe('missing files', () => {
  it('finds pictures of cards and personas, and the logo', () => {
    const personas = { pe: { id: 'pe', name: 'Ana', image } };
    const blueprint = { cards: [['i', 'customer', 1, { kind: 'image', image }]], personas, personaOrder: ['pe'], more: { style: { logo: image } } } as const;
    expect(findings('B30', { ...blueprint, personaOrder: ['pe'] })).toMatchObject([
      { key: 'B30:card:i', severity: 'error', at: [{ type: 'card', id: 'i' }] }, { key: 'B30:persona:pe', at: [] }, { key: 'B30:logo', at: [] },
    ]);
  });

  it('is content where they are there, and where none is named', () => {
    const cards = [['i', 'customer', 1, { kind: 'image', image }], ['j', 'customer', 2, { kind: 'image' }]] as const;
    expect(keys('B30', { cards, more: { images: { [image]: testImage } } })).toEqual([]);
  });

  it('finds the linked blueprint only where it was looked for and is missing', () => {
    const linked = { blueprint: 'b_2', name: 'Hotel to-be', state: 'toBe' } as const;
    expect(keys('B30', { linked })).toEqual([]);
    expect(findings('B30', { linked }, { linkedIsMissing: true })).toMatchObject([{ key: 'B30:linked:b_2', at: [], help: { action: 'chooseLinked' } }]);
    expect(keys('B30', {}, { linkedIsMissing: true })).toEqual([]);
  });

  it('can take the link away', () => {
    const linked = { blueprint: 'b_2', name: 'Hotel to-be', state: 'toBe' } as const;
    const done: unknown[] = [];
    findings('B30', { linked }, { linkedIsMissing: true })[0]?.fix?.apply((command, args) => done.push([command.id, args]));
    expect(done).toEqual([['setAnalysis', { changes: { linked: undefined } }]]);
  });
});
