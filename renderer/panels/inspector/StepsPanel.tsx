// Several steps, and those of several phases: how wide they are, and how much is in them.

import type { Phase, Step } from '#shared/blueprint/records';
import { STEP_WIDTH } from '#shared/blueprint/sizeLimits';
import { setStepWidth } from '#shared/commands/steps/setStepWidth';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useExecute } from '../editorContext';
import { commonValue } from './commonValue';
import { Counts } from './Counts';
import { PanelHeader } from './PanelHeader';
import { cardsInStep } from './PhasePanel';
import { SizeField } from './SizeField';

export function StepsPanel({ phases, steps }: { readonly phases: readonly Phase[]; readonly steps: readonly Step[] }) {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const ofPhases = phases.flatMap(({ stepOrder }) => stepOrder.flatMap((id) => blueprint.steps[id] ?? []));
  const all = [...new Set([...ofPhases, ...steps])];
  const width = commonValue(all, (step) => step.width);
  const title = phases.length > 0 ? t('status.phases', { count: phases.length }) : t('status.steps', { count: steps.length });
  return (
    <div className="panel">
      <PanelHeader title={title} />
      <SizeField
        label={t('field.width')}
        value={width.mixed ? undefined : width.value}
        mixed={width.mixed}
        limits={STEP_WIDTH}
        onCommit={(size) => execute(setStepWidth, { ids: all.map(({ id }) => id), width: size })}
      />
      <Counts steps={all.length} cards={all.reduce((sum, step) => sum + cardsInStep(step), 0)} />
    </div>
  );
}
