// Another state of the service: making one, comparing it with this one, and the link between both.

import { Columns2, GitCompareArrows, Link2, SquareArrowOutUpRight, Unlink2 } from 'lucide-react';
import { setAnalysis } from '#shared/commands/analysis/setAnalysis';
import type { Action } from '../action';
import { needsDocument, whenOpen, withEditor } from '../guards';

export const compareWith: Action = {
  id: 'compareWith',
  group: 'file',
  label: 'action.compareWith',
  icon: Columns2,
  shortcuts: ['Mod+Alt+R'],
  disabled: needsDocument,
  run: ({ app }) => app.compareWith(),
};

export const makeToBe: Action = {
  id: 'makeToBe',
  group: 'file',
  label: 'action.makeToBe',
  icon: GitCompareArrows,
  disabled: needsDocument,
  run: ({ app }) => app.makeToBe(),
};

const needsLink = whenOpen((editor) => (editor.document.getState().blueprint.linked ? null : 'disabled.notLinked'));

export const openLinked: Action = {
  id: 'openLinked',
  group: 'file',
  label: 'action.openLinked',
  icon: SquareArrowOutUpRight,
  disabled: needsLink,
  run: ({ app }) => app.openLinked({ type: 'linked' }),
};

export const chooseLinked: Action = {
  id: 'chooseLinked',
  group: 'file',
  label: 'action.chooseLinked',
  icon: Link2,
  disabled: needsDocument,
  run: ({ app }) => app.chooseLinked({ type: 'linked' }),
};

export const unlink: Action = {
  id: 'unlink',
  group: 'file',
  label: 'action.unlink',
  icon: Unlink2,
  disabled: needsLink,
  run: withEditor((editor) => void editor.execute(setAnalysis, { changes: { linked: undefined } })),
};
