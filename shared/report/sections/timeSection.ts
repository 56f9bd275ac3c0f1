// How long the service takes along its longest way, what that is to the customer, and what it costs.

import { costsOf } from '../../analysis/costs';
import { criticalPath } from '../../analysis/criticalPath';
import { durationText } from '../../analysis/durationText';
import { timePartOf, timesOf } from '../../analysis/cardTimes';
import { valueText } from '../../analysis/measureText';
import { cardOf } from '../../blueprint/queries';
import { barsChart } from '../charts/barsChart';
import { SERIES } from '../charts/chartText';
import { cardName, phaseName, stepName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

/** In the colours that they have in the app. */
const PARTS = ['visible', 'waiting', 'backstage'] as const;
const COLORS = [SERIES[0], SERIES[1], SERIES[5]];

export function timeSection(context: ReportContext): readonly ReportBlock[] {
  return [...times(context), ...costs(context)];
}

function times(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  const found = criticalPath(blueprint);
  if (!found) return [];
  const { duration, parts, byPhase, path, loops } = found;
  const minutes = (typical: number): string => durationText(typical, t);
  const range = duration.min === duration.max ? {} : { note: t('time.between', { range: `${durationText(duration.min, t)} – ${durationText(duration.max, t)}` }) };
  const nameOf = (id: string): string => cardName(cardOf(blueprint, id), t);
  return [
    {
      type: 'figures', title: t('analysis.time'),
      items: [{ name: t('time.path'), value: minutes(duration.typical), ...range }, ...PARTS.map((part) => ({ name: t(`time.part.${part}`), value: minutes(parts[part]) }))],
    },
    barsChart(context, {
      title: t('time.byPhase'), parts: PARTS.map((part) => t(`time.part.${part}`)), colors: COLORS, sumText: minutes,
      rows: byPhase.map(({ phase, parts: by }) => ({ name: blueprint.phases[phase]?.name || t('untitled.phase'), values: PARTS.map((part) => by[part]) })),
    }),
    {
      type: 'table', title: t('time.path'), widths: [32, 18, 22, 16, 12], amounts: [4],
      heads: [t('field.title'), t('inspector.phase'), t('inspector.step'), t('report.part'), t('analysis.time')],
      rows: path.flatMap((id) => {
        const card = cardOf(blueprint, id);
        if (!card) return [];
        const part = timePartOf(card, blueprint);
        const time = timesOf(card);
        return [[cardName(card, t), phaseName(blueprint, card.step, t), stepName(blueprint, card.step, t), part && t(`time.part.${part}`), time && minutes(time.typical)]];
      }),
    },
    ...(loops.length === 0 ? [] : [{
      type: 'table' as const, title: t('time.loops'), heads: [t('report.from'), t('report.to'), t('report.turn')], widths: [42, 42, 16], amounts: [2],
      rows: loops.map(({ connector: { from, to }, turn }) => [nameOf(from), nameOf(to), minutes(turn)]),
    }]),
  ];
}

function costs(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  const { total, byPhase, byStep, known, cards } = costsOf(blueprint);
  if (known === 0) return [];
  const money = (value: number): string => valueText('cost', value, t, blueprint.currency);
  return [
    { type: 'figures', title: t('analysis.cost'), items: [{ name: t('cost.total'), value: money(total), note: t('cost.known', { known, cards }) }] },
    barsChart(context, {
      title: t('report.costByPhase'), parts: [t('analysis.cost')], sumText: money,
      rows: byPhase.map(({ phase, cost }) => ({ name: blueprint.phases[phase]?.name || t('untitled.phase'), values: [cost] })),
    }),
    {
      type: 'table', title: t('report.costByStep'), widths: [40, 40, 20], amounts: [2], heads: [t('inspector.step'), t('inspector.phase'), t('analysis.cost')],
      rows: byStep.filter(({ cost }) => cost > 0).map(({ step, cost }) => [stepName(blueprint, step, t), phaseName(blueprint, step, t), money(cost)]),
    },
  ];
}
