// What was measured: importance and satisfaction, KANO, SERVQUAL, and every series with its sample and target.

import { importanceSatisfaction } from '../../analysis/importanceSatisfaction';
import { kanoPlaces } from '../../analysis/kanoPlaces';
import { seriesOf } from '../../analysis/measureSeries';
import { measureLabel, resultText, sampleText, valueText } from '../../analysis/measureText';
import { servqualPlaces } from '../../analysis/servqualPlaces';
import { dimensionName, kanoName, measureName, servqualPartName } from '../../blueprint/analysisNames';
import { pointsChart } from '../charts/pointsChart';
import { cardName, placeName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

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
      type: 'table', title: '', widths: [6, 34, 20, 20, 20],
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
  const places = kanoPlaces(blueprint).flatMap(({ measure, kano: { better, worse, n } }) => (better === null || worse === null ? [] : [{ measure, better, worse, n }]));
  if (places.length === 0) return [];
  return [
    pointsChart(context, {
      title: t('analysis.kano'), x: { name: t('kanoView.worseAxis'), from: 0, to: -1 }, y: { name: t('kanoView.betterAxis'), from: 0, to: 1 },
      quarters: [t(kanoName('attractive')), t(kanoName('oneDimensional')), t(kanoName('indifferent')), t(kanoName('mustBe'))],
      points: places.map(({ better, worse }) => ({ x: worse, y: better })),
    }),
    {
      type: 'table', title: '', widths: [6, 34, 24, 12, 12, 12],
      heads: [t('report.point'), t('measureViews.place'), t('kanoView.category'), t('kanoView.better'), t('kanoView.worse'), t('measureViews.n')],
      rows: places.map(({ measure, better, worse, n }, i) => [i + 1, placeName(blueprint, measure, t), resultText(measure, t), t('measures.mean', { value: better }), t('measures.mean', { value: worse }), n]),
    },
  ];
}

function servqual({ blueprint, t }: ReportContext): ReportBlock[] {
  return servqualPlaces(blueprint).map(({ place, gaps }) => ({
    type: 'table', title: t('report.of', { name: t('analysis.servqual'), place: placeName(blueprint, place, t) }),
    heads: [t('measures.dimension'), t(servqualPartName('expectation')), t(servqualPartName('perception')), t('servqualView.gap'), t('measureViews.n')],
    rows: gaps.map(({ dimension, expectation, perception, gap, n }) => [
      t(dimensionName(dimension)), ...[expectation, perception].map((value) => (value === null ? null : t('measures.mean', { value }))),
      gap === null ? null : t('servqualView.gapValue', { value: gap }), n,
    ]),
  }));
}

function series({ blueprint, t }: ReportContext): ReportBlock[] {
  const all = seriesOf(blueprint);
  if (all.length === 0) return [];
  return [{
    type: 'table', title: t('analysis.trends'), widths: [18, 24, 12, 12, 22, 12],
    heads: [t('measures.kind'), t('measureViews.place'), t('measures.date'), t('report.result'), t('report.sample'), t('report.target')],
    rows: all.flatMap(({ points, target }) => points.map(({ measure }) => [
      measureLabel(measure, t), placeName(blueprint, measure, t), measure.date, resultText(measure, t, blueprint.currency),
      sampleText(measure, t, blueprint.currency), target && valueText(target.measure, target.value, t, blueprint.currency),
    ])),
  }];
}
