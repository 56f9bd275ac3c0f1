// Whether documents are saved by themselves, after a pause in the work.

import type { Action } from '../action';

export const toggleAutosave: Action = {
  id: 'autosave',
  group: 'file',
  label: 'action.autosave',
  disabled: () => null,
  checked: ({ preferences }) => preferences.getState().autosave === true,
  run: ({ preferences }) => preferences.setState({ autosave: !preferences.getState().autosave }),
};
