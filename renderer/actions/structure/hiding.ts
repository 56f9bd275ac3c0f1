// Hiding lanes from the picture and the exports, and the way back.

import { Eye, EyeOff, View } from 'lucide-react';
import { analysisIsHidden, analysisRefusal, hiddenLanes, hideRefusal, hideSelected, showLanes, toggleAnalysis } from '../../editor/structure/hiding';
import type { Action } from '../action';
import { whenOpen, withEditor } from '../guards';

export const hideLane: Action = {
  id: 'hideLane',
  group: 'arrange',
  label: 'action.hideLane',
  icon: EyeOff,
  shortcuts: ['Alt+H'],
  disabled: whenOpen(hideRefusal),
  run: withEditor(hideSelected),
};

export const hideAnalysis: Action = {
  id: 'hideAnalysis',
  group: 'arrange',
  label: 'action.hideAnalysis',
  icon: View,
  shortcuts: ['Alt+A'],
  disabled: whenOpen(analysisRefusal),
  checked: ({ editor }) => editor !== null && analysisIsHidden(editor.document.getState().blueprint),
  run: withEditor(toggleAnalysis),
};

export const showHidden: Action = {
  id: 'showHidden',
  group: 'arrange',
  label: 'action.showHidden',
  icon: Eye,
  shortcuts: ['Alt+Shift+H'],
  disabled: whenOpen((editor) => (hiddenLanes(editor.document.getState().blueprint).length > 0 ? null : 'disabled.noneHidden')),
  run: withEditor((editor) => showLanes(editor, hiddenLanes(editor.document.getState().blueprint))),
};
