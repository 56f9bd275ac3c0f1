// One lane. Its kind decides where the lines run; its name is free.

import type { LaneKind } from '#shared/blueprint/records';
import { LANE_HEIGHT } from '#shared/blueprint/sizeLimits';
import { collapseLanes } from '#shared/commands/lanes/collapseLanes';
import { hideLanes } from '#shared/commands/lanes/hideLanes';
import { renameLane } from '#shared/commands/lanes/renameLane';
import { setLaneHeight } from '#shared/commands/lanes/setLaneHeight';
import { setLaneKind } from '#shared/commands/lanes/setLaneKind';
import { laneKind, laneKinds } from '#shared/kinds/lanes/list';
import { laneName } from '#shared/report/placeNames';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { Counts } from './Counts';
import { EmotionTable } from './emotion/EmotionTable';
import { PanelHeader } from './PanelHeader';
import { shownAs, shownSegments, type Shown } from './shownAs';
import { SizeField } from './SizeField';

export function LanePanel({ id }: { readonly id: string }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const lane = blueprint.lanes[id];
  if (!lane) return null;
  const kind = laneKind(lane.kind);
  function setShown(next: Shown): void {
    if (next === 'hidden' || lane?.hidden) execute(hideLanes, { ids: [id], hidden: next === 'hidden' });
    const collapsed = next === 'collapsed';
    if (next !== 'hidden' && collapsed !== (lane?.collapsed === true)) execute(collapseLanes, { ids: [id], collapsed });
  }
  const cards = Object.values(blueprint.steps).reduce((sum, step) => sum + (step.cells[id]?.length ?? 0), 0);
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.lane')} place={laneName(lane, t)} color={`var(--lane-${kind.zone}-ink)`} />
      <TextField
        label={t('field.name')}
        value={lane.name}
        placeholder={t(kind.name)}
        maxLength={120}
        onCommit={(name) => execute(renameLane, { id, name: name.trim() })}
      />
      <Select
        label={t('field.kind')}
        hint={t(kind.description)}
        value={lane.kind}
        options={laneKinds.map((spec) => ({ value: spec.id, label: t(spec.name), description: t(spec.description) }))}
        onChange={(next: LaneKind) => execute(setLaneKind, { id, kind: next })}
      />
      <Segmented
        label={t('field.shown')}
        value={shownAs(lane)}
        segments={shownSegments(t)}
        onChange={setShown}
      />
      {!lane.collapsed && (
        <SizeField label={t('field.height')} value={lane.height} limits={LANE_HEIGHT} onCommit={(height) => execute(setLaneHeight, { ids: [id], height })} />
      )}
      {lane.kind === 'emotion' && <EmotionTable />}
      <Counts cards={cards} />
    </div>
  );
}
