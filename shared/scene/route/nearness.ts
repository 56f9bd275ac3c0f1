// Which areas touch any of many boxes. Where many cards move at once, thousands of connectors ask this, so boxes are sorted
// from left to right, and only those beside an area are compared with it.

import { intersects, type Box } from '../../lib/geometry';

/** Whether an area touches one of the boxes. */
export function nearness(boxes: readonly Box[]): (area: Box) => boolean {
  const sorted = [...boxes].sort((p, q) => p.x - q.x);
  const widest = sorted.reduce((most, box) => Math.max(most, box.w), 0);
  return (area) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sorted[mid] as Box).x < area.x - widest) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < sorted.length; i++) {
      const box = sorted[i] as Box;
      if (box.x > area.x + area.w) return false;
      if (intersects(area, box)) return true;
    }
    return false;
  };
}
