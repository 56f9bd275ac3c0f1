// The views of the analysis panel, in the order of the cycle that they serve: identify, evaluate, optimise, monitor. Each
// is loaded when it is first looked at.

import { lazy, type ComponentType } from 'react';
import { ArrowLeftRight, Coins, Compass, Flag, Gift, Grid2x2Check, Grid3x3, ListChecks, MessagesSquare, Orbit, Ruler, Star, Target, Timer, TrendingUp, UserRound } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { MessageKey } from '#shared/i18n/messages';
import { INSIGHT_ICONS } from './insights/insightLooks';

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
    id: 'overview',
    stage: 'overview',
    name: 'analysis.overview',
    icon: Compass,
    View: lazy(() => import('./overview/OverviewView').then(({ OverviewView }) => ({ default: OverviewView }))),
  },
  {
    id: 'inventory',
    stage: 'identify',
    name: 'analysis.inventory',
    icon: ListChecks,
    View: lazy(() => import('./inventory/InventoryView').then(({ InventoryView }) => ({ default: InventoryView }))),
  },
  {
    id: 'map',
    stage: 'identify',
    name: 'analysis.map',
    icon: Grid3x3,
    View: lazy(() => import('./map/MapView').then(({ MapView }) => ({ default: MapView }))),
  },
  {
    id: 'marks',
    stage: 'identify',
    name: 'analysis.marks',
    icon: Flag,
    View: lazy(() => import('./register/MarksView').then(({ MarksView }) => ({ default: MarksView }))),
  },
  {
    id: 'moments',
    stage: 'identify',
    name: 'analysis.moments',
    icon: Star,
    View: lazy(() => import('./moments/MomentsView').then(({ MomentsView }) => ({ default: MomentsView }))),
  },
  {
    id: 'personas',
    stage: 'identify',
    name: 'people.personas',
    icon: UserRound,
    View: lazy(() => import('./people/PersonasView').then(({ PersonasView }) => ({ default: PersonasView }))),
  },
  {
    id: 'stakeholders',
    stage: 'identify',
    name: 'people.stakeholders',
    icon: Orbit,
    View: lazy(() => import('./people/StakeholdersView').then(({ StakeholdersView }) => ({ default: StakeholdersView }))),
  },
  {
    id: 'raci',
    stage: 'identify',
    name: 'people.raci',
    icon: Grid2x2Check,
    View: lazy(() => import('./people/RaciView').then(({ RaciView }) => ({ default: RaciView }))),
  },
  {
    id: 'handoffs',
    stage: 'evaluate',
    name: 'analysis.handoffs',
    icon: ArrowLeftRight,
    View: lazy(() => import('./handoffs/HandoffsView').then(({ HandoffsView }) => ({ default: HandoffsView }))),
  },
  {
    id: 'time',
    stage: 'evaluate',
    name: 'analysis.time',
    icon: Timer,
    View: lazy(() => import('./time/TimeView').then(({ TimeView }) => ({ default: TimeView }))),
  },
  {
    id: 'cost',
    stage: 'evaluate',
    name: 'analysis.cost',
    icon: Coins,
    View: lazy(() => import('./time/CostView').then(({ CostView }) => ({ default: CostView }))),
  },
  {
    id: 'quadrant',
    stage: 'evaluate',
    name: 'analysis.quadrant',
    icon: Target,
    View: lazy(() => import('./measures/QuadrantView').then(({ QuadrantView }) => ({ default: QuadrantView }))),
  },
  {
    id: 'kano',
    stage: 'evaluate',
    name: 'analysis.kano',
    icon: Gift,
    View: lazy(() => import('./measures/KanoView').then(({ KanoView }) => ({ default: KanoView }))),
  },
  {
    id: 'servqual',
    stage: 'evaluate',
    name: 'analysis.servqual',
    icon: Ruler,
    View: lazy(() => import('./measures/ServqualView').then(({ ServqualView }) => ({ default: ServqualView }))),
  },
  {
    id: 'painPoints',
    stage: 'evaluate',
    name: 'insights.painPoints',
    icon: INSIGHT_ICONS.painPoint,
    View: lazy(() => import('./insights/PainPointsView').then(({ PainPointsView }) => ({ default: PainPointsView }))),
  },
  {
    id: 'opportunities',
    stage: 'optimise',
    name: 'insights.opportunities',
    icon: INSIGHT_ICONS.opportunity,
    View: lazy(() => import('./insights/OpportunitiesView').then(({ OpportunitiesView }) => ({ default: OpportunitiesView }))),
  },
  {
    id: 'plans',
    stage: 'optimise',
    name: 'insights.plans',
    icon: INSIGHT_ICONS.plan,
    View: lazy(() => import('./insights/PlansView').then(({ PlansView }) => ({ default: PlansView }))),
  },
  {
    id: 'trends',
    stage: 'monitor',
    name: 'analysis.trends',
    icon: TrendingUp,
    View: lazy(() => import('./measures/TrendsView').then(({ TrendsView }) => ({ default: TrendsView }))),
  },
  {
    id: 'comments',
    stage: 'monitor',
    name: 'comments.name',
    icon: MessagesSquare,
    View: lazy(() => import('./comments/CommentsView').then(({ CommentsView }) => ({ default: CommentsView }))),
  },
];
