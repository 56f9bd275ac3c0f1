// Which part of the blueprint is exported: everything, what is selected, phases (in one file or a file each), or lanes.

import { shownLanes } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import { EVERYTHING, type ExportScope } from '#shared/export/scope/exportScope';
import { laneKind } from '#shared/kinds/lanes/list';
import { Segmented } from '../../ui/Segmented';
import { ToggleChips } from '../../ui/ToggleChips';
import { useTranslate } from '../../ui/translateContext';
import { countSelected, type SelectionScope } from './exportSelection';
import './ScopeForm.css';

interface ScopeFormProps {
  readonly scope: ExportScope;
  /** The whole of it. */
  readonly blueprint: Blueprint;
  /** On the sheet, now. */
  readonly selection: SelectionScope;
  readonly onChange: (scope: ExportScope) => void;
}

const TYPES = ['everything', 'selection', 'phases', 'lanes'] as const;

export function ScopeForm(props: ScopeFormProps) {
  const t = useTranslate();
  const { scope, blueprint, selection, onChange } = props;
  const fresh: Readonly<Record<ExportScope['type'], () => ExportScope>> = {
    everything: () => EVERYTHING,
    selection: () => selection,
    phases: () => ({ type: 'phases', phases: blueprint.phaseOrder }),
    lanes: () => ({ type: 'lanes', lanes: shownLanes(blueprint) }),
  };
  return (
    <div className="export-scope">
      <Segmented
        label={t('export.scope')}
        value={scope.type}
        segments={TYPES.map((value) => ({ value, label: t(`export.scope.${value}`) }))}
        onChange={(type) => onChange(fresh[type]())}
      />
      {scope.type === 'selection' && countSelected(scope) > 0 && <p className="field-hint">{t('export.scope.selected', { count: countSelected(scope) })}</p>}
      {scope.type === 'phases' && <PhaseChoice {...props} scope={scope} />}
      {scope.type === 'lanes' && <LaneChoice {...props} scope={scope} />}
    </div>
  );
}

type ChoiceProps<T extends ExportScope['type']> = ScopeFormProps & { readonly scope: Extract<ExportScope, { type: T }> };

function PhaseChoice({ scope, blueprint, onChange }: ChoiceProps<'phases'>) {
  const t = useTranslate();
  const chips = blueprint.phaseOrder.map((value, i) => ({ value, label: blueprint.phases[value]?.name || t('sheet.phase', { n: i + 1 }) }));
  return (
    <>
      <ToggleChips label={t('export.phases')} chips={chips} value={scope.phases} onToggle={(id, on) => onChange({ ...scope, phases: toggled(scope.phases, id, on) })} />
      <Segmented
        label={t('export.files')}
        value={scope.separate ? 'separate' : 'one'}
        segments={(['one', 'separate'] as const).map((value) => ({ value, label: t(`export.files.${value}`) }))}
        onChange={(files) => onChange({ ...scope, separate: files === 'separate' })}
      />
    </>
  );
}

function LaneChoice({ scope, blueprint, onChange }: ChoiceProps<'lanes'>) {
  const t = useTranslate();
  const chips = shownLanes(blueprint).flatMap((value) => {
    const lane = blueprint.lanes[value];
    return lane ? [{ value, label: lane.name || t(laneKind(lane.kind).name) }] : [];
  });
  return <ToggleChips label={t('export.lanes')} chips={chips} value={scope.lanes} onToggle={(id, on) => onChange({ ...scope, lanes: toggled(scope.lanes, id, on) })} />;
}

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}
