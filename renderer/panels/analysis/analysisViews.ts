// The views of the analysis panel, in the order of the cycle that they serve: identify, evaluate, optimise, monitor. Each
// is loaded when it is first looked at.

import { lazy, type ComponentType } from 'react';
import { Flag } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '#shared/i18n/messages';

export type AnalysisStage = 'overview' | 'identify' | 'evaluate' | 'optimise' | 'monitor';

export interface AnalysisView {
  readonly id: string;
  readonly stage: AnalysisStage;
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  readonly View: ComponentType;
}

export const ANALYSIS_STAGES: readonly AnalysisStage[] = ['overview', 'identify', 'evaluate', 'optimise', 'monitor'];

export const ANALYSIS_VIEWS: readonly AnalysisView[] = [
  {
    id: 'marks',
    stage: 'identify',
    name: 'analysis.marks',
    icon: Flag,
    View: lazy(() => import('./register/MarksView').then(({ MarksView }) => ({ default: MarksView }))),
  },
];
