// All touchpoints with what is known about them: first what everybody asks for, then their tags along all axes, then what
// they are held to and what was found out. One table would be wider than paper.

import { inventoryOf, type InventoryRow } from '../../analysis/inventory';
import { resultText } from '../../analysis/measureText';
import { axisName, evidenceName, expectationName, measureName, principleName, statusName, tagName } from '../../blueprint/analysisNames';
import { TAG_AXES } from '../../blueprint/analysisValues';
import { cardName, laneName, phaseName } from '../placeNames';
import type { ReportBlock, ReportContext, ReportTable } from '../report';

export function inventorySection(context: ReportContext): readonly ReportBlock[] {
  const rows = inventoryOf(context.blueprint);
  if (rows.length === 0) return [];
  return [touchpoints(context, rows), ...tags(context, rows), ...standards(context, rows)];
}

function touchpoints({ blueprint, t }: ReportContext, rows: readonly InventoryRow[]): ReportTable {
  return {
    type: 'table', title: '', widths: [24, 12, 13, 13, 12, 11, 15, 8],
    heads: [t('field.title'), t('inspector.phase'), t('inspector.lane'), t('axis.channel'), t('field.owner'), t('inventory.status'), t('moments.scores'), t('inventory.insights')],
    rows: rows.map(({ card, scores, insights }) => [
      cardName(card, t), phaseName(blueprint, card.step, t), laneName(blueprint.lanes[card.lane], t),
      (card.channels ?? []).map((channel) => t(`channel.${channel}`)).join(t('sheet.comma')) || null, card.owner ?? null,
      [card.status && t(statusName(card.status)), card.evidence && t(evidenceName(card.evidence))].filter(Boolean).join(t('sheet.comma')) || null,
      [...scores].map(([kind, { latest }]) => t('moments.score', { name: t(measureName(kind)), value: resultText(latest.measure, t, blueprint.currency) })).join('\n') || null,
      insights || null,
    ]),
  };
}

/** Where there are none but those that follow from lanes, the table before has said it. */
function tags({ t }: ReportContext, rows: readonly InventoryRow[]): ReportTable[] {
  const isTold = rows.some((row) => TAG_AXES.some((axis) => row.tags[axis].values.length > 0 && row.tags[axis].source !== 'lane'));
  if (!isTold) return [];
  return [{
    type: 'table', title: t('report.tags'), widths: [20, ...TAG_AXES.map(() => 10)],
    heads: [t('field.title'), ...TAG_AXES.map((axis) => t(axisName(axis)))],
    rows: rows.map((row) => [
      cardName(row.card, t),
      ...TAG_AXES.map((axis) => row.tags[axis].values.map((value) => t(tagName(axis, value))).join(t('sheet.comma')) || null),
    ]),
  }];
}

/** Only of those that anything is said of. */
function standards({ t }: ReportContext, rows: readonly InventoryRow[]): ReportTable[] {
  const said = rows.map(({ card }): (string | null)[] => {
    const { standard = {}, perceivedOwner = null, principles = [], expectations = [] } = card;
    return [
      perceivedOwner, standard.script ?? null, standard.timeLimit === undefined ? null : t('measures.minutes', { value: standard.timeLimit }), standard.quality ?? null,
      principles.map((principle) => t(principleName(principle))).join(t('sheet.comma')) || null,
      expectations.map((expectation) => t(expectationName(expectation))).join(t('sheet.comma')) || null,
    ];
  });
  const found = rows.flatMap(({ card }, i) => (said[i]?.some((cell) => cell !== null) ? [[cardName(card, t), ...said[i]]] : []));
  if (found.length === 0) return [];
  return [{
    type: 'table', title: t('report.standards'), widths: [20, 12, 18, 9, 18, 14, 12],
    heads: [
      t('field.title'), t('inventory.perceivedOwner'), t('inventory.script'), t('report.timeLimit'), t('inventory.quality'),
      t('inventory.principles'), t('inventory.expectations'),
    ],
    rows: found,
  }];
}
