// How many touchpoints each phase has by channel.

import { inventoryOf } from '../../analysis/inventory';
import { touchpointMap } from '../../analysis/touchpointMap';
import { CHANNELS } from '../../blueprint/records';
import type { ReportBlock, ReportContext } from '../report';

export function mapSection({ blueprint, t }: ReportContext): readonly ReportBlock[] {
  const inventory = inventoryOf(blueprint);
  if (inventory.length === 0) return [];
  const { columns, rows } = touchpointMap(inventory, blueprint.phaseOrder, 'channel');
  const nameOf = (column: string | null): string => {
    const channel = CHANNELS.find((known) => known === column);
    return channel ? t(`channel.${channel}`) : t('map.notSaid');
  };
  return [{
    type: 'table', title: '', heat: true, widths: [2, ...columns.map(() => 1), 1.3], amounts: [columns.length + 1],
    heads: [t('inspector.phase'), ...columns.map(nameOf), t('map.touchpoints')],
    rows: rows.map(({ phase, cells, all }) => [blueprint.phases[phase]?.name || t('untitled.phase'), ...cells.map(({ length }) => length || null), t('report.count', { value: all.length })]),
  }];
}
