// Fail points, wait points, decisions and other marks; moments of truth; handoffs between owners.

import { handoffMatrix, handoffsOf } from '../../analysis/handoffs';
import { measureLabel, resultText, valueText } from '../../analysis/measureText';
import { momentsOfTruth } from '../../analysis/momentsOfTruth';
import type { MeasureSeries } from '../../analysis/measureSeries';
import { eachRecord } from '../../blueprint/buckets';
import { cardsInOrder } from '../../blueprint/queries';
import { CARD_FLAGS } from '../../blueprint/records';
import { grouped } from '../../lib/grouped';
import { cardName, stepName } from '../placeNames';
import type { ReportBlock, ReportContext, ReportTable } from '../report';

/** Owners in the matrix; more would leave no room for their names, and the list says the same. */
const MOST_OWNERS = 8;

export function registersSection(context: ReportContext): readonly ReportBlock[] {
  return [marks(context), moments(context), ...handoffs(context)].filter(({ rows }) => rows.length > 0);
}

function marks({ blueprint, t }: ReportContext): ReportTable {
  const exits = grouped(eachRecord(blueprint.connectors), ({ from }) => from);
  const marked = [...cardsInOrder(blueprint)].filter(({ flags = [], kind }) => flags.length > 0 || kind === 'decision');
  return {
    type: 'table', title: t('analysis.marks'), widths: [23, 15, 15, 12, 12, 12, 11],
    heads: [t('field.title'), t('inspector.step'), t('analysis.mark'), t('field.owner'), t('inventory.cause'), t('inventory.countermeasure'), t('marks.exits')],
    rows: marked.map((card) => [
      cardName(card, t), stepName(blueprint, card.step, t),
      [...CARD_FLAGS.filter((flag) => card.flags?.includes(flag)).map((flag) => t(`flag.${flag}`)), ...(card.kind === 'decision' ? [t('card.decision')] : [])].join(t('sheet.comma')),
      card.owner ?? null, card.cause ?? null, card.countermeasure ?? null,
      card.kind === 'decision' ? (exits.get(card.id) ?? []).map(({ label }) => label || t('marks.unlabelled')).join(t('sheet.comma')) || null : null,
    ]),
  };
}

function moments({ blueprint, t }: ReportContext): ReportTable {
  const scoreText = ({ latest: { measure }, target }: MeasureSeries): string => {
    const [name, value] = [measureLabel(measure, t), resultText(measure, t, blueprint.currency)];
    return target ? t('moments.scoreOfTarget', { name, value, target: valueText(target.measure, target.value, t, blueprint.currency) }) : t('moments.score', { name, value });
  };
  return {
    type: 'table', title: t('analysis.moments'), widths: [22, 15, 13, 18, 16, 16],
    heads: [t('field.title'), t('inspector.step'), t('field.owner'), t('report.standard'), t('moments.scores'), t('moments.missing')],
    rows: momentsOfTruth(blueprint).map(({ card, series, missing }) => [
      cardName(card, t), stepName(blueprint, card.step, t), card.owner ?? null,
      [card.standard?.script, card.standard?.timeLimit && t('measures.minutes', { value: card.standard.timeLimit }), card.standard?.quality].filter(Boolean).join('\n') || null,
      series.map(scoreText).join('\n') || null,
      missing.map((need) => t(`moments.no.${need}`)).join(t('sheet.comma')) || t('moments.complete'),
    ]),
  };
}

function handoffs({ blueprint, t }: ReportContext): ReportTable[] {
  const { list } = handoffsOf(blueprint);
  const { owners, cells } = handoffMatrix(list);
  const hasMatrix = owners.length <= MOST_OWNERS;
  const matrix: ReportTable = {
    type: 'table', title: t('analysis.handoffs'), heat: true, widths: [1.6, ...owners.map(() => 1)],
    heads: [t('handoffs.fromTo'), ...owners],
    rows: owners.map((owner, row) => [owner, ...(cells[row] ?? []).map(({ length }) => length || null)]),
  };
  return [
    ...(hasMatrix ? [matrix] : []),
    {
      type: 'table', title: hasMatrix ? '' : t('analysis.handoffs'), widths: [18, 18, 24, 24, 16],
      heads: [t('handoffs.giver'), t('handoffs.taker'), t('report.from'), t('report.to'), t('handoffs.note')],
      rows: list.map(({ connector, from, to }) => [from.owner ?? null, to.owner ?? null, cardName(from, t), cardName(to, t), connector.note ?? null]),
    },
  ];
}
