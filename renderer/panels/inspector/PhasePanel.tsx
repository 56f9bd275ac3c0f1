// One phase: its name and how much is in it.

import type { Step } from '#shared/blueprint/records';
import { renamePhase } from '#shared/commands/phases/renamePhase';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { Counts } from './Counts';
import { LinkedFile } from './LinkedFile';
import { PanelHeader } from './PanelHeader';

const DETAIL = { open: 'openDetail', choose: 'chooseDetail', remove: 'unlinkDetail' };

export function cardsInStep(step: Step | undefined): number {
  return Object.values(step?.cells ?? {}).reduce((sum, cards) => sum + cards.length, 0);
}

export function PhasePanel({ id }: { readonly id: string }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const phase = blueprint.phases[id];
  if (!phase) return null;
  const cards = phase.stepOrder.reduce((sum, step) => sum + cardsInStep(blueprint.steps[step]), 0);
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.phase')} />
      <TextField label={t('field.name')} value={phase.name} placeholder={t('untitled.phase')} maxLength={120} onCommit={(name) => execute(renamePhase, { id, name: name.trim() })} />
      {phase.detail && <LinkedFile label={t('split.detail')} link={phase.detail} actions={DETAIL} />}
      <Counts steps={phase.stepOrder.length} cards={cards} />
    </div>
  );
}
