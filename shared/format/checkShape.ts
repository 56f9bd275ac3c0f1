// Checks a value against a schema, whatever the value is: a hundred thousand faults are more than zod can carry (it hands
// them on as arguments of a call), and a file from outside may well have so many.

import type { z } from '../lib/zod';

export interface Shape<T> {
  /** Undefined where the value doesn't fit. */
  readonly data?: T;
  /** What is wrong; empty where it fits, and where there is too much to say. */
  readonly issues: readonly z.core.$ZodIssue[];
}

export function checkShape<T>(schema: z.ZodType<T>, value: unknown): Shape<T> {
  try {
    const { success, data, error } = schema.safeParse(value);
    return success ? { data, issues: [] } : { issues: error.issues };
  } catch (thrown) {
    if (thrown instanceof RangeError) return { issues: [] };
    throw thrown;
  }
}
