// How much of a table is read: twice the rows that a blueprint can hold cards, and what a workbook of so many weighs.

import { MOST } from '../blueprint/sizeLimits';

export const TABLE_LIMITS = {
  rows: 2 * MOST.cards,
  bytes: 20_000_000,
} as const;
