// How long cards take, and who notices: times are minutes, in three readings.

import type { Blueprint, Card, LaneKind, TimeRange } from '../blueprint/records';

/** Minutes. */
export type Times = Required<TimeRange>;

/** What a stretch of time is to the customer: seen, spent waiting, or out of sight. */
export type TimePart = 'visible' | 'waiting' | 'backstage';
export type TimeParts = Record<TimePart, number>;

const PARTS: Partial<Record<LaneKind, TimePart>> = {
  evidence: 'visible', customer: 'visible', frontstage: 'visible', backstage: 'backstage', support: 'backstage',
};

/** Null without a time. What is missing is taken from what is there: the typical from the middle of min and max. */
export function timesOf({ time }: Pick<Card, 'time'>): Times | null {
  if (!time) return null;
  const { min, max } = time;
  const typical = time.typical ?? (min !== undefined && max !== undefined ? (min + max) / 2 : (min ?? max));
  return typical === undefined ? null : { min: min ?? Math.min(typical, max ?? typical), typical, max: max ?? Math.max(typical, min ?? typical) };
}

/** Null in lanes of analysis, where nothing happens. Waits are waiting in every lane. */
export function timePartOf(card: Pick<Card, 'kind' | 'flags' | 'lane'>, blueprint: Pick<Blueprint, 'lanes'>): TimePart | null {
  const part = PARTS[blueprint.lanes[card.lane]?.kind ?? 'note'] ?? null;
  if (part === null) return null;
  return card.kind === 'wait' || card.flags?.includes('wait') ? 'waiting' : part;
}

export function noTime(): TimeParts {
  return { visible: 0, waiting: 0, backstage: 0 };
}

export function totalOf(parts: TimeParts): number {
  return parts.visible + parts.waiting + parts.backstage;
}
