import { expect, test } from 'vitest';
import { builder } from '../drawing';
import { figuresOfScene, withSpans } from './figures';

test.each([[60, 3], [60, 4], [200, 2], [200, 11], [400, 5]])('%i cards, some over several steps (seed %i): lines keep off cards and off one another', (cards, seed) => {
  const blueprint = withSpans(cards, seed);
  const figures = figuresOfScene(blueprint, builder()(blueprint));
  expect(figures['cards run over']).toBe(0);
  expect(figures['lines on one another (px)']).toBe(0);
  expect(figures.bends).toBeLessThan(2.5 * cards);
});
