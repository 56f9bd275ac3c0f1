// The line at the bottom: how much there is, and how much of it is selected.

import { useStore } from 'zustand';
import { countRecords } from '#shared/blueprint/buckets';
import { stepOrder } from '#shared/blueprint/queries';
import { CanvasHint } from '../../canvas/CanvasHint';
import type { ActionContext } from '../../actions/action';
import { useTranslate } from '../../ui/translateContext';
import { FindingCounts } from '../../panels/checks/FindingCounts';
import { ActionButton } from './ActionButton';
import { ColorLegend } from './ColorLegend';
import { HiddenLanes } from './HiddenLanes';
import type { OpenDocument } from '../documents/openDocument';
import './StatusLine.css';

interface StatusLineProps {
  readonly document: OpenDocument;
  readonly context: ActionContext;
}

export function StatusLine({ document, context }: StatusLineProps) {
  const t = useTranslate();
  const blueprint = useStore(document.editor.document, (state) => state.blueprint);
  const file = useStore(document.editor.document, (state) => state.file);
  const selected = useStore(document.editor.session, (state) => state.selection.length);
  const counts = [
    t('status.phases', { count: blueprint.phaseOrder.length }),
    t('status.steps', { count: stepOrder(blueprint).length }),
    t('status.cards', { count: countRecords(blueprint.cards) }),
    t('status.connectors', { count: countRecords(blueprint.connectors) }),
  ];
  return (
    <footer className="status-line" aria-label={t('status.name')}>
      <span>{counts.join(t('status.separator'))}</span>
      <FindingCounts onShow={() => context.preferences.setState({ inspector: true, panel: 'checks' })} />
      <ColorLegend editor={document.editor} context={context} />
      <HiddenLanes editor={document.editor} context={context} />
      {selected > 0 && <span className="status-selected">{t('status.selected', { count: selected })}</span>}
      <CanvasHint editor={document.editor} />
      <span className="status-space" />
      {file && <span className="status-file" title={file.place}>{file.name}</span>}
      <ActionButton id="minimap" context={context} side="top" size="small" />
    </footer>
  );
}
