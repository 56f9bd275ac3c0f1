// The register of marks: every fail point, wait point, moment of truth, key node and decision, with who owns it and what is
// done about it.

import { useCallback, useMemo, type ReactNode } from 'react';
import { Flag } from 'lucide-react';
import { CARD_FLAGS } from '#shared/blueprint/records';
import type { Blueprint, Card } from '#shared/blueprint/records';
import type { CardChanges } from '#shared/blueprint/cardFields';
import { eachRecord } from '#shared/blueprint/buckets';
import { cardsInOrder } from '#shared/blueprint/queries';
import { setCard } from '#shared/commands/cards/setCard';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import { EmptyState } from '../../../ui/EmptyState';
import { DataTable } from '../../../ui/table/DataTable';
import type { Column } from '../../../ui/table/column';
import { useTranslate } from '../../../ui/translateContext';
import { useBlueprint, useExecute } from '../../editorContext';
import { analysisColumns } from '../analysisColumns';
import { cardColumns } from '../cardColumns';
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
  const t = useTranslate();
  const blueprint = useBlueprint();
  const execute = useExecute();
  const { selected, show } = useShowCards();
  const rows = useMemo(() => markRows(blueprint), [blueprint]);
  const change = useCallback((card: Card, changes: CardChanges) => execute(setCard, { ids: [card.id], changes }), [execute]);
  const columns = useMemo((): readonly Column<MarkRow>[] => {
    const common = cardColumns<MarkRow>({
      blueprint, t, card: ({ card }) => card,
      setOwner: (card, owner) => change(card, { owner }),
    });
    const own = analysisColumns<MarkRow>({ t, card: ({ card }) => card, change });
    const exits: Column<MarkRow> = { id: 'exits', head: t('marks.exits'), width: 170, value: (row) => row.exits.map((label) => label || t('marks.unlabelled')).join(t('sheet.comma')) || null };
    const mark: Column<MarkRow> = {
      id: 'mark', head: t('analysis.mark'), width: 160, groups: true,
      value: (row) => t(nameOf(row.mark)),
      order: (row) => MARKS.indexOf(row.mark),
      show: (row) => markShown(row.mark, t),
    };
    return [mark, common.title, common.phase, common.step, { ...common.lane, extra: true }, common.owner, own.cause, own.countermeasure, own.time, own.tolerance, exits];
  }, [blueprint, t, change]);
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
