// What the panel at the right shows; the inspector has an action of its own.

import { History, ListTree, Palette } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { SidePanel } from '#shared/api/preferences';
import type { Action } from '../action';
import { needsDocument } from '../guards';

function panelAction(panel: SidePanel & ('history' | 'outline' | 'style'), icon: LucideIcon, shortcuts: readonly string[]): Action {
  return {
    id: panel,
    group: 'view',
    label: `action.${panel}`,
    icon,
    shortcuts,
    disabled: needsDocument,
    checked({ preferences }) {
      const shown = preferences.getState();
      return shown.inspector && shown.panel === panel;
    },
    run: ({ app }) => app.togglePanel(panel),
  };
}

export const showHistory: Action = panelAction('history', History, ['Mod+Alt+H', 'Mod+Shift+H']);
export const showOutline: Action = panelAction('outline', ListTree, ['Mod+Alt+O', 'Mod+Shift+O']);
export const showStyle: Action = panelAction('style', Palette, ['Mod+Alt+Y']);
