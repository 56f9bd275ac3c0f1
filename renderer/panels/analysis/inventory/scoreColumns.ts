// A column for each score that a touchpoint may have: its latest result.

import type { MeasureKind } from '#shared/blueprint/analysisValues';
import { measureName } from '#shared/blueprint/analysisNames';
import type { InventoryRow } from '#shared/analysis/inventory';
import type { Translate } from '#shared/i18n/messages';
import type { Column } from '../../../ui/table/column';

const SCORES: readonly MeasureKind[] = ['csat', 'ces', 'nps', 'importance', 'satisfaction'];

/** Means have a digit more than shares and NPS. */
const FINE: readonly MeasureKind[] = ['ces', 'importance', 'satisfaction'];

export function scoreColumns(t: Translate): Column<InventoryRow>[] {
  return SCORES.map((kind) => {
    const digits = FINE.includes(kind) ? 10 : 1;
    return {
      id: kind, head: t(measureName(kind)), width: 92, align: 'end', ...(kind === 'importance' || kind === 'satisfaction' ? { extra: true } : {}),
      value({ scores }) {
        const value = scores.get(kind)?.latest.result.value ?? null;
        return value === null ? null : Math.round(value * digits) / digits;
      },
    };
  });
}
