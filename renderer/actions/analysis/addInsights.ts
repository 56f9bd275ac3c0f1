// A pain point, an opportunity or an action plan about the selected cards: the inspector asks what it is.

import { Lightbulb, ListTodo, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { InsightKind } from '#shared/blueprint/analysisValues';
import type { Action } from '../action';
import { needsCards } from '../guards';

function insightAction(kind: InsightKind, icon: LucideIcon, key: string): Action {
  return {
    id: `insight.${kind}`,
    group: 'insert',
    label: `action.insight.${kind}`,
    icon,
    shortcuts: [`Mod+Alt+${key}`],
    disabled: needsCards,
    run({ app, editor }) {
      editor?.session.setState({ asked: { type: 'insight', kind } });
      app.showPanel('inspector');
    },
  };
}

export const addPainPoint: Action = insightAction('painPoint', TriangleAlert, '5');
export const addOpportunity: Action = insightAction('opportunity', Lightbulb, '6');
export const addPlan: Action = insightAction('plan', ListTodo, '7');
