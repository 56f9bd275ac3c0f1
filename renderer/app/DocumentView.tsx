// The screen of one document: a bar at the top, tools at the left, the sheet and under it the analysis, a panel at the
// right, a status line.

import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Label } from '#shared/history/label';
import { actionOf } from '../actions/list';
import { runByKey } from '../actions/runAction';
import { Canvas } from '../canvas/Canvas';
import { EditorProvider } from '../panels/editorContext';
import { FilterBar } from '../panels/filter/FilterBar';
import { FindBar } from '../panels/find/FindBar';
import { HiddenNotice } from '../panels/hidden/HiddenNotice';
import { Minimap } from '../panels/minimap/Minimap';
import { SidePanel } from '../panels/side/SidePanel';
import { ContextMenu } from '../ui/ContextMenu';
import { useTranslate } from '../ui/translateContext';
import { useApp } from './appContext';
import { AnalysisArea } from './frame/AnalysisArea';
import { contextMenuEntries } from './frame/contextMenuEntries';
import type { OpenDocument } from './documents/openDocument';
import { focusCanvas } from './keys/focusCanvas';
import { leaveToCanvas, rememberField } from './keys/inspectorFocus';
import { CopyNotice } from './frame/CopyNotice';
import { NoticeBar } from './frame/NoticeBar';
import { StatusLine } from './frame/StatusLine';
import { ToolStrip } from './frame/ToolStrip';
import { TopBar } from './frame/TopBar';
import { actionContext, actionItem, useActionContext } from './useActions';
import { useChecks } from './system/useChecks';
import { useLinked } from './system/useLinked';
import { useSceneFonts } from './system/useSceneFonts';
import './DocumentView.css';

export function DocumentView({ document }: { readonly document: OpenDocument }) {
  const t = useTranslate();
  const value = useApp();
  const { app } = value;
  const context = useActionContext();
  const side = useStore(app.preferences, (preferences) => preferences.inspector);
  const panel = useStore(app.preferences, (preferences) => preferences.panel ?? 'inspector');
  const minimap = useStore(app.preferences, (preferences) => preferences.minimap === true);
  const { editor } = document;
  const onRefusal = useCallback(
    (refusal: Label) => app.toasts.show({ text: app.translate()(refusal.key, refusal.params) }),
    [app],
  );
  const onAction = useCallback((id: string) => runByKey(id, actionContext(value)), [value]);
  useSceneFonts(editor, app.fonts);
  useChecks(editor);
  useLinked(app, editor);
  useEffect(() => focusCanvas(), []);
  // The actions of the panels have the panels' names.
  const shortcutOf = (id: string) => {
    const action = actionOf(id);
    return action && actionItem(action, context, t).shortcut;
  };
  return (
    <EditorProvider editor={editor} onRefusal={onRefusal} onAction={onAction}>
      <div className="document">
        <TopBar document={document} context={context} />
        <ToolStrip context={context} />
        <div className="document-middle">
          <main className="document-canvas" aria-label={t('canvas.name')}>
            <ContextMenu className="document-canvas-inner" entries={() => contextMenuEntries(context, t)} onCloseAutoFocus={focusCanvas}>
              <Canvas editor={editor} onAction={onAction} onMessage={onRefusal} />
            </ContextMenu>
            {minimap && <Minimap />}
            <NoticeBar document={document} />
            <CopyNotice document={document} />
            <HiddenNotice onShown={focusCanvas} />
            <FilterBar onClosed={focusCanvas} />
            <FindBar onClosed={focusCanvas} onReplaced={(count) => app.toasts.show({ text: t('find.replaced', { count }) })} />
          </main>
          <AnalysisArea context={context} />
        </div>
        {side && (
          <div className="document-side" role="presentation" onFocus={rememberField} onKeyDown={leaveToCanvas}>
            <SidePanel
              panel={panel}
              onPanel={(next) => app.preferences.setState({ panel: next })}
              shortcutOf={shortcutOf}
              onHide={context.app.toggleInspector}
            />
          </div>
        )}
        <StatusLine document={document} context={context} />
      </div>
    </EditorProvider>
  );
}
