// All about the selected thing, in one place at the right; with nothing selected, the blueprint's brief. Each field
// hands on when it is left, as one undo step.

import type { Blueprint } from '#shared/blueprint/records';
import { cardOf, connectorOf } from '#shared/blueprint/queries';
import { refKey, selectedIds, type Selection } from '../../editor/selection/selection';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useSelection } from '../editorContext';
import { BriefPanel } from './BriefPanel';
import { CardPanel } from './CardPanel';
import { CellPanel } from './CellPanel';
import { ConnectorPanel } from './ConnectorPanel';
import { LanePanel } from './LanePanel';
import { PhasePanel } from './PhasePanel';
import { SeveralPanel } from './SeveralPanel';
import { StepPanel } from './StepPanel';
import './Inspector.css';

export function Inspector() {
  const t = useTranslate();
  const blueprint = useBlueprint();
  const selection = useSelection();
  return (
    <aside className="inspector" aria-label={t('inspector.name')}>
      <PanelFor blueprint={blueprint} selection={selection} />
    </aside>
  );
}

/** Keys make a panel begin anew for another thing, so that a half-typed text is handed on for the right one. */
function PanelFor({ blueprint, selection }: { readonly blueprint: Blueprint; readonly selection: Selection }) {
  const [first, ...others] = selection;
  if (!first) return <BriefPanel />;
  const cards = selectedIds(selection, 'card').flatMap((id) => cardOf(blueprint, id) ?? []);
  if (cards.length === selection.length) return <CardPanel key={cards.map((card) => card.id).join()} cards={cards} />;
  if (others.length > 0) return <SeveralPanel key={selection.map(refKey).join()} blueprint={blueprint} selection={selection} />;
  switch (first.type) {
    case 'connector': {
      const connector = connectorOf(blueprint, first.id);
      return connector ? <ConnectorPanel key={first.id} connector={connector} /> : <BriefPanel />;
    }
    case 'lane': return <LanePanel key={first.id} id={first.id} />;
    case 'step': return <StepPanel key={first.id} id={first.id} />;
    case 'phase': return <PhasePanel key={first.id} id={first.id} />;
    case 'cell': return <CellPanel key={`${first.lane} ${first.step}`} lane={first.lane} step={first.step} />;
    case 'card': return <BriefPanel />;
  }
}
