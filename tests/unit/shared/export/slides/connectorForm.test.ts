// A connector shape's frame, turn, flips and adjustments lead through the very corners that they were made of.

import { describe, expect, test } from 'vitest';
import { connectorForm, realCorners, type ConnectorForm } from '#shared/export/slides/connectorForm';
import type { Point } from '#shared/lib/geometry';

/** The corners as a slide program finds them: the shape's own path, flipped, then turned about its middle. */
function cornersOf({ box, turned, flipH, flipV, preset, adjustments }: ConnectorForm): Point[] {
  const [a = 0, b = 0, c = 0] = adjustments.map((value) => value / 100_000);
  const paths: Record<ConnectorForm['preset'], [number, number][]> = {
    straightConnector1: [[0, 0], [1, 1]],
    bentConnector2: [[0, 0], [1, 0], [1, 1]],
    bentConnector3: [[0, 0], [a, 0], [a, 1], [1, 1]],
    bentConnector4: [[0, 0], [a, 0], [a, b], [1, b], [1, 1]],
    bentConnector5: [[0, 0], [a, 0], [a, b], [c, b], [c, 1], [1, 1]],
  };
  return paths[preset].map(([u, v]) => {
    const x = (u - 0.5) * box.w * (flipH ? -1 : 1);
    const y = (v - 0.5) * box.h * (flipV ? -1 : 1);
    const at = turned ? { x: -y, y: x } : { x, y };
    return { x: at.x + box.x + box.w / 2, y: at.y + box.y + box.h / 2 };
  });
}

function line(...numbers: number[]): Point[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] as number }] : []));
}

const LINES = {
  'straight, to the right': line(0, 0, 50, 0),
  'straight, up': line(10, 90, 10, 20),
  'right, then down': line(0, 0, 50, 0, 50, 30),
  'left, then up': line(90, 90, 20, 90, 20, 10),
  'down, then left': line(90, 10, 90, 70, 20, 70),
  'up, then right': line(10, 90, 10, 30, 80, 30),
  'right, down, right': line(0, 0, 20, 0, 20, 70, 90, 70),
  'down, left, down': line(90, 0, 90, 30, 10, 30, 10, 90),
  'out and back on the same side': line(50, 0, 76, 0, 76, 90, 50, 90),
  'a first leg away from the end': line(50, 0, 20, 0, 20, 80, 90, 80),
  'three bends': line(0, 0, 30, 0, 30, 60, 80, 60, 80, 20),
  'three bends, upright first': line(10, 10, 10, 90, 70, 90, 70, 50, 30, 50),
  'four bends': line(0, 50, 20, 50, 20, 90, 60, 90, 60, 10, 100, 10),
  'four bends between ends on one height': line(0, 50, 20, 50, 20, 90, 60, 90, 60, 50, 100, 50),
};

describe('goes through its corners', () => {
  test.each(Object.entries(LINES))('%s', (_, points) => {
    const form = connectorForm(points) as ConnectorForm;
    const corners = cornersOf(form);
    expect(corners).toHaveLength(points.length);
    corners.forEach((corner, i) => {
      expect(Math.abs(corner.x - (points[i] as Point).x)).toBeLessThan(0.2);
      expect(Math.abs(corner.y - (points[i] as Point).y)).toBeLessThan(0.2);
    });
  });
});

test('points on a leg are no corners; more than four bends have no shape', () => {
  expect(realCorners(line(0, 0, 10, 0, 10, 0, 30, 0, 30, 20))).toEqual(line(0, 0, 30, 0, 30, 20));
  expect(connectorForm(line(0, 0, 10, 0, 10, 10, 20, 10, 20, 20, 30, 20, 30, 30))).toBeNull();
});
