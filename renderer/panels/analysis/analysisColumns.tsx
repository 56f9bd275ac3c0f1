// The columns that tables of touchpoints have in common: fields of the analysis, each edited in place by one command.

import type { CardChanges } from '#shared/blueprint/cardFields';
import { EVIDENCE_STATUSES, EXPECTATIONS, PRINCIPLES, TOUCHPOINT_STATUSES } from '#shared/blueprint/analysisValues';
import { evidenceName, expectationName, principleName, statusName } from '#shared/blueprint/analysisNames';
import { CHANNELS, type Card } from '#shared/blueprint/records';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import type { Column } from '../../ui/table/column';
import './analysisColumns.css';

export type AnalysisColumnId =
  | 'status' | 'perceivedOwner' | 'script' | 'timeLimit' | 'quality' | 'channels' | 'evidence' | 'source' | 'principles'
  | 'expectations' | 'time' | 'cost' | 'tolerance' | 'cause' | 'countermeasure';

interface Rows<Row> {
  readonly t: Translate;
  readonly card: (row: Row) => Card;
  readonly change: (card: Card, changes: CardChanges) => void;
}

type Made<Row> = Readonly<Record<AnalysisColumnId, Column<Row>>>;

export function analysisColumns<Row>(rows: Rows<Row>): Made<Row> {
  const text = textColumns(rows);
  return { ...text, ...numberColumns(rows), ...choiceColumns(rows), ...severalColumns(rows) };
}

type TextField = 'perceivedOwner' | 'source' | 'cause' | 'countermeasure';

function textColumns<Row>({ t, card, change }: Rows<Row>) {
  const field = (id: TextField, head: MessageKey, width: number): Column<Row> => ({
    id, head: t(head), width, value: (row) => card(row)[id] ?? null,
    edit: { type: 'text', commit: (row, said) => change(card(row), { [id]: said.trim() }) },
  });
  const standard = (id: 'script' | 'quality', head: MessageKey): Column<Row> => ({
    id, head: t(head), width: 170, value: (row) => card(row).standard?.[id] ?? null,
    edit: { type: 'text', commit: (row, said) => change(card(row), { standard: { [id]: said.trim() || undefined } }) },
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

function numberColumns<Row>({ t, card, change }: Rows<Row>) {
  const column = (id: string, head: MessageKey, value: (of: Card) => number | undefined, set: (amount: number | undefined) => CardChanges): Column<Row> => ({
    id, head: t(head), width: 104, align: 'end', value: (row) => value(card(row)) ?? null,
    edit: { type: 'number', min: 0, commit: (row, amount) => change(card(row), set(amount)) },
  });
  return {
    timeLimit: column('timeLimit', 'inventory.timeLimit', ({ standard }) => standard?.timeLimit, (timeLimit) => ({ standard: { timeLimit } })),
    time: column('time', 'inventory.time', ({ time }) => time?.typical, (typical) => ({ time: { typical } })),
    cost: column('cost', 'inventory.cost', ({ cost }) => cost, (cost) => ({ cost })),
    tolerance: column('tolerance', 'inventory.tolerance', ({ tolerance }) => tolerance, (tolerance) => ({ tolerance })),
  };
}

function choiceColumns<Row>({ t, card, change }: Rows<Row>) {
  const choice = <K extends 'status' | 'evidence'>(id: K, head: MessageKey, values: readonly NonNullable<Card[K]>[], name: (value: NonNullable<Card[K]>) => MessageKey): Column<Row> => ({
    id, head: t(head), width: 120, groups: true,
    value: (row) => {
      const value = card(row)[id];
      return value ? t(name(value)) : null;
    },
    order: (row) => {
      const value = card(row)[id];
      return value ? values.indexOf(value) : null;
    },
    edit: {
      type: 'choice',
      options: [{ value: '', label: t('inventory.notSaid') }, ...values.map((value) => ({ value, label: t(name(value)) }))],
      current: (row) => card(row)[id] ?? '',
      commit: (row, value) => change(card(row), { [id]: values.find((known) => known === value) }),
    },
  });
  const status = choice('status', 'inventory.status', TOUCHPOINT_STATUSES, statusName);
  return {
    status: {
      ...status,
      show: (row: Row) => {
        const is = card(row).status;
        return is ? <span className={`touchpoint-status touchpoint-${is}`}>{t(statusName(is))}</span> : null;
      },
    },
    evidence: choice('evidence', 'inventory.evidence', EVIDENCE_STATUSES, evidenceName),
  };
}

function severalColumns<Row>({ t, card, change }: Rows<Row>) {
  const several = <K extends 'channels' | 'principles' | 'expectations'>(
    id: K, head: MessageKey, values: readonly NonNullable<Card[K]>[number][], name: (value: NonNullable<Card[K]>[number]) => MessageKey,
  ): Column<Row> => {
    const of = (row: Row): readonly NonNullable<Card[K]>[number][] => card(row)[id] ?? [];
    return {
      id, head: t(head), width: 150, groups: true,
      value: (row) => of(row).map((value) => t(name(value))).join(t('sheet.comma')) || null,
      edit: {
        type: 'several', options: values.map((value) => ({ value, label: t(name(value)) })), current: of,
        commit: (row, chosen) => change(card(row), { [id]: values.filter((value) => chosen.includes(value)) }),
      },
    };
  };
  return {
    channels: several('channels', 'axis.channel', CHANNELS, (channel) => `channel.${channel}`),
    principles: several('principles', 'inventory.principles', PRINCIPLES, principleName),
    expectations: several('expectations', 'inventory.expectations', EXPECTATIONS, expectationName),
  };
}
