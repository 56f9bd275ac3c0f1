import { describe, expect, it } from 'vitest';
import { commonTags, commonValue } from '../../../../../renderer/panels/inspector/commonValue';

describe('commonValue', () => {
  const owner = (card: { owner?: string }) => card.owner;

  it('is the value that all have', () => {
    expect(commonValue([{ owner: 'Ann' }, { owner: 'Ann' }], owner)).toEqual({ mixed: false, value: 'Ann' });
    expect(commonValue([{}, {}], owner)).toEqual({ mixed: false, value: undefined });
  });

  it('is mixed where one differs, even by having none', () => {
    expect(commonValue([{ owner: 'Ann' }, {}], owner)).toEqual({ mixed: true });
  });
});

describe('commonTags', () => {
  it('tells what all have from what some have', () => {
    expect(commonTags([['a', 'b'], ['b', 'c'], ['b']], (list) => list)).toEqual({ all: ['b'], some: ['a', 'c'] });
  });
});
