// All touchpoints with what is known about them.

import { inventoryOf } from '../../analysis/inventory';
import { resultText } from '../../analysis/measureText';
import { evidenceName, measureName, statusName } from '../../blueprint/analysisNames';
import { cardName, laneName, phaseName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function inventorySection({ blueprint, t }: ReportContext): readonly ReportBlock[] {
  const rows = inventoryOf(blueprint);
  if (rows.length === 0) return [];
  return [{
    type: 'table', title: '', widths: [24, 12, 13, 13, 12, 11, 15],
    heads: [t('field.title'), t('inspector.phase'), t('inspector.lane'), t('axis.channel'), t('field.owner'), t('inventory.status'), t('moments.scores')],
    rows: rows.map(({ card, scores }) => [
      cardName(card, t), phaseName(blueprint, card.step, t), laneName(blueprint.lanes[card.lane], t),
      (card.channels ?? []).map((channel) => t(`channel.${channel}`)).join(t('sheet.comma')) || null, card.owner ?? null,
      [card.status && t(statusName(card.status)), card.evidence && t(evidenceName(card.evidence))].filter(Boolean).join(t('sheet.comma')) || null,
      [...scores].map(([kind, { latest }]) => t('moments.score', { name: t(measureName(kind)), value: resultText(latest.measure, t, blueprint.currency) })).join('\n') || null,
    ]),
  }];
}
