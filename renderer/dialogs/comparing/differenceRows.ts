// Differences as a table: what, where, and in which of its fields. First what stands on the sheet, then the frame, then what
// is known about the service beside the sheet.

import { cardOf, phaseOfStep } from '#shared/blueprint/queries';
import type { Blueprint } from '#shared/blueprint/records';
import type { SelectionRef } from '#shared/history/history';
import type { Translate } from '#shared/i18n/messages';
import { sameValue } from '#shared/lib/sameValue';
import { laneName } from '#shared/report/placeNames';
import { refKey } from '../../editor/selection/selection';
import { partName } from '../compare/partName';
import { recordAt } from '../compare/recordAt';
import { CHANGE_WAYS, type ChangeWay, type Mark } from '../compare/picture';
import { differingFields, frameFields } from './differingFields';
import { knownDifferences } from './knownDifferences';

export interface DifferenceRow {
  readonly key: string;
  /** null: it does not stand on the sheet. */
  readonly ref: SelectionRef | null;
  readonly way: ChangeWay;
  readonly what: string;
  /** What it is called in each of both; empty where it is not. */
  readonly before: string;
  readonly after: string;
  readonly phase: string;
  readonly lane: string;
  /** What differs in it, with values where they are short. */
  readonly fields: string;
}

export function differenceRows(marks: readonly Mark[], before: Blueprint, after: Blueprint, t: Translate): DifferenceRow[] {
  return [...marks.map((mark) => sheetRow(mark, before, after, t)), ...frameRows(before, after, t), ...styleRows(before, after, t), ...knownRows(before, after, t)];
}

function sheetRow({ ref, way }: Mark, before: Blueprint, after: Blueprint, t: Translate): DifferenceRow {
  const [was, is] = [recordAt(before, ref), recordAt(after, ref)];
  const holder = is ? after : before;
  const card = ref.type === 'card' ? cardOf(holder, ref.id) : undefined;
  const step = ref.type === 'step' ? ref.id : card?.step;
  return {
    key: refKey(ref),
    ref,
    way,
    what: t('comparing.whatChanged', { type: ref.type, way }),
    before: was ? partName(before, ref, t) : '',
    after: is ? partName(after, ref, t) : '',
    phase: step ? phaseOfStep(holder, step)?.name ?? '' : '',
    lane: card ? laneName(holder.lanes[card.lane], t) : '',
    fields: differingFields(was, is, t),
  };
}

/** The title block, field by field. */
function frameRows(before: Blueprint, after: Blueprint, t: Translate): DifferenceRow[] {
  const [was, is] = [frameFields(before, t), frameFields(after, t)];
  return was.flatMap(({ field, name, value }, i): DifferenceRow[] => {
    const now = is[i]?.value ?? '';
    if (value === now) return [];
    return [{ key: `brief:${field}`, ref: null, way: 'changed', what: t('comparing.whatChanged', { type: 'brief', way: 'changed' }), before: value, after: now, phase: '', lane: '', fields: name }];
  });
}

function styleRows(before: Blueprint, after: Blueprint, t: Translate): DifferenceRow[] {
  if (sameValue(before.style, after.style)) return [];
  return [{ key: 'style', ref: null, way: 'changed', what: t('comparing.whatChanged', { type: 'style', way: 'changed' }), before: '', after: '', phase: '', lane: '', fields: '' }];
}

function knownRows(before: Blueprint, after: Blueprint, t: Translate): DifferenceRow[] {
  return knownDifferences(before, after, t).map((known) => ({ ...known, ref: null, what: t('comparing.whatChanged', { type: known.type, way: known.way }), phase: '', lane: '' }));
}

/** Added before removed before changed before moved. */
export function wayOrder(way: ChangeWay): number {
  return CHANGE_WAYS.indexOf(way);
}
