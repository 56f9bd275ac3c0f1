// The blueprint as the rows of a tree: phases, in them steps, in them cards in the order of the lanes. Flat, because only
// the rows in view are made into elements, and names are left to those.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, phaseOfStep } from '#shared/blueprint/queries';
import type { SelectionRef } from '#shared/history/history';
import { refKey } from '../../editor/selection/selection';

export interface OutlineRow {
  readonly key: string;
  readonly ref: Extract<SelectionRef, { id: string }>;
  /** 1 phase, 2 step, 3 card. */
  readonly level: 1 | 2 | 3;
  /** Undefined for what holds nothing. */
  readonly open: boolean | undefined;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly of: number;
}

type RowRef = OutlineRow['ref'];

function cardsOfStep(blueprint: Blueprint, step: string): readonly string[] {
  const cells = blueprint.steps[step]?.cells ?? {};
  return blueprint.laneOrder.flatMap((lane) => cells[lane] ?? []);
}

/** The rows that are to be seen while these (by key) are closed. */
export function outlineRows(blueprint: Blueprint, closed: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];
  /** Adds a row; returns whether what it holds is to be seen. */
  function add(ref: RowRef, level: OutlineRow['level'], holds: number, index: number, of: number): boolean {
    const key = refKey(ref);
    const open = holds > 0 ? !closed.has(key) : undefined;
    rows.push({ key, ref, level, open, place: index + 1, of });
    return open === true;
  }
  blueprint.phaseOrder.forEach((phase, i) => {
    const steps = blueprint.phases[phase]?.stepOrder ?? [];
    if (!add({ type: 'phase', id: phase }, 1, steps.length, i, blueprint.phaseOrder.length)) return;
    steps.forEach((step, j) => {
      const cards = cardsOfStep(blueprint, step);
      if (!add({ type: 'step', id: step }, 2, cards.length, j, steps.length)) return;
      cards.forEach((card, k) => add({ type: 'card', id: card }, 3, 0, k, cards.length));
    });
  });
  return rows;
}

/** What holds a thing, the nearest first; for what the outline doesn't show (a cell), the step that it is in. */
export function holdersOf(blueprint: Blueprint, ref: SelectionRef): RowRef[] {
  const step = ref.type === 'cell' ? ref.step : ref.type === 'card' ? cardOf(blueprint, ref.id)?.step : undefined;
  const within = ref.type === 'step' ? ref.id : step;
  const phase = within === undefined ? undefined : phaseOfStep(blueprint, within)?.id;
  const holders: RowRef[] = step === undefined ? [] : [{ type: 'step', id: step }];
  return phase === undefined ? holders : [...holders, { type: 'phase', id: phase }];
}

/** The key of the row that stands for a selected thing; null where none does. */
export function rowKeyOf(blueprint: Blueprint, ref: SelectionRef | undefined): string | null {
  switch (ref?.type) {
    case 'card': case 'step': case 'phase': return refKey(ref);
    case 'cell': return refKey(holdersOf(blueprint, ref)[0] ?? { type: 'step', id: ref.step });
    default: return null;
  }
}
