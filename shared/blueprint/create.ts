// What a new document starts with: the five lanes of a service blueprint and one phase with a few steps, all unnamed.
// Names stay empty so that the sheet shows kinds and numbers in the reader's language instead of "Lane 1".

import { freeze } from 'immer';
import type { CreateId } from '../lib/ids';
import type { Blueprint, Brief, Lane, LaneKind, Step } from './records';
import { emptyBuckets } from './buckets';

export interface BlankOptions {
  readonly id: string;
  readonly title: string;
  readonly createId: CreateId;
  /** ISO date (`2026-11-21`), or empty. */
  readonly date: string;
  /** How many steps the first phase has; 1 or more. */
  readonly steps?: number;
}

const FIVE_LANES: readonly LaneKind[] = ['evidence', 'customer', 'frontstage', 'backstage', 'support'];

export function emptyBrief(date: string): Brief {
  return {
    service: '', scenario: '', customer: '', scopeStart: '', scopeEnd: '', state: 'asIs',
    granularity: '', goal: '', version: '', date, authors: [],
  };
}

/** A new blueprint: five lanes in their order, one phase, six steps unless told otherwise, no cards. */
export function blankBlueprint({ id, title, createId, date, steps: count = 6 }: BlankOptions): Blueprint {
  const lanes = FIVE_LANES.map((kind): Lane => ({ id: createId('l'), kind, name: '' }));
  const phase = createId('p');
  const steps = Array.from({ length: count }, (): Step => ({ id: createId('s'), name: '', cells: {} }));
  const blueprint: Blueprint = {
    id,
    title,
    brief: emptyBrief(date),
    phaseOrder: [phase],
    laneOrder: lanes.map((lane) => lane.id),
    phases: { [phase]: { id: phase, name: '', stepOrder: steps.map((step) => step.id) } },
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    lanes: Object.fromEntries(lanes.map((lane) => [lane.id, lane])),
    cards: emptyBuckets(),
    connectors: emptyBuckets(),
    images: {},
  };
  return freeze(blueprint, true);
}
