// The icon and the view of each kind of insight.

import { Lightbulb, ListTodo, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { InsightKind } from '#shared/blueprint/analysisValues';

export const INSIGHT_ICONS: Readonly<Record<InsightKind, LucideIcon>> = { painPoint: TriangleAlert, opportunity: Lightbulb, plan: ListTodo };

/** Its register among the analysis' views. */
export const INSIGHT_VIEWS: Readonly<Record<InsightKind, string>> = { painPoint: 'painPoints', opportunity: 'opportunities', plan: 'plans' };
