// One step: its name, its phase, and how much is in it.

import { STEP_WIDTH } from '#shared/blueprint/sizeLimits';
import { renameStep } from '#shared/commands/steps/renameStep';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { MeasuresSection } from '../measures/MeasuresSection';
import { Counts } from './Counts';
import { phaseOfStepTitle } from '../../editor/names';
import { PanelHeader } from './PanelHeader';
import { cardsInStep } from './PhasePanel';
import { SizeField } from './SizeField';

export function StepPanel({ id }: { readonly id: string }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const step = blueprint.steps[id];
  if (!step) return null;
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.step')} place={phaseOfStepTitle(blueprint, id, t)} />
      <TextField label={t('field.name')} value={step.name} placeholder={t('untitled.step')} maxLength={120} onCommit={(name) => execute(renameStep, { id, name: name.trim() })} />
      <SizeField label={t('field.width')} value={step.width} limits={STEP_WIDTH} onCommit={(width) => execute(setStepWidth, { ids: [id], width })} />
      <Counts cards={cardsInStep(step)} />
      <hr className="panel-rule" />
      <MeasuresSection place={{ step: id }} />
    </div>
  );
}
