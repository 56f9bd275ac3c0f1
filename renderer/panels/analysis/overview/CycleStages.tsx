// The four stages of the cycle, each with its touchpoints and what it would do next, as sentences that lead to the
// touchpoints they speak of.

import { Check, ChevronRight } from 'lucide-react';
import { statusName } from '#shared/blueprint/analysisNames';
import { TOUCHPOINT_STATUSES, type TouchpointStatus } from '#shared/blueprint/analysisValues';
import type { InventoryRow } from '#shared/analysis/inventory';
import { progressOf } from '#shared/analysis/progress';
import { gapsOf } from '#shared/analysis/touchpointGaps';
import { useTranslate } from '../../../ui/translateContext';
import { useOpenView } from '../viewContext';
import '../analysisColumns.css';

export function CycleStages({ rows }: { readonly rows: readonly InventoryRow[] }) {
  const t = useTranslate();
  const counts = progressOf(rows);
  return (
    <ol className="cycle" aria-label={t('overview.cycle')}>
      {TOUCHPOINT_STATUSES.map((stage) => (
        <li key={stage} className="cycle-stage">
          <h3 className={`touchpoint-status touchpoint-${stage}`}>{t(statusName(stage))}</h3>
          <p className="cycle-count">{t('overview.inStage', { count: counts[stage] })}</p>
          <StageGaps stage={stage} rows={rows} />
        </li>
      ))}
    </ol>
  );
}

function StageGaps({ stage, rows }: { readonly stage: TouchpointStatus; readonly rows: readonly InventoryRow[] }) {
  const t = useTranslate();
  const { open } = useOpenView();
  const gaps = gapsOf(stage, rows);
  if (gaps.length === 0) return <p className="cycle-done"><Check size={14} strokeWidth={2} aria-hidden />{t('overview.nothingOpen')}</p>;
  return (
    <ul>
      {gaps.map(({ gap, count }) => (
        <li key={gap}>
          <button type="button" className="cycle-gap" title={t('overview.showThem')} onClick={() => open({ view: 'inventory', filter: gap })}>
            <span>{t(`gap.${gap}`, { count })}</span>
            <ChevronRight size={14} strokeWidth={1.75} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
