import { expect, it } from 'vitest';
import { fittedScene } from '../../../../../electron/services/export/fittedScene';
import { sceneOf } from '../../../../outputs/support/scenes';

const FIT = { width: 560, height: 315 };

it.each([['long', 9000, 1000], ['tall', 800, 4000], ['small', 200, 100]])('a %s sheet fills the small picture from its beginning', (_, width, height) => {
  const { beginning, scale } = fittedScene(sceneOf(width, height, []), FIT);
  expect(beginning.width * scale).toBeCloseTo(FIT.width);
  expect(beginning.height * scale).toBeCloseTo(FIT.height);
  expect(scale).toBeLessThanOrEqual(1);
  // No part of the picture is empty that the sheet could fill.
  expect(scale === 1 || beginning.width <= width + 1e-6).toBe(true);
  expect(scale === 1 || beginning.height <= height + 1e-6).toBe(true);
});
