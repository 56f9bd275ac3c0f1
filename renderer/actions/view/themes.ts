// The theme of the screen; exports are always light.

import { Monitor, Moon, Sun } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Action } from '../action';
import { always } from '../guards';

function themeAction(theme: 'light' | 'dark' | 'system', icon: LucideIcon): Action {
  return {
    id: `theme.${theme}`,
    group: 'view',
    label: `action.theme.${theme}`,
    icon,
    disabled: always,
    checked: ({ preferences }) => preferences.getState().theme === theme,
    run: ({ app }) => app.setTheme(theme),
  };
}

export const lightTheme: Action = themeAction('light', Sun);
export const darkTheme: Action = themeAction('dark', Moon);
export const systemTheme: Action = themeAction('system', Monitor);
