// Lanes whose kind the table does not say: as their names suggest it, for the person to correct.

import type { LaneKind } from '#shared/blueprint/records';
import type { AskedLane } from '#shared/tables/importTable';
import { laneKinds } from '#shared/kinds/lanes/list';
import { useTranslate } from '../../ui/translateContext';

interface LaneKindsProps {
  readonly lanes: readonly AskedLane[];
  readonly onChange: (lane: string, kind: LaneKind) => void;
}

export function LaneKinds({ lanes, onChange }: LaneKindsProps) {
  const t = useTranslate();
  return (
    <div className="import-lanes">
      <h3>{t('import.lanes')}</h3>
      {lanes.map(({ name, kind, isUnknown }) => (
        <label key={name} className="import-lane" data-unknown={isUnknown || undefined}>
          <span title={name}>{name}</span>
          <select className="input" value={kind} onChange={(event) => onChange(name, laneKinds.find(({ id }) => id === event.target.value)?.id ?? kind)}>
            {laneKinds.map(({ id, name: label }) => <option key={id} value={id}>{t(label)}</option>)}
          </select>
        </label>
      ))}
    </div>
  );
}
