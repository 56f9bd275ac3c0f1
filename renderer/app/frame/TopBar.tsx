// The bar at the top: menu, the open documents with the save state of the one in front, undo and redo, zoom, export, inspector.

import { Share } from 'lucide-react';
import type { ActionContext } from '../../actions/action';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../ui/translateContext';
import { ActionButton } from './ActionButton';
import { AppMenu } from './AppMenu';
import { DocumentTabs } from './DocumentTabs';
import type { OpenDocument } from '../documents/openDocument';
import { PresenceMark } from './PresenceMark';
import { OutsideMark } from './OutsideMark';
import { ReadOnlyMark } from './ReadOnlyMark';
import { SaveStateText } from './SaveStateText';
import { ZoomMenu } from './ZoomMenu';
import './TopBar.css';

interface TopBarProps {
  readonly document: OpenDocument;
  readonly context: ActionContext;
}

export function TopBar({ document, context }: TopBarProps) {
  const t = useTranslate();
  return (
    <header className="top-bar" aria-label={t('topBar.name')}>
      <AppMenu context={context} />
      <div className="top-bar-document">
        <DocumentTabs />
        <SaveStateText document={document} />
        <PresenceMark document={document} />
        <OutsideMark document={document} />
        <ReadOnlyMark document={document} onSaveAs={context.app.saveAs} />
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
