// The bar at the top: menu, the document's title and save state, undo and redo, zoom, export, inspector.

import { Share } from 'lucide-react';
import { useStore } from 'zustand';
import type { ActionContext } from '../actions/action';
import { Button } from '../ui/Button';
import { Tooltip } from '../ui/Tooltip';
import { useTranslate } from '../ui/translateContext';
import { ActionButton } from './ActionButton';
import { AppMenu } from './AppMenu';
import type { OpenDocument } from './openDocument';
import { SaveStateText } from './SaveStateText';
import { ZoomMenu } from './ZoomMenu';
import './TopBar.css';

interface TopBarProps {
  readonly document: OpenDocument;
  readonly context: ActionContext;
}

export function TopBar({ document, context }: TopBarProps) {
  const t = useTranslate();
  const title = useStore(document.editor.document, (state) => state.blueprint.title);
  return (
    <header className="top-bar" aria-label={t('topBar.name')}>
      <AppMenu context={context} />
      <div className="top-bar-document">
        <Tooltip text={t('topBar.editTitle')}>
          <button type="button" className="top-bar-title" onClick={context.app.showBrief}>
            {title || t('sheet.untitled')}
          </button>
        </Tooltip>
        <SaveStateText document={document} />
      </div>
      <div className="top-bar-group">
        <ActionButton id="undo" context={context} />
        <ActionButton id="redo" context={context} />
      </div>
      <ZoomMenu editor={document.editor} context={context} />
      <Button variant="primary" icon={Share} onClick={context.app.showExport}>{t('topBar.export')}</Button>
      <ActionButton id="inspector" context={context} />
    </header>
  );
}
