// The analysis under the sheet, as the person has arranged it.

import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ActionContext } from '../../actions/action';
import { actionOf } from '../../actions/list';
import { ANALYSIS_AT_FIRST } from '../../editor/preferences';
import { AnalysisPanel } from '../../panels/analysis/AnalysisPanel';
import { TableMemoryProvider } from '../../ui/table/tableMemory';
import { useTranslate } from '../../ui/translateContext';
import { useApp } from '../appContext';
import { actionItem } from '../useActions';

export function AnalysisArea({ context }: { readonly context: ActionContext }) {
  const t = useTranslate();
  const { preferences } = useApp().app;
  const analysis = useStore(preferences, (known) => known.analysis ?? ANALYSIS_AT_FIRST);
  const chosen = useStore(preferences, (known) => known.tables);
  const memory = useMemo(() => ({
    columns: chosen ?? {},
    remember: (table: string, columns: readonly string[]) => preferences.setState({ tables: { ...preferences.getState().tables, [table]: columns } }),
  }), [preferences, chosen]);
  const toggle = actionOf('analysis');
  if (!analysis.shown) return null;
  return (
    <TableMemoryProvider value={memory}>
      <AnalysisPanel
        state={analysis}
        onChange={(state) => preferences.setState({ analysis: { ...state, shown: true } })}
        shortcut={toggle && actionItem(toggle, context, t).shortcut}
        onHide={context.app.toggleAnalysis}
        onImportSurvey={context.app.importSurvey}
      />
    </TableMemoryProvider>
  );
}
