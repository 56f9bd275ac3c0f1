import { describe, expect, it } from 'vitest';
import type { Insight } from '#shared/blueprint/analysisRecords';
import { translator } from '#shared/i18n/translator';
import { insightColumns } from '../../../../../../renderer/panels/analysis/insights/insightColumns';
import { arrangeRows, NO_ARRANGEMENT } from '../../../../../../renderer/ui/table/arrangeRows';
import { analysed } from '../../../../../support/analysed';

const blueprint = analysed();
const insights = Object.values(blueprint.insights ?? {});

function columnsOf(changes: unknown[] = []) {
  return insightColumns<Insight>({
    blueprint, t: translator('en'), locale: 'en', today: '2026-05-02', insight: (one) => one,
    change: ({ id }, change) => changes.push([id, change]),
  });
}

describe('columns of registers', () => {
  it('say where an insight comes from, what has been made of it, and which cards it is about', () => {
    const { from, leadsTo, cards, status } = columnsOf();
    const [pain, opportunity] = insights;
    expect(leadsTo.value(pain!)).toBe('Kiosk');
    expect(from.value(opportunity!)).toBe('Queue');
    expect(String(cards.value(pain!)).split(', ')).toHaveLength(2);
    expect(status.value(pain!)).toBe('Open');
  });

  it('put the worst pain first, and what nobody has judged last', () => {
    const { severity } = columnsOf();
    const rows = [undefined, 1, 3, 2].map((level): Insight => ({ ...insights[0]!, id: String(level), severity: level ?? 0 }));
    const lines = arrangeRows(rows, [severity], { ...NO_ARRANGEMENT, sort: { column: 'severity', descending: false } }, new Intl.Collator('en'));
    expect(lines.map((line) => line.type === 'row' && line.row.id)).toEqual(['3', '2', '1', 'undefined']);
  });

  it('hand on what is chosen in place', () => {
    const changes: unknown[] = [];
    const { severity, status, date } = columnsOf(changes);
    const pain = insights[0]!;
    if (severity.edit?.type === 'choice') severity.edit.commit(pain, '2');
    if (status.edit?.type === 'choice') status.edit.commit(pain, 'done');
    if (date.edit?.type === 'text') date.edit.commit(pain, '2026-06-01');
    expect(changes).toEqual([['i_1', { severity: 2 }], ['i_1', { status: 'done' }], ['i_1', { date: '2026-06-01' }]]);
  });
});
