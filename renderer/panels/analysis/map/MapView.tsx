// The touchpoint map: phases by channel, or by another axis; a cell shows its touchpoints on the sheet.

import { useMemo, useState } from 'react';
import { Grid3x3 } from 'lucide-react';
import { TAG_AXES, type TagAxis } from '#shared/blueprint/analysisValues';
import { axisName, tagName } from '#shared/blueprint/analysisNames';
import type { Channel } from '#shared/blueprint/records';
import { inventoryOf } from '#shared/analysis/inventory';
import { touchpointMap, type MapAxis } from '#shared/analysis/touchpointMap';
import type { Translate } from '#shared/i18n/messages';
import { EmptyState } from '../../../ui/EmptyState';
import { MatrixTable } from '../../../ui/table/MatrixTable';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint } from '../../editorContext';
import { useShowCards } from '../useShowCards';

const AXES: readonly MapAxis[] = ['channel', ...TAG_AXES];

function valueName(axis: MapAxis, value: string | null, t: Translate): string {
  if (value === null) return t('map.notSaid');
  return axis === 'channel' ? t(`channel.${value as Channel}`) : t(tagName<TagAxis>(axis, value as never));
}

export function MapView() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const { selected, show } = useShowCards();
  const [axis, setAxis] = useState<MapAxis>('channel');
  const inventory = useMemo(() => inventoryOf(blueprint), [blueprint]);
  const map = useMemo(() => touchpointMap(inventory, blueprint.phaseOrder, axis), [inventory, blueprint.phaseOrder, axis]);
  const columns = map.columns.map((value) => ({ id: value ?? '', head: valueName(axis, value, t) }));
  const rows = map.rows.map(({ phase }) => ({ id: phase, head: blueprint.phases[phase]?.name || t('untitled.phase') }));
  return (
    <MatrixTable
      name={t('analysis.map')} corner={t('inspector.phase')} rows={rows} columns={columns} selected={selected} onShow={show}
      cell={(row, column) => map.rows[row]?.cells[column] ?? []}
      totals={{ head: t('map.touchpoints'), row: (row) => map.rows[row]?.all.length ?? 0, column: (column) => map.totals[column]?.length ?? 0, all: inventory.length }}
      empty={<EmptyState icon={Grid3x3} title={t('inventory.none')} text={t('inventory.noneText')} />}
      tools={(
        <label className="table-choice">
          {t('map.by')}
          <select className="input" value={axis} onChange={(event) => setAxis(event.target.value as MapAxis)}>
            {AXES.map((one) => <option key={one} value={one}>{t(axisName(one))}</option>)}
          </select>
        </label>
      )}
    />
  );
}
