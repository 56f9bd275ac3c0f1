// An empty cell: what could happen here.

import { Plus } from 'lucide-react';
import { laneKind } from '#shared/kinds/lanes/list';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { useBlueprint, useEditor } from '../editorContext';
import { cellTitle } from './names';
import { PanelHeader } from './PanelHeader';

interface CellPanelProps {
  readonly lane: string;
  readonly step: string;
}

export function CellPanel({ lane, step }: CellPanelProps) {
  const t = useTranslate();
  const editor = useEditor();
  const blueprint = useBlueprint();
  const kind = blueprint.lanes[lane] && laneKind(blueprint.lanes[lane].kind);
  return (
    <div className="panel">
      <PanelHeader title={t('inspector.cell')} place={cellTitle(blueprint, lane, step, t)} color={kind && `var(--lane-${kind.zone}-ink)`} />
      {kind && <p className="panel-note">{t(kind.description)}</p>}
      <Button icon={Plus} onClick={() => editor.session.setState({ editing: { type: 'newCard', lane, step } })}>{t('cell.add')}</Button>
      <p className="panel-note">{t('cell.text')}</p>
    </div>
  );
}
