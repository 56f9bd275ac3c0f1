// All checks, in the order of their numbers.

import type { Check } from './check';
import { b02CustomerLane } from './rules/b02CustomerLane';

export const checks: readonly Check[] = [
  b02CustomerLane,
];
