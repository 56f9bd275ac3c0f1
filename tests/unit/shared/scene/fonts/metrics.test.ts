// The committed metrics are what the fonts say.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { metricsModule } from '../../../../../build/scripts/metrics.mjs';

test('metrics.ts is what build/scripts/metrics.mjs writes', () => {
  expect(readFileSync('shared/scene/fonts/metrics.ts', 'utf8') === metricsModule()).toBe(true);
});
