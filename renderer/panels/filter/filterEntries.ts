// What can be filtered by, as a menu: each axis with the values that cards of this sheet have, and how many have each.

import { CARD_AXES } from '#shared/blueprint/analysisValues';
import { axisValueName, axisValues, cardAxisName, isCardAxis, NOT_SET } from '#shared/blueprint/cardAxes';
import { cardsInOrder, isLeftOut } from '#shared/blueprint/queries';
import { CARD_FLAGS, type Blueprint } from '#shared/blueprint/records';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import { laneName } from '#shared/report/placeNames';
import type { Editor, FilterKey } from '../../editor/editor';
import { filterValues, switchFilter } from '../../editor/filter/filtering';
import type { MenuEntry } from '../../ui/menuEntry';

export const FILTER_KEYS: readonly FilterKey[] = ['flag', 'lane', ...CARD_AXES];

export function filterKeyName(key: FilterKey): MessageKey {
  return isCardAxis(key) ? cardAxisName(key) : `filter.${key}`;
}

export function filterValueName(key: FilterKey, value: string, blueprint: Pick<Blueprint, 'lanes'>, t: Translate): string {
  if (value === NOT_SET) return t('legend.notSet');
  if (key === 'lane') return laneName(blueprint.lanes[value], t);
  const name = key === 'flag' ? (`flag.${value}` as MessageKey) : axisValueName(key, value);
  return name ? t(name) : value;
}

interface Counted {
  readonly value: string;
  readonly count: number;
}

/** The values that there are, in their order; none said last. */
function valuesOnSheet(blueprint: Blueprint, key: FilterKey): Counted[] {
  const counts = new Map<string, number>();
  for (const card of cardsInOrder(blueprint)) {
    if (!isLeftOut(blueprint, card)) for (const value of filterValues(card, blueprint, key)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const known: readonly string[] = key === 'lane' ? blueprint.laneOrder : key === 'flag' ? CARD_FLAGS : axisValues(key);
  const order = key === 'owner' ? [...counts.keys()].filter(Boolean).sort() : known;
  return [...order, NOT_SET].flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ value, count }] : [];
  });
}

export function filterEntries(editor: Editor, blueprint: Blueprint, t: Translate): MenuEntry[] {
  const wanted = editor.session.getState().filter?.wanted ?? {};
  return FILTER_KEYS.flatMap((key): MenuEntry[] => {
    const values = valuesOnSheet(blueprint, key);
    if (!values.some(({ value }) => value !== NOT_SET)) return [];
    return [{
      type: 'submenu', id: key, label: t(filterKeyName(key)),
      entries: values.map(({ value, count }): MenuEntry => ({
        type: 'item', id: `${key} ${value}`, staysOpen: true, checked: wanted[key]?.includes(value) === true,
        label: t('legend.count', { name: filterValueName(key, value, blueprint, t), count }),
        onSelect: () => switchFilter(editor, key, value),
      })),
    }];
  });
}
