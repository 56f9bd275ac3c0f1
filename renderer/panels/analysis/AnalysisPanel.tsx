// The panel under the sheet: what the blueprint says about its service, view by view. The sheet stays in sight, and what
// is chosen in a view is shown on it.

import { Suspense, useRef, useState } from 'react';
import { Tabs } from 'radix-ui';
import { Maximize2, Minimize2, X } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { useTranslate } from '../../ui/translateContext';
import { ANALYSIS_VIEWS } from './analysisViews';
import { PanelSplitter } from './PanelSplitter';
import { ViewList } from './ViewList';
import { OpenViewProvider, type ViewRequest } from './viewContext';
import './AnalysisPanel.css';

export interface AnalysisState {
  /** CSS px; null: as high as there is room. */
  readonly height: number | null;
  readonly view: string;
}

interface AnalysisPanelProps {
  readonly state: AnalysisState;
  readonly onChange: (state: AnalysisState) => void;
  /** The keys that hide it. */
  readonly shortcut?: string | undefined;
  readonly onHide: () => void;
  readonly onImportSurvey: () => void;
}

/** CSS px, where nobody has set another. */
export const USUAL_HEIGHT = 320;

export function AnalysisPanel({ state, onChange, shortcut, onHide, onImportSurvey }: AnalysisPanelProps) {
  const t = useTranslate();
  const view = ANALYSIS_VIEWS.find(({ id }) => id === state.view) ?? ANALYSIS_VIEWS[0];
  const isTall = state.height === null;
  const [request, setRequest] = useState<ViewRequest | null>(null);
  const filter = request?.view === view?.id ? request?.filter ?? null : null;
  const content = useRef<HTMLDivElement>(null);
  /** What asked for it is gone with its view: the keys go on in the next. */
  function goOn(next: ViewRequest): void {
    open(next);
    requestAnimationFrame(() => takeKeys(content.current));
  }
  function open(next: ViewRequest): void {
    setRequest(next);
    onChange({ ...state, view: next.view });
  }
  const toggleHeight = () => onChange({ ...state, height: isTall ? USUAL_HEIGHT : null });
  return (
    <section
      className={`analysis ${isTall ? 'analysis-tall' : ''}`}
      style={isTall ? undefined : { height: state.height ?? USUAL_HEIGHT }}
      aria-label={t('analysis.name')}
    >
      <PanelSplitter height={state.height} onHeight={(height) => onChange({ ...state, height })} onToggle={toggleHeight} />
      <Tabs.Root className="analysis-body" orientation="vertical" value={view?.id ?? ''} onValueChange={(next) => open({ view: next })}>
        <ViewList />
        {view && (
          <Tabs.Content ref={content} className="analysis-content" value={view.id} tabIndex={-1}>
            <header className="analysis-header">
              <h2>{t(view.name)}</h2>
              <IconButton icon={isTall ? Minimize2 : Maximize2} size="small" side="top" label={t(isTall ? 'analysis.lower' : 'analysis.higher')} onClick={toggleHeight} />
              <IconButton icon={X} size="small" side="top" label={t('analysis.hide')} shortcut={shortcut} onClick={onHide} />
            </header>
            <div className="analysis-main">
              <OpenViewProvider value={{ filter, open: goOn, importSurvey: onImportSurvey }}><Suspense fallback={null}><view.View /></Suspense></OpenViewProvider>
            </div>
          </Tabs.Content>
        )}
      </Tabs.Root>
    </section>
  );
}

function takeKeys(content: HTMLElement | null): void {
  content?.focus();
  // While the view is being loaded, the table of the last is still there, hidden, and can't be focused.
  content?.querySelector<HTMLElement>('.table-grid')?.focus();
}
