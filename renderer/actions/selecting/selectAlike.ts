// Selects what has something in common with the selection: the same lane, the same step, or a chain of connectors.

import { Columns3, Rows3, Waypoints, type LucideIcon } from 'lucide-react';
import { cardsAlike, type Likeness } from '../../editor/selection/alike';
import type { Action } from '../action';
import { needsCards, needsSelection, withEditor } from '../guards';

function alikeAction(by: Likeness, icon: LucideIcon, shortcut: string): Action {
  return {
    id: `selectAlike.${by}`,
    group: 'edit',
    label: `action.selectAlike.${by}`,
    icon,
    shortcuts: [shortcut],
    disabled: by === 'connected' ? needsCards : needsSelection,
    run: withEditor((editor) => {
      const alike = cardsAlike(editor.document.getState().blueprint, editor.session.getState().selection, by);
      if (alike.length > 0) editor.select(alike);
    }),
  };
}

export const selectSameLane: Action = alikeAction('lane', Rows3, 'Mod+Alt+A');
export const selectSameStep: Action = alikeAction('step', Columns3, 'Mod+Alt+S');
export const selectConnected: Action = alikeAction('connected', Waypoints, 'Mod+Shift+A');
