// What was measured: importance and satisfaction, KANO, SERVQUAL, and every series with its sample and target.

import { importanceSatisfaction } from '../../analysis/importanceSatisfaction';
import { kanoPlaces } from '../../analysis/kanoPlaces';
import { formOf } from '../../analysis/measureResult';
import { measureLabel, resultText, sampleText, valueText } from '../../analysis/measureText';
import { openTargets } from '../../analysis/openTargets';
import { seriesInOrder } from '../../analysis/seriesInOrder';
import { servqualPlaces } from '../../analysis/servqualPlaces';
import type { Target } from '../../blueprint/analysisRecords';
import { dimensionName, kanoName, measureName, servqualPartName } from '../../blueprint/analysisNames';
import { gapsChart } from '../charts/gapsChart';
import { pointsChart } from '../charts/pointsChart';
import { trendsChart } from '../charts/trendsChart';
import { cardName, placeName } from '../placeNames';
import type { ReportBlock, ReportCell, ReportContext } from '../report';

export function measuresSection(context: ReportContext): readonly ReportBlock[] {
  return [...quadrant(context), ...kano(context), ...servqual(context), ...series(context)];
}

function quadrant(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  const rated = importanceSatisfaction(blueprint);
  if (rated.length === 0) return [];
  return [
    pointsChart(context, {
      title: t('analysis.quadrant'), x: { name: t(measureName('satisfaction')), from: 1, to: 5 }, y: { name: t(measureName('importance')), from: 1, to: 5 },
      quarters: [t('quadrant.concentrate'), t('quadrant.keepUp'), t('quadrant.lowPriority'), t('quadrant.overkill')],
      points: rated.map(({ satisfaction, importance }) => ({ x: satisfaction, y: importance })),
    }),
    {
      type: 'table', title: '', widths: [8, 34, 19, 19, 20], amounts: [2, 3],
      heads: [t('report.point'), t('field.title'), t(measureName('importance')), t(measureName('satisfaction')), t('quadrant.name')],
      rows: rated.map((one, i) => [i + 1, cardName(one.card, t), withSample(one.importance, one.importanceN, context), withSample(one.satisfaction, one.satisfactionN, context), t(`quadrant.${one.quadrant}`)]),
    },
  ];
}

function withSample(value: number, n: number | null, { t }: ReportContext): string {
  const said = t('measures.mean', { value });
  return n === null ? said : t('trends.point', { value: said, n });
}

function kano(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  const all = kanoPlaces(blueprint);
  if (all.length === 0) return [];
  // Reversed and questionable answers alone have no place in the square; they come last in the table, without a number.
  const places = all.flatMap(({ measure, kano: { better, worse, n } }) => (better === null || worse === null ? [] : [{ measure, better, worse, n }]));
  const others = all.filter(({ kano: { better, worse } }) => better === null || worse === null);
  return [
    pointsChart(context, {
      title: t('analysis.kano'), x: { name: t('kanoView.worseAxis'), from: 0, to: -1 }, y: { name: t('kanoView.betterAxis'), from: 0, to: 1 },
      quarters: [t(kanoName('attractive')), t(kanoName('oneDimensional')), t(kanoName('indifferent')), t(kanoName('mustBe'))],
      points: places.map(({ better, worse }) => ({ x: worse, y: better })),
    }),
    {
      type: 'table', title: '', widths: [8, 34, 24, 12, 12, 10], amounts: [3, 4],
      heads: [t('report.point'), t('measureViews.place'), t('kanoView.category'), t('kanoView.better'), t('kanoView.worse'), t('measureViews.n')],
      rows: [
        ...places.map(({ measure, better, worse, n }, i) => [i + 1, placeName(blueprint, measure, t), resultText(measure, t), t('measures.mean', { value: better }), t('measures.mean', { value: worse }), n]),
        ...others.map(({ measure, kano: { n } }) => [null, placeName(blueprint, measure, t), resultText(measure, t), null, null, n]),
      ],
    },
  ];
}

function servqual(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  return servqualPlaces(blueprint).flatMap(({ place, gaps }, i): ReportBlock[] => {
    const name = t('report.of', { name: t('analysis.servqual'), place: placeName(blueprint, place, t) });
    const mean = (value: number | null): string | null => (value === null ? null : t('measures.mean', { value }));
    return [
      gapsChart(context, { title: i === 0 ? t('analysis.servqual') : '', place: placeName(blueprint, place, t), spoken: name, gaps }),
      {
        type: 'table', title: '', widths: [28, 15, 15, 12, 20, 10], amounts: [1, 2, 3, 4],
        heads: [t('measures.dimension'), t(servqualPartName('expectation')), t(servqualPartName('perception')), t('servqualView.gap'), t('report.interval'), t('measureViews.n')],
        rows: gaps.map(({ dimension, expectation, perception, gap, interval, n }) => [
          t(dimensionName(dimension)), mean(expectation), mean(perception), gap === null ? null : t('servqualView.gapValue', { value: gap }),
          interval && t('report.range', { low: t('servqualView.gapValue', { value: interval.low }), high: t('servqualView.gapValue', { value: interval.high }) }), n,
        ]),
      },
    ];
  });
}

/** Charts of what was measured more than once, and a table of everything, with what is aimed at and was never measured. */
function series(context: ReportContext): ReportBlock[] {
  const { blueprint, t } = context;
  const all = seriesInOrder(blueprint);
  const aims = openTargets(blueprint);
  if (all.length + aims.length === 0) return [];
  const repeated = all.filter(({ points, latest }) => points.length > 1 && formOf(latest.measure.measure) !== 'categories' && latest.result.value !== null);
  const pairs = repeated.flatMap((_, i) => (i % 2 === 0 ? [repeated.slice(i, i + 2)] : []));
  const goal = (target: Target | null): ReportCell => (target ? valueText(target.measure, target.value, t, blueprint.currency) : null);
  const measured = all.flatMap(({ points, target }) => points.map(({ measure }): ReportCell[] => [
    measureLabel(measure, t), placeName(blueprint, measure, t), measure.date, resultText(measure, t, blueprint.currency), sampleText(measure, t, blueprint.currency), goal(target),
  ]));
  const open = aims.map((target): ReportCell[] => [measureLabel(target, t), placeName(blueprint, target, t), null, t('measures.noValue'), null, goal(target)]);
  return [
    ...pairs.map((pair, i) => trendsChart(context, i === 0 ? t('analysis.trends') : '', pair)),
    {
      type: 'table', title: pairs.length > 0 ? '' : t('analysis.trends'), widths: [21, 17, 13, 10, 30, 9], amounts: [3, 5],
      heads: [t('measures.kind'), t('measureViews.place'), t('measures.date'), t('report.result'), t('report.sample'), t('insights.target')],
      rows: [...measured, ...open],
    },
  ];
}
