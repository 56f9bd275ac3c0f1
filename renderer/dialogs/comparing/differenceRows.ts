// Differences as a table: what, where, and in which of its fields.

import { cardOf, phaseOfStep } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { MessageKey, Translate } from '#shared/i18n/messages';
import { sameValue } from '#shared/lib/sameValue';
import { refKey } from '../../editor/selection/selection';
import { laneTitle } from '../../editor/names';
import { partName } from '../compare/partName';
import { recordAt } from '../compare/recordAt';
import { CHANGE_WAYS, type ChangeWay, type Mark } from '../compare/picture';

export interface DifferenceRow {
  readonly key: string;
  readonly ref: SelectionRef;
  readonly way: ChangeWay;
  readonly what: string;
  /** What it is called in each of both; empty where it is not. */
  readonly before: string;
  readonly after: string;
  readonly phase: string;
  readonly lane: string;
  /** Names of the fields that differ. */
  readonly fields: string;
}

/** Fields that have a name in the inspector; what else differs is put together. */
const FIELDS: Readonly<Record<string, MessageKey>> = {
  title: 'field.title', name: 'field.name', kind: 'field.kind', detail: 'field.detail', owner: 'field.owner', channels: 'field.channels',
  flags: 'field.flags', time: 'field.time', label: 'field.label', from: 'field.from', to: 'field.to', span: 'field.span',
};

const PLACE: readonly string[] = ['lane', 'step', 'cells', 'stepOrder'];

function fieldsOf(before: object | undefined, after: object | undefined, t: Translate): string {
  if (!before || !after) return '';
  const [was, is] = [before, after] as Readonly<Record<string, unknown>>[];
  const names = Object.keys({ ...was, ...is }).filter((field) => !sameValue(was?.[field], is?.[field]))
    .map((field) => t(PLACE.includes(field) ? 'comparing.place' : FIELDS[field] ?? 'comparing.others'));
  return [...new Set(names)].join(', ');
}

export function differenceRows(marks: readonly Mark[], before: Blueprint, after: Blueprint, t: Translate): DifferenceRow[] {
  return marks.map(({ ref, way }) => {
    const [was, is] = [recordAt(before, ref), recordAt(after, ref)];
    const holder = is ? after : before;
    const card = ref.type === 'card' ? cardOf(holder, ref.id) : undefined;
    const step = ref.type === 'step' ? ref.id : card?.step;
    return {
      key: refKey(ref),
      ref,
      way,
      what: t('restore.what', { type: ref.type, way }),
      before: was ? partName(before, ref, t) : '',
      after: is ? partName(after, ref, t) : '',
      phase: step ? phaseOfStep(holder, step)?.name ?? '' : '',
      lane: card ? laneTitle(holder.lanes[card.lane], t) : '',
      fields: fieldsOf(was, is, t),
    };
  });
}

/** Added before removed before changed before moved. */
export function wayOrder(way: ChangeWay): number {
  return CHANGE_WAYS.indexOf(way);
}
