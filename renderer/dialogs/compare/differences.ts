// What differs between two versions, thing by thing, to be marked on their pictures and listed. Which things differ is
// what `describeChanges` counts; here each is found on the version that shows it.

import type { Blueprint } from '#shared/blueprint/records';
import { sameValue } from '#shared/lib/sameValue';
import { describeChanges } from '#shared/merge/describeChanges';
import { refKey } from '../../editor/selection/selection';
import { markedBox, type ChangeWay, type Mark, type Picture } from './picture';
import { recordAt } from './recordAt';

/** Fields that say where a thing stands, or what stands in it. */
const PLACES = new Set(['lane', 'step', 'span', 'cells', 'stepOrder']);

function wayOf(before: object | undefined, after: object | undefined): ChangeWay {
  if (!before) return 'added';
  if (!after) return 'removed';
  const [was, is] = [before, after] as Readonly<Record<string, unknown>>[];
  const fields = Object.keys({ ...was, ...is });
  return fields.some((field) => !PLACES.has(field) && !sameValue(was?.[field], is?.[field])) ? 'changed' : 'moved';
}

/** What changed on the way from `before` to `after`: first what `after` has, then what is gone. */
export function differences(before: Blueprint, after: Blueprint): Mark[] {
  const there = describeChanges(before, after).refs;
  const known = new Set(there.map(refKey));
  // Looked at backwards, what is gone is what is new.
  const gone = describeChanges(after, before).refs.filter((ref) => !known.has(refKey(ref)) && !recordAt(after, ref));
  return [...there, ...gone].map((ref) => ({ ref, way: wayOf(recordAt(before, ref), recordAt(after, ref)) }));
}

/** Headers before cards before connectors, each as they stand on the sheet. */
export function inReadingOrder(marks: readonly Mark[], before: Picture, after: Picture): Mark[] {
  const placed = marks.map((mark) => ({ mark, box: markedBox(mark.way === 'removed' ? before : after, mark.ref) }));
  const rank = ({ ref }: Mark): number => ['phase', 'step', 'lane', 'card', 'connector'].indexOf(ref.type);
  return placed
    .sort((a, b) => rank(a.mark) - rank(b.mark) || (a.box?.x ?? 0) - (b.box?.x ?? 0) || (a.box?.y ?? 0) - (b.box?.y ?? 0))
    .map(({ mark }) => mark);
}

/** Those that the earlier version shows, and those that the later one does. */
export function marksOfBoth(marks: readonly Mark[]): { readonly before: Mark[]; readonly after: Mark[] } {
  return { before: marks.filter(({ way }) => way !== 'added'), after: marks.filter(({ way }) => way !== 'removed') };
}
