// What the checks have found in the document in front, for panels.

import { useStore } from 'zustand';
import { sortFindings, type SortedFindings } from '../../editor/checks/checksState';
import { useBlueprint, useEditor } from '../editorContext';

export function useFindings(): SortedFindings {
  const findings = useStore(useEditor().checks, (state) => state.findings);
  return sortFindings({ findings }, useBlueprint());
}
