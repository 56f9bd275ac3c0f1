// A cell: what could happen here, and what does.

import { Plus } from 'lucide-react';
import { cellOf } from '#shared/blueprint/queries';
import { laneKind } from '#shared/kinds/lanes/list';
import { Button } from '../../ui/Button';
import { startEditing } from '../../editor/text/startEditing';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor } from '../editorContext';
import { Counts } from './Counts';
import { CellEmotions } from './emotion/CellEmotions';
import { cellTitle } from '../../editor/names';
import { PanelHeader } from './PanelHeader';

interface CellPanelProps {
  readonly lane: string;
  readonly step: string;
}

export function CellPanel({ lane, step }: CellPanelProps) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const cards = cellOf(blueprint, lane, step);
  const kind = blueprint.lanes[lane] && laneKind(blueprint.lanes[lane].kind);
  const hasCurves = kind?.id === 'emotion';
  return (
    <div className="panel">
      <PanelHeader title={t(cards.length === 0 && !hasCurves ? 'inspector.emptyCell' : 'inspector.cell')} place={cellTitle(blueprint, lane, step, t)} color={kind && `var(--lane-${kind.zone}-ink)`} />
      {kind && <p className="panel-note">{t(kind.description)}</p>}
      {hasCurves && <CellEmotions step={step} />}
      <Button icon={Plus} onClick={() => startEditing(editor, { type: 'cell', lane, step })}>{t('cell.add')}</Button>
      {cards.length === 0 && !hasCurves && <p className="panel-note">{t('cell.text')}</p>}
      {cards.length > 0 && <Counts cards={cards.length} />}
    </div>
  );
}
