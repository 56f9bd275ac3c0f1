// The open documents as tabs, and "+" for another one. The tab in front is its document's title: pressing it leads to
// where the title is edited. Both states of a service have the same title, so that a wished one says that it is. A middle
// click closes, as in browsers.

import { useEffect, useRef, type MouseEvent } from 'react';
import { Plus, X } from 'lucide-react';
import { useStore } from 'zustand';
import { Tooltip } from '../../ui/Tooltip';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import { handOnTyping } from '../appCommands';
import type { OpenDocument } from '../documents/openDocument';
import './DocumentTabs.css';

export function DocumentTabs() {
  const t = useTranslate();
  const { app, commands } = useApp();
  const { open, front } = useStore(app.documents.store);
  return (
    <nav className="tabs" aria-label={t('tabs.name')}>
      <ul className={`tabs-list ${open.length === 1 && front !== null ? 'tabs-one' : ''}`}>
        {open.map((document) => <Tab key={document.id} document={document} inFront={document.id === front} />)}
        {front === null && <li className="tab tab-front tab-home" aria-current="page">{t('home.name')}</li>}
      </ul>
      {front !== null && <IconButton icon={Plus} size="small" label={t('tabs.new')} onClick={commands.showHome} />}
    </nav>
  );
}

function useDirty({ editor }: OpenDocument): boolean {
  return useStore(editor.document, () => editor.isDirty());
}

function Tab({ document, inFront }: { readonly document: OpenDocument; readonly inFront: boolean }) {
  const t = useTranslate();
  const { app, commands } = useApp();
  const title = useStore(document.editor.document, () => document.name()) ?? t('sheet.untitled');
  const place = useStore(document.editor.document, (state) => state.file?.place);
  const isToBe = useStore(document.editor.document, ({ blueprint }) => blueprint.brief.state === 'toBe');
  const dirty = useDirty(document);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (inFront) ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [inFront]);
  function close(): void {
    handOnTyping();
    void app.documents.close(document.id);
  }
  function show(): void {
    if (inFront) return commands.showBrief();
    handOnTyping();
    app.documents.activate(document.id);
  }
  function onAuxClick(event: MouseEvent): void {
    if (event.button !== 1) return;
    event.preventDefault();
    close();
  }
  return (
    <li ref={ref} className={`tab ${inFront ? 'tab-front' : ''} ${dirty ? 'tab-dirty' : ''}`} onAuxClick={onAuxClick}>
      <Tooltip text={inFront ? t('topBar.editTitle') : (place ?? title)}>
        <button type="button" className="tab-name" aria-current={inFront ? 'page' : undefined} onClick={show}>
          <span className="tab-title">{title}</span>
          {isToBe && <span className="tab-state">{t('state.toBe')}</span>}
          {dirty && <span className="visually-hidden">{` (${t('save.edited')})`}</span>}
        </button>
      </Tooltip>
      <button type="button" className="tab-close" aria-label={t('tabs.close', { title })} onClick={close}>
        <span className="tab-dot" aria-hidden />
        <X size={14} strokeWidth={1.75} aria-hidden />
      </button>
    </li>
  );
}
