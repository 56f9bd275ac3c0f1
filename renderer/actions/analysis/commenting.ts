// Comments: a new one on what is selected, the panel with all of them, and whether the sheet shows bubbles.

import { MessageCircle, MessageSquarePlus, MessagesSquare } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

export const addComment: Action = {
  id: 'addComment',
  group: 'insert',
  label: 'action.addComment',
  icon: MessageSquarePlus,
  shortcuts: ['Alt+C'],
  disabled: needsDocument,
  run({ app, editor }) {
    editor?.session.setState({ asked: { type: 'comment' } });
    app.showPanel('comments');
  },
};

export const showComments: Action = {
  id: 'comments',
  group: 'view',
  label: 'action.comments',
  icon: MessagesSquare,
  shortcuts: ['Mod+Alt+D'],
  disabled: needsDocument,
  checked({ preferences }) {
    const { inspector, panel } = preferences.getState();
    return inspector && panel === 'comments';
  },
  run: ({ app }) => app.togglePanel('comments'),
};

export const toggleCommentMarks: Action = {
  id: 'commentMarks',
  group: 'view',
  label: 'action.commentMarks',
  icon: MessageCircle,
  disabled: needsDocument,
  checked: ({ preferences }) => preferences.getState().commentMarks !== false,
  run: ({ preferences }) => preferences.setState({ commentMarks: preferences.getState().commentMarks === false }),
};
