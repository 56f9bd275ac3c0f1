// Each view of the analysis by its name, so that whoever looks for "RACI" or "Personas" in the palette is led there. The
// panel has the views themselves, which load much; here are their names alone.

import { ChartColumn } from 'lucide-react';
import type { MessageKey } from '#shared/i18n/messages';
import { showAnalysisView } from '../../editor/preferences';
import type { Action } from '../action';
import { needsDocument } from '../guards';

/** Ids of the panel's views, in its order. */
const NAMES: readonly (readonly [view: string, name: MessageKey])[] = [
  ['overview', 'analysis.overview'],
  ['inventory', 'analysis.inventory'],
  ['map', 'analysis.map'],
  ['marks', 'analysis.marks'],
  ['moments', 'analysis.moments'],
  ['personas', 'people.personas'],
  ['stakeholders', 'people.stakeholders'],
  ['raci', 'people.raci'],
  ['handoffs', 'analysis.handoffs'],
  ['time', 'analysis.time'],
  ['cost', 'analysis.cost'],
  ['quadrant', 'analysis.quadrant'],
  ['kano', 'analysis.kano'],
  ['servqual', 'analysis.servqual'],
  ['painPoints', 'insights.painPoints'],
  ['opportunities', 'insights.opportunities'],
  ['plans', 'insights.plans'],
  ['trends', 'analysis.trends'],
  ['comments', 'comments.name'],
];

export const analysisViews: readonly Action[] = NAMES.map(([view, label]) => ({
  id: `analysis.${view}`,
  group: 'view',
  label,
  icon: ChartColumn,
  disabled: needsDocument,
  checked: ({ preferences }) => {
    const { analysis } = preferences.getState();
    return analysis?.shown === true && analysis.view === view;
  },
  run: ({ preferences }) => showAnalysisView(preferences, view),
}));
