import { describe, expect, it } from 'vitest';
import { createMeasurer } from '#shared/scene/text/measurer';
import { drawn, findings, keys } from '../../../../support/checked';

const measure = createMeasurer();
const words = (count: number) => Array.from({ length: count }, () => 'reservation').join(' ');

describe('long titles', () => {
  it('finds titles of more than six lines, in a span of more room fewer', () => {
    const cards = [['a', 'customer', 1, { title: words(12) }], ['b', 'customer', 2, { title: words(12), span: 3 }], ['c', 'customer', 2, { title: '前台'.repeat(80) }]] as const;
    expect(findings('B25', { cards }, { measure })).toMatchObject([{ key: 'B25:card:a', severity: 'hint' }, { key: 'B25:card:c' }]);
  });

  it('is content with what people usually write', () => {
    expect(keys('B25', { cards: [['a', 'customer', 1, { title: 'Gives bags to the bellperson at the entrance' }]] }, { measure })).toEqual([]);
  });

  it('finds names of phases and steps that are cut, and says so for no name that ends in … itself', () => {
    const blueprint = drawn({ phases: [1, 1] });
    Object.assign(blueprint.phases['p1'] as object, { name: words(20) });
    Object.assign(blueprint.steps['s1'] as object, { name: words(20) });
    Object.assign(blueprint.steps['s2'] as object, { name: 'And so on …' });
    expect(keys('B25', blueprint, { measure })).toEqual(['phase:p1', 'step:s1']);
  });

  it('finds labels of connectors that are cut', () => {
    const cards = [['a', 'customer', 1], ['b', 'customer', 2]] as const;
    expect(keys('B25', { cards, connectors: ['a > b: yes', `b < a: ${words(4)}`] }, { measure })).toEqual([`connector:b < a: ${words(4)}`]);
  });

  it('goes by the sheet’s size of type and the step’s width', () => {
    const blueprint = drawn({ cards: [['a', 'customer', 1, { title: words(6) }]] });
    expect(keys('B25', blueprint, { measure })).toEqual([]);
    Object.assign(blueprint.steps['s1'] as object, { width: 120 });
    expect(keys('B25', { ...blueprint, style: { fontSize: 'extraLarge' } }, { measure })).toEqual(['card:a']);
  });

  it('says nothing where nothing can be measured, and nothing of hidden lanes', () => {
    const cards = [['a', 'customer', 1, { title: words(12) }]] as const;
    expect(keys('B25', { cards })).toEqual([]);
    expect(keys('B25', { lanes: [{ id: 'customer', kind: 'customer', hidden: true }, 'support'], cards }, { measure })).toEqual([]);
  });
});
