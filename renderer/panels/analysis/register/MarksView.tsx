// The register of marks: every fail point, wait point, moment of truth, key node and decision, with who owns it and what is
// done about it.

import { useMemo, type ReactNode } from 'react';
import { Flag } from 'lucide-react';
import { CARD_FLAGS } from '#shared/blueprint/records';
import type { Blueprint, Card } from '#shared/blueprint/records';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder } from '#shared/blueprint/queries';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useCardColumns } from '../useCardColumns';
import { useShowCards } from '../useShowCards';
import './MarksView.css';

interface MarkRow {
  readonly card: Card;
  readonly mark: (typeof MARKS)[number];
  /** Labels of a decision's exits; empty for one that has none. */
  readonly exits: readonly string[];
}

const MARKS = [...CARD_FLAGS, 'decision'] as const;

function nameOf(mark: MarkRow['mark']): MessageKey {
  return mark === 'decision' ? 'card.decision' : `flag.${mark}`;
}

function markRows(blueprint: Blueprint): MarkRow[] {
  const exits = new Map<string, string[]>();
  for (const { from, label = '' } of eachRecord(blueprint.connectors)) exits.set(from, [...(exits.get(from) ?? []), label]);
  return [...cardsInOrder(blueprint)].flatMap((card) => {
    const flags: MarkRow['mark'][] = [...(card.flags ?? [])];
    if (card.kind === 'decision') flags.push('decision');
    return flags.map((mark) => ({ card, mark, exits: mark === 'decision' ? exits.get(card.id) ?? [] : [] }));
  });
}

export function MarksView() {
  const { columns: of, blueprint, t } = useCardColumns<MarkRow>();
  const { selected, show } = useShowCards();
  const rows = useMemo(() => markRows(blueprint), [blueprint]);
  const columns = useMemo((): readonly Column<MarkRow>[] => {
    const exits: Column<MarkRow> = { id: 'exits', head: t('marks.exits'), width: 170, value: (row) => row.exits.map((label) => label || t('marks.unlabelled')).join(t('sheet.comma')) || null };
    const mark: Column<MarkRow> = {
      id: 'mark', head: t('analysis.mark'), width: 160, groups: true,
      value: (row) => t(nameOf(row.mark)),
      order: (row) => MARKS.indexOf(row.mark),
      show: (row) => markShown(row.mark, t),
    };
    return [mark, of.title, of.phase, of.step, { ...of.lane, extra: true }, of.owner, of.cause, of.countermeasure, of.time, of.tolerance, exits];
  }, [of, t]);
  const selectedRows = useMemo(() => new Set(rows.filter(({ card }) => selected.has(card.id)).map(keyOf)), [rows, selected]);
  return (
    <DataTable
      name={t('analysis.marks')}
      memory="marks"
      rows={rows}
      columns={columns}
      rowKey={keyOf}
      selected={selectedRows}
      onGo={(_, going) => show(going.map(({ card }) => card.id))}
      arrangement={{ group: 'mark' }}
      empty={<EmptyState icon={Flag} title={t('analysis.noMarks')} text={t('analysis.noMarksText')} />}
    />
  );
}

function markShown(mark: MarkRow['mark'], t: Translate): ReactNode {
  return <span className={`mark mark-${mark}`}>{t(nameOf(mark))}</span>;
}

function keyOf({ card, mark }: MarkRow): string {
  return `${mark} ${card.id}`;
}
