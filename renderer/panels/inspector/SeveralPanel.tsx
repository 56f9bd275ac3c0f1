// Several things that are not all cards: a part for each sort, with what can be changed for all of them at once.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { selectedIds, type Selection } from '../../editor/selection/selection';
import { CardPanel } from './CardPanel';
import { ConnectorsPanel } from './ConnectorsPanel';
import { LanesPanel } from './LanesPanel';
import { StepsPanel } from './StepsPanel';

interface SeveralPanelProps {
  readonly blueprint: Blueprint;
  readonly selection: Selection;
}

export function SeveralPanel({ blueprint, selection }: SeveralPanelProps) {
  const cards = selectedIds(selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? []);
  const connectors = selectedIds(selection, 'connector').flatMap((id) => connectorOf(blueprint, id) ?? []);
  const phases = selectedIds(selection, 'phase').flatMap((id) => blueprint.phases[id] ?? []);
  const steps = selectedIds(selection, 'step').flatMap((id) => blueprint.steps[id] ?? []);
  const lanes = selectedIds(selection, 'lane').flatMap((id) => blueprint.lanes[id] ?? []);
  return (
    <>
      {cards.length > 0 && <CardPanel cards={cards} />}
      {connectors.length > 0 && <ConnectorsPanel connectors={connectors} />}
      {phases.length + steps.length > 0 && <StepsPanel phases={phases} steps={steps} />}
      {lanes.length > 0 && <LanesPanel lanes={lanes} />}
    </>
  );
}
