// Collapsing lanes to thin bands and opening them again.

import { ChevronsDownUp, ListCollapse } from 'lucide-react';
import { analysisLanes, areCollapsed, lanesToCollapse, toggleCollapsed } from '../../editor/structure/collapsing';
import type { Editor } from '../../editor/editor';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

const analysisOf = (editor: Editor): string[] => analysisLanes(editor.document.getState().blueprint);

export const collapseLane: Action = {
  id: 'collapseLane',
  group: 'arrange',
  label: 'action.collapseLane',
  icon: ChevronsDownUp,
  shortcuts: ['Mod+Shift+L'],
  disabled: whenOpen((editor) => (lanesToCollapse(editor).length > 0 ? null : 'disabled.noLane')),
  checked: ({ editor }) => editor !== null && areCollapsed(editor.document.getState().blueprint, lanesToCollapse(editor)),
  run: withEditor((editor) => toggleCollapsed(editor, lanesToCollapse(editor))),
};

export const collapseAnalysis: Action = {
  id: 'collapseAnalysis',
  group: 'arrange',
  label: 'action.collapseAnalysis',
  icon: ListCollapse,
  shortcuts: ['Mod+Alt+L'],
  disabled: whenOpen((editor) => (analysisOf(editor).length > 0 ? null : 'disabled.noAnalysis')),
  checked: ({ editor }) => editor !== null && areCollapsed(editor.document.getState().blueprint, analysisOf(editor)),
  run: withEditor((editor) => toggleCollapsed(editor, analysisOf(editor), [])),
};
