// The columns that tables of touchpoints have in common: fields of the analysis, each edited in place by one command.

import type { CardChanges } from '#shared/blueprint/cardFields';
import { EVIDENCE_STATUSES, EXPECTATIONS, PRINCIPLES, TOUCHPOINT_STATUSES } from '#shared/blueprint/analysisValues';
import { evidenceName, expectationName, principleName, statusName } from '#shared/blueprint/analysisNames';
import { CHANNELS, type Card } from '#shared/blueprint/records';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import type { Column } from '../../ui/table/column';
import type { CardRow } from './cardColumns';
import './analysisColumns.css';

export type AnalysisColumnId =
  | 'status' | 'perceivedOwner' | 'script' | 'timeLimit' | 'quality' | 'channels' | 'evidence' | 'source' | 'principles'
  | 'expectations' | 'time' | 'cost' | 'tolerance' | 'cause' | 'countermeasure';

interface CardTable {
  readonly t: Translate;
  readonly change: (card: Card, changes: CardChanges) => void;
}

type Made<Row> = Readonly<Record<AnalysisColumnId, Column<Row>>>;

export function analysisColumns<Row extends CardRow>(table: CardTable): Made<Row> {
  return { ...textColumns<Row>(table), ...numberColumns<Row>(table), ...choiceColumns<Row>(table), ...severalColumns<Row>(table) };
}

type TextField = 'perceivedOwner' | 'source' | 'cause' | 'countermeasure';

function textColumns<Row extends CardRow>({ t, change }: CardTable) {
  const field = (id: TextField, head: MessageKey, width: number): Column<Row> => ({
    id, head: t(head), width, value: ({ card }) => card[id] ?? null,
    edit: { type: 'text', commit: ({ card }, said) => change(card, { [id]: said.trim() }) },
  });
  const standard = (id: 'script' | 'quality', head: MessageKey): Column<Row> => ({
    id, head: t(head), width: 170, value: ({ card }) => card.standard?.[id] ?? null,
    edit: { type: 'text', commit: ({ card }, said) => change(card, { standard: { [id]: said.trim() || undefined } }) },
  });
  return {
    perceivedOwner: { ...field('perceivedOwner', 'inventory.perceivedOwner', 140), groups: true as const },
    source: field('source', 'inventory.source', 150),
    cause: field('cause', 'inventory.cause', 170),
    countermeasure: field('countermeasure', 'inventory.countermeasure', 170),
    script: standard('script', 'inventory.script'),
    quality: standard('quality', 'inventory.quality'),
  };
}

function numberColumns<Row extends CardRow>({ t, change }: CardTable) {
  const column = (id: string, head: MessageKey, value: (of: Card) => number | undefined, set: (amount: number | undefined) => CardChanges): Column<Row> => ({
    id, head: t(head), width: 104, align: 'end', value: ({ card }) => value(card) ?? null,
    edit: { type: 'number', min: 0, commit: ({ card }, amount) => change(card, set(amount)) },
  });
  return {
    timeLimit: column('timeLimit', 'inventory.timeLimit', ({ standard }) => standard?.timeLimit, (timeLimit) => ({ standard: { timeLimit } })),
    time: column('time', 'inventory.time', ({ time }) => time?.typical, (typical) => ({ time: { typical } })),
    cost: column('cost', 'inventory.cost', ({ cost }) => cost, (cost) => ({ cost })),
    tolerance: column('tolerance', 'inventory.tolerance', ({ tolerance }) => tolerance, (tolerance) => ({ tolerance })),
  };
}

function choiceColumns<Row extends CardRow>({ t, change }: CardTable) {
  const choice = <K extends 'status' | 'evidence'>(id: K, head: MessageKey, values: readonly NonNullable<Card[K]>[], name: (value: NonNullable<Card[K]>) => MessageKey): Column<Row> => ({
    id, head: t(head), width: 120, groups: true,
    value: ({ card }) => {
      const value = card[id];
      return value ? t(name(value)) : null;
    },
    order: ({ card }) => {
      const value = card[id];
      return value ? values.indexOf(value) : null;
    },
    edit: {
      type: 'choice',
      options: [{ value: '', label: t('inventory.notSaid') }, ...values.map((value) => ({ value, label: t(name(value)) }))],
      current: ({ card }) => card[id] ?? '',
      commit: ({ card }, value) => change(card, { [id]: values.find((known) => known === value) }),
    },
  });
  const status = choice('status', 'inventory.status', TOUCHPOINT_STATUSES, statusName);
  return {
    status: {
      ...status,
      show: ({ card: { status: is } }: Row) => {
        return is ? <span className={`touchpoint-status touchpoint-${is}`}>{t(statusName(is))}</span> : null;
      },
    },
    evidence: choice('evidence', 'inventory.evidence', EVIDENCE_STATUSES, evidenceName),
  };
}

function severalColumns<Row extends CardRow>({ t, change }: CardTable) {
  const several = <K extends 'channels' | 'principles' | 'expectations'>(
    id: K, head: MessageKey, values: readonly NonNullable<Card[K]>[number][], name: (value: NonNullable<Card[K]>[number]) => MessageKey,
  ): Column<Row> => {
    const of = ({ card }: Row): readonly NonNullable<Card[K]>[number][] => card[id] ?? [];
    return {
      id, head: t(head), width: 150, groups: true,
      value: (row) => of(row).map((value) => t(name(value))).join(t('sheet.comma')) || null,
      edit: {
        type: 'several', options: values.map((value) => ({ value, label: t(name(value)) })), current: of,
        commit: ({ card }, chosen) => change(card, { [id]: values.filter((value) => chosen.includes(value)) }),
      },
    };
  };
  return {
    channels: several('channels', 'axis.channel', CHANNELS, (channel) => `channel.${channel}`),
    principles: several('principles', 'inventory.principles', PRINCIPLES, principleName),
    expectations: several('expectations', 'inventory.expectations', EXPECTATIONS, expectationName),
  };
}
