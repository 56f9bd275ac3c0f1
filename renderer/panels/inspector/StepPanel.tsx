// One step: its name, its phase, and how much is in it.

import { renameStep } from '#shared/commands/renameStep';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { Counts } from './Counts';
import { phaseOfStepTitle } from './names';
import { PanelHeader } from './PanelHeader';
import { cardsInStep } from './PhasePanel';

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
      <Counts cards={cardsInStep(step)} />
    </div>
  );
}
