// Another state of the service: making one, and comparing it with this one.

import { Columns2, GitCompareArrows } from 'lucide-react';
import type { Action } from '../action';
import { needsDocument } from '../guards';

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
