// The columns that tables of cards have in common: what it is, where it stands, who owns it.

import type { Blueprint, Card } from '#shared/blueprint/records';
import { phaseOfStep, stepOrder } from '#shared/blueprint/queries';
import type { Translate } from '#shared/i18n/messages';
import type { Column } from '../../ui/table/column';
import { cardTitle, laneTitle, stepTitle } from '../../editor/names';

export type CardColumnId = 'title' | 'phase' | 'step' | 'lane' | 'owner';

interface Rows<Row> {
  readonly blueprint: Blueprint;
  readonly t: Translate;
  readonly card: (row: Row) => Card;
  readonly setOwner: (card: Card, owner: string) => void;
}

export function cardColumns<Row>({ blueprint, t, card, setOwner }: Rows<Row>): Readonly<Record<CardColumnId, Column<Row>>> {
  const steps = new Map(stepOrder(blueprint).map((id, i) => [id, i]));
  const phases = new Map(blueprint.phaseOrder.map((id, i) => [id, i]));
  const lanes = new Map(blueprint.laneOrder.map((id, i) => [id, i]));
  const phaseOf = (row: Row) => phaseOfStep(blueprint, card(row).step);
  return {
    title: { id: 'title', head: t('field.title'), width: 220, grows: true, value: (row) => cardTitle(card(row), t) },
    phase: {
      id: 'phase', head: t('inspector.phase'), width: 130, groups: true,
      value: (row) => phaseOf(row)?.name || t('untitled.phase'),
      order: (row) => phases.get(phaseOf(row)?.id ?? '') ?? null,
    },
    step: { id: 'step', head: t('inspector.step'), width: 130, groups: true, value: (row) => stepTitle(blueprint, card(row).step, t), order: (row) => steps.get(card(row).step) ?? null },
    lane: { id: 'lane', head: t('inspector.lane'), width: 140, groups: true, value: (row) => laneTitle(blueprint.lanes[card(row).lane], t), order: (row) => lanes.get(card(row).lane) ?? null },
    owner: { id: 'owner', head: t('field.owner'), width: 140, groups: true, value: (row) => card(row).owner ?? null, edit: { type: 'text', commit: (row, text) => setOwner(card(row), text.trim()) } },
  };
}
