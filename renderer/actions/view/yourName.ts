// What colleagues who share a file know the person by.

import { UserRound } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

export const yourName: Action = {
  id: 'yourName',
  group: 'view',
  label: 'action.yourName',
  icon: UserRound,
  disabled: always,
  run: ({ app }) => app.showYourName(),
};
