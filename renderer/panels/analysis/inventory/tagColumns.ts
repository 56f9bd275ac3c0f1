// A column for each axis of tags. What follows from lane and channels is shown like what was chosen; choosing overrides it.

import type { CardChanges } from '#shared/blueprint/cardFields';
import { TAG_AXES, TAGS, type TagAxis, type TagValue } from '#shared/blueprint/analysisValues';
import { axisName, tagName } from '#shared/blueprint/analysisNames';
import type { Card } from '#shared/blueprint/records';
import type { InventoryRow } from '#shared/analysis/inventory';
import type { Translate } from '#shared/i18n/messages';
import type { Column } from '../../../ui/table/column';

/** Shown without being chosen; the others are there to choose. */
const USUAL: readonly TagAxis[] = ['medium', 'moment'];

export function tagColumns(t: Translate, change: (card: Card, changes: CardChanges) => void): Column<InventoryRow>[] {
  return TAG_AXES.map((axis) => tagColumn(axis, t, change));
}

function tagColumn<A extends TagAxis>(axis: A, t: Translate, change: (card: Card, changes: CardChanges) => void): Column<InventoryRow> {
  const all: readonly TagValue<A>[] = TAGS[axis];
  const of = (row: InventoryRow): readonly TagValue<A>[] => row.tags[axis].values;
  return {
    id: axis, head: t(axisName(axis)), width: 130, groups: true, ...(USUAL.includes(axis) ? {} : { extra: true }),
    value: (row) => of(row).map((value) => t(tagName(axis, value))).join(t('sheet.comma')) || null,
    edit: {
      type: 'several', options: all.map((value) => ({ value, label: t(tagName(axis, value)) })), current: of,
      commit: ({ card }, chosen) => change(card, { tags: { [axis]: all.filter((value) => chosen.includes(value)) } }),
    },
  };
}
