// The columns that tables of cards have in common: what it is, where it stands, who owns it.

import type { CardChanges } from '#shared/blueprint/cardFields';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import type { Translate } from '#shared/i18n/messages';
import { cardName, laneName, stepName } from '#shared/report/placeNames';
import type { Column } from '../../ui/table/column';

export type CardColumnId = 'title' | 'phase' | 'step' | 'lane' | 'owner';

/** What a table of cards has a row for; a card may have several. */
export interface CardRow {
  readonly card: Card;
}

interface CardTable {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly change: (card: Card, changes: CardChanges) => void;
}

export function cardColumns<Row extends CardRow>({ blueprint, t, change }: CardTable): Readonly<Record<CardColumnId, Column<Row>>> {
  const steps = new Map(stepOrder(blueprint).map((id, i) => [id, i]));
  const phases = new Map(blueprint.phaseOrder.map((id, i) => [id, i]));
  const lanes = new Map(blueprint.laneOrder.map((id, i) => [id, i]));
  const phaseOf = (row: Row) => phaseOfStep(blueprint, row.card.step);
  return {
    title: { id: 'title', head: t('field.title'), width: 220, grows: true, value: ({ card }) => cardName(card, t) },
    phase: {
      id: 'phase', head: t('inspector.phase'), width: 130, groups: true,
      value: (row) => phaseOf(row)?.name || t('untitled.phase'),
      order: (row) => phases.get(phaseOf(row)?.id ?? '') ?? null,
    },
    step: { id: 'step', head: t('inspector.step'), width: 130, groups: true, value: ({ card }) => stepName(blueprint, card.step, t), order: ({ card }) => steps.get(card.step) ?? null },
    lane: { id: 'lane', head: t('inspector.lane'), width: 140, groups: true, value: ({ card }) => laneName(blueprint.lanes[card.lane], t), order: ({ card }) => lanes.get(card.lane) ?? null },
    owner: { id: 'owner', head: t('field.owner'), width: 140, groups: true, value: ({ card }) => card.owner ?? null, edit: { type: 'text', commit: ({ card }, text) => change(card, { owner: text.trim() }) } },
  };
}
