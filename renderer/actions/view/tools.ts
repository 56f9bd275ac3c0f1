// The tools: one of them is always chosen.

import { Hand, MousePointer2, Spline } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { SessionState } from '../../editor/editor';
import type { Action } from '../action';
import { needsDocument, withEditor } from '../guards';

function toolAction(tool: SessionState['tool'], icon: LucideIcon, key: string): Action {
  return {
    id: `tool.${tool}`,
    group: 'view',
    label: `action.tool.${tool}`,
    icon,
    shortcuts: [key],
    disabled: needsDocument,
    checked: ({ editor }) => editor?.session.getState().tool === tool,
    run: withEditor((editor) => editor.session.setState({ tool })),
  };
}

export const selectTool: Action = toolAction('select', MousePointer2, 'V');
export const handTool: Action = toolAction('hand', Hand, 'H');
export const connectTool: Action = toolAction('connect', Spline, 'C');
