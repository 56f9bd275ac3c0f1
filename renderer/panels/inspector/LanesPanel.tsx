// Several lanes: their kind, whether they are on the sheet, their height.

import type { Lane, LaneKind } from '#shared/blueprint/records';
import { LANE_HEIGHT } from '#shared/blueprint/sizeLimits';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setLaneKind } from '#shared/commands/lanes/setLaneKind';
import { countCardsOfLane } from '#shared/commands/parts/taken';
import { laneKinds } from '#shared/kinds/lanes/list';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { commonValue } from './commonValue';
import { Counts } from './Counts';
import { PanelHeader } from './PanelHeader';
import { shownAs, shownSegments, type Shown } from './shownAs';
import { SizeField } from './SizeField';

export function LanesPanel({ lanes }: { readonly lanes: readonly Lane[] }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const ids = lanes.map(({ id }) => id);
  const [first = '', ...others] = ids;
  const kind = commonValue(lanes, (lane) => lane.kind);
  const shown = commonValue(lanes, shownAs);
  const height = commonValue(lanes, (lane) => lane.height);
  function setShown(next: Shown): void {
    const hidden = next === 'hidden';
    if (hidden || lanes.some((lane) => lane.hidden)) execute(hideLanes, { ids, hidden });
    const collapsed = next === 'collapsed';
    if (!hidden && lanes.some((lane) => (lane.collapsed === true) !== collapsed)) execute(collapseLanes, { ids, collapsed });
  }
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.lanes', { count: ids.length })} />
      <Select
        label={t('field.kind')}
        value={kind.mixed ? null : (kind.value ?? null)}
        placeholder={t('inspector.mixed')}
        options={laneKinds.map((spec) => ({ value: spec.id, label: t(spec.name), description: t(spec.description) }))}
        onChange={(next: LaneKind) => execute(setLaneKind, { id: first, others, kind: next })}
      />
      <Segmented label={t('field.shown')} value={shown.mixed ? null : (shown.value ?? null)} segments={shownSegments(t)} onChange={setShown} />
      <SizeField
        label={t('field.height')}
        value={height.mixed ? undefined : height.value}
        mixed={height.mixed}
        limits={LANE_HEIGHT}
        onCommit={(size) => execute(setLaneHeight, { ids, height: size })}
      />
      <Counts cards={ids.reduce((sum, id) => sum + countCardsOfLane(blueprint, id), 0)} />
    </div>
  );
}
