// Fail points, wait points and other marks; moments of truth; handoffs between owners.

import { handoffsOf } from '../../analysis/handoffs';
import { momentsOfTruth } from '../../analysis/momentsOfTruth';
import { cardsInOrder } from '../../blueprint/queries';
import { CARD_FLAGS } from '../../blueprint/records';
import { cardName, stepName } from '../placeNames';
import type { ReportBlock, ReportContext } from '../report';

export function registersSection({ blueprint, t }: ReportContext): readonly ReportBlock[] {
  const marked = [...cardsInOrder(blueprint)].filter(({ flags = [] }) => flags.length > 0);
  const moments = momentsOfTruth(blueprint);
  const { list } = handoffsOf(blueprint);
  const blocks: readonly ReportBlock[] = [
    {
      type: 'table', title: t('analysis.marks'), widths: [24, 16, 16, 14, 15, 15],
      heads: [t('field.title'), t('inspector.step'), t('analysis.mark'), t('field.owner'), t('inventory.cause'), t('inventory.countermeasure')],
      rows: marked.map((card) => [
        cardName(card, t), stepName(blueprint, card.step, t),
        CARD_FLAGS.filter((flag) => card.flags?.includes(flag)).map((flag) => t(`flag.${flag}`)).join(t('sheet.comma')),
        card.owner ?? null, card.cause ?? null, card.countermeasure ?? null,
      ]),
    },
    {
      type: 'table', title: t('analysis.moments'), widths: [24, 16, 14, 23, 23],
      heads: [t('field.title'), t('inspector.step'), t('field.owner'), t('inventory.quality'), t('moments.missing')],
      rows: moments.map(({ card, missing }) => [
        cardName(card, t), stepName(blueprint, card.step, t), card.owner ?? null, card.standard?.quality ?? null,
        missing.map((need) => t(`moments.no.${need}`)).join(t('sheet.comma')) || t('moments.complete'),
      ]),
    },
    {
      type: 'table', title: t('analysis.handoffs'), widths: [18, 18, 24, 24, 16],
      heads: [t('handoffs.giver'), t('handoffs.taker'), t('report.from'), t('report.to'), t('handoffs.note')],
      rows: list.map(({ connector, from, to }) => [from.owner ?? null, to.owner ?? null, cardName(from, t), cardName(to, t), connector.note ?? null]),
    },
  ];
  return blocks.filter((block) => block.type !== 'table' || block.rows.length > 0);
}
