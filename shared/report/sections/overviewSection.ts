// Where the analysis stands: counts, progress by phase, time and cost.

import { costsOf } from '../../analysis/costs';
import { criticalPath } from '../../analysis/criticalPath';
import { inventoryOf } from '../../analysis/inventory';
import { valueText } from '../../analysis/measureText';
import { progressByPhase, PROGRESS } from '../../analysis/progress';
import { statusName } from '../../blueprint/analysisNames';
import { countRecords } from '../../blueprint/buckets';
import { barsChart } from '../charts/barsChart';
import type { ReportBlock, ReportContext } from '../report';

export function overviewSection(context: ReportContext): readonly ReportBlock[] {
  const { blueprint, t } = context;
  const inventory = inventoryOf(blueprint);
  const nameOf = (phase: string): string => blueprint.phases[phase]?.name || t('untitled.phase');
  const path = criticalPath(blueprint);
  const costs = costsOf(blueprint);
  const counts = { phases: blueprint.phaseOrder.length, steps: Object.keys(blueprint.steps).length, cards: countRecords(blueprint.cards), touchpoints: inventory.length };
  const blocks: ReportBlock[] = [{ type: 'text', text: t('report.counts', counts) }];
  if (path) blocks.push({ type: 'text', text: t('report.path', { time: valueText('time', path.duration.typical, t) }) });
  if (costs.known > 0) blocks.push({ type: 'text', text: t('report.cost', { cost: valueText('cost', costs.total, t, blueprint.currency), known: costs.known, cards: costs.cards }) });
  if (inventory.length > 0) {
    blocks.push(barsChart(context, {
      title: t('overview.progress'),
      parts: PROGRESS.map((progress) => t(progress === 'none' ? 'overview.notBegun' : statusName(progress))),
      rows: progressByPhase(blueprint, inventory).map(({ phase, counts: by }) => ({ name: nameOf(phase), values: PROGRESS.map((progress) => by[progress]) })),
    }));
  }
  if (path) {
    const parts = ['visible', 'waiting', 'backstage'] as const;
    blocks.push(barsChart(context, {
      title: t('time.byPhase'), parts: parts.map((part) => t('time.inMinutes', { name: t(`time.part.${part}`) })),
      rows: path.byPhase.map(({ phase, parts: by }) => ({ name: nameOf(phase), values: parts.map((part) => by[part]) })),
    }));
  }
  return blocks;
}
