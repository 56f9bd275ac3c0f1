// Where the analysis stands: the few numbers to remember, progress by phase, and what each stage of the cycle would do next.

import { costsOf } from '../../analysis/costs';
import { criticalPath } from '../../analysis/criticalPath';
import { durationText } from '../../analysis/durationText';
import { inventoryOf, type InventoryRow } from '../../analysis/inventory';
import { valueText } from '../../analysis/measureText';
import { progressByPhase, progressOf, PROGRESS } from '../../analysis/progress';
import { gapsOf } from '../../analysis/touchpointGaps';
import { statusName } from '../../blueprint/analysisNames';
import { TOUCHPOINT_STATUSES } from '../../blueprint/analysisValues';
import { countRecords } from '../../blueprint/buckets';
import { barsChart } from '../charts/barsChart';
import { NONE, SERIES } from '../charts/chartText';
import type { ReportBlock, ReportContext, ReportFigures } from '../report';

export function overviewSection(context: ReportContext): readonly ReportBlock[] {
  const { blueprint } = context;
  if (countRecords(blueprint.cards) === 0) return [];
  const inventory = inventoryOf(blueprint);
  return [figures(context, inventory), ...(inventory.length === 0 ? [] : [progress(context, inventory), stages(context, inventory)])];
}

function figures({ blueprint, t }: ReportContext, inventory: readonly InventoryRow[]): ReportFigures {
  const path = criticalPath(blueprint);
  const costs = costsOf(blueprint);
  const number = (value: number): string => t('report.count', { value });
  return {
    type: 'figures', title: '',
    items: [
      { name: t('report.phases'), value: number(blueprint.phaseOrder.length) },
      { name: t('report.steps'), value: number(Object.keys(blueprint.steps).length) },
      { name: t('report.cards'), value: number(countRecords(blueprint.cards)) },
      { name: t('map.touchpoints'), value: number(inventory.length) },
      ...(path ? [{ name: t('time.path'), value: durationText(path.duration.typical, t) }] : []),
      ...(costs.known > 0 ? [{ name: t('analysis.cost'), value: valueText('cost', costs.total, t, blueprint.currency) }] : []),
    ],
  };
}

function progress(context: ReportContext, inventory: readonly InventoryRow[]): ReportBlock {
  const { blueprint, t } = context;
  return barsChart(context, {
    title: t('overview.progress'), colors: [NONE, ...SERIES],
    parts: PROGRESS.map((one) => t(one === 'none' ? 'overview.notBegun' : statusName(one))),
    rows: progressByPhase(blueprint, inventory).map(({ phase, counts }) => ({ name: blueprint.phases[phase]?.name || t('untitled.phase'), values: PROGRESS.map((one) => counts[one]) })),
  });
}

function stages({ t }: ReportContext, inventory: readonly InventoryRow[]): ReportBlock {
  const counts = progressOf(inventory);
  return {
    type: 'table', title: t('overview.cycle'), widths: [18, 14, 68], heads: [t('report.stage'), t('map.touchpoints'), t('report.next')],
    rows: TOUCHPOINT_STATUSES.map((stage) => [
      t(statusName(stage)), counts[stage],
      gapsOf(stage, inventory).map(({ gap, count }) => t(`gap.${gap}`, { count })).join('\n') || t('overview.nothingOpen'),
    ]),
  };
}
