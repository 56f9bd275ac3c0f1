// What the checks have found in the document in front, for panels. It changes with the findings and with what is ignored,
// not with every edit.

import { useStore } from 'zustand';
import { sortFindings, type SortedFindings } from '../../editor/checks/checksState';
import { useEditor } from '../editorContext';

export function useFindings(): SortedFindings {
  const { checks, document } = useEditor();
  const findings = useStore(checks, (state) => state.findings);
  const ignored = useStore(document, (state) => state.blueprint.ignored);
  return sortFindings({ findings }, ignored ? { ignored } : {});
}
