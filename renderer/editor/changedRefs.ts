// What an undo step touched, read from its patches, so that undoing can bring it into view.

import type { Patch } from 'immer';
import type { SelectionRef } from '#shared/history/history';

function refOf(path: readonly (string | number)[]): SelectionRef | null {
  const [table, first, second] = path.map(String);
  if (table === 'cards' || table === 'connectors') {
    return second ? { type: table === 'cards' ? 'card' : 'connector', id: second } : null;
  }
  if (!first) return null;
  if (table === 'lanes') return { type: 'lane', id: first };
  if (table === 'phases') return { type: 'phase', id: first };
  return null;
}

/** Records of whole buckets (added with their bucket) are found in the patch's value. */
function refsOfValue(patch: Patch): SelectionRef[] {
  const [table] = patch.path;
  if (patch.path.length !== 2 || (table !== 'cards' && table !== 'connectors')) return [];
  const records: unknown = patch.value;
  if (typeof records !== 'object' || records === null) return [];
  return Object.keys(records).map((id) => ({ type: table === 'cards' ? 'card' : 'connector', id }));
}

/** The records that the patches add, change or remove; cards first, since they are what people look for. */
export function changedRefs(patches: readonly Patch[]): SelectionRef[] {
  const refs = patches.flatMap((patch) => {
    const ref = refOf(patch.path);
    return ref ? [ref] : refsOfValue(patch);
  });
  const cards = refs.filter((ref) => ref.type === 'card');
  return cards.length > 0 ? cards : refs;
}
