// The cards of a blueprint as a table, for spreadsheets: CSV, and a workbook whose second sheet lists the connectors.

import { cardOf, stepOrder } from '#shared/blueprint/queries';
import { eachRecord } from '#shared/blueprint/buckets';
import type { Blueprint } from '#shared/blueprint/records';
import { translator } from '#shared/i18n/translator';
import type { Translate } from '#shared/i18n/messages';
import { connectorKind } from '#shared/kinds/connectors/list';
import { ok } from '#shared/lib/result';
import { cardRows } from '#shared/tables/cardRows';
import type { CardTable } from '#shared/tables/cardRows';
import { columnSpecs } from '#shared/tables/columns';
import { writeCsv } from '#shared/tables/csv';
import type { Drawer } from '../drawing';
import { xlsxFile, type WorkbookSheet } from './xlsxFile';

/** Of what has no picture: as wide as it has columns, as high as it has rows. */
function sizeOf({ heads, rows }: CardTable): { readonly width: number; readonly height: number } {
  return { width: heads.length, height: rows.length };
}

export const drawCsv: Drawer = (_, blueprint, { locale }) => {
  const table = cardRows(blueprint, translator(locale));
  const bytes = new TextEncoder().encode(writeCsv([table.heads, ...table.rows]));
  return Promise.resolve(ok({ bytes, ...sizeOf(table), missing: [] }));
};

export const drawXlsx: Drawer = async (_, blueprint, { locale }) => {
  const t = translator(locale);
  const table = cardRows(blueprint, t);
  const cards: WorkbookSheet = { ...table, name: t('table.sheet.cards'), widths: table.columns.map((column) => columnSpecs[column].width) };
  const bytes = await xlsxFile([cards, connectorSheet(blueprint, t)]);
  return ok({ bytes, ...sizeOf(table), missing: [] });
};

/** For reading only: the first sheet has all of it too. */
function connectorSheet(blueprint: Blueprint, t: Translate): WorkbookSheet {
  const steps = new Map(stepOrder(blueprint).map((id, i) => [id, i]));
  const shown = (id: string) => {
    const card = cardOf(blueprint, id);
    return card && !blueprint.lanes[card.lane]?.hidden ? card : undefined;
  };
  const found = [...eachRecord(blueprint.connectors)].flatMap(({ id, from, to, kind, label }) => {
    const [start, end] = [shown(from), shown(to)];
    return start && end ? [{ at: steps.get(start.step) ?? 0, id, cells: [start.title, t(connectorKind(kind).name), label ?? null, end.title] }] : [];
  });
  found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return {
    name: t('table.sheet.connectors'),
    heads: [t('table.from'), t('table.connectorKind'), t('table.label'), t('table.to')],
    rows: found.map(({ cells }) => cells),
    widths: [36, 14, 24, 36],
  };
}
