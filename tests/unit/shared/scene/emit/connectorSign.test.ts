// Signs of connectors in the legend: no two kinds look alike, and what goes back does so there too.

import { expect, test } from 'vitest';
import { CONNECTOR_KINDS } from '#shared/blueprint/records';
import { connectorSign, SIGN_WIDTH } from '#shared/scene/emit/connectorSign';
import { lightTheme } from '#shared/scene/theme';

test('every kind has a sign of its own', () => {
  const signs = CONNECTOR_KINDS.map((kind) => JSON.stringify(connectorSign(kind, 0, 0, lightTheme)));
  expect(new Set(signs).size).toBe(CONNECTOR_KINDS.length);
});

test('a loop turns back within its row', () => {
  const points = connectorSign('loop', 100, 50, lightTheme).flatMap((one) => (one.type === 'path' ? one.segments.flatMap(([, ...numbers]) => numbers as number[]) : []));
  const xs = points.filter((_, i) => i % 2 === 0);
  const ys = points.filter((_, i) => i % 2 === 1);
  expect([Math.min(...xs), Math.max(...xs) <= 100 + SIGN_WIDTH]).toEqual([100, true]);
  expect([Math.min(...ys) >= 50 - 12, Math.max(...ys) <= 50 + 12]).toEqual([true, true]);
});
