import { expect, it } from 'vitest';
import { mapScale } from '../../../../../renderer/panels/minimap/paintMap';

it('keeps the proportions of a sheet, and stretches one that would be a line', () => {
  const usual = mapScale({ width: 2000, height: 1000 });
  expect(usual.x).toBe(usual.y);
  expect(usual.x * 2000).toBeCloseTo(208);
  const long = mapScale({ width: 80_000, height: 5000 });
  expect([long.x * 80_000, long.y * 5000].map(Math.round)).toEqual([208, 44]);
});
