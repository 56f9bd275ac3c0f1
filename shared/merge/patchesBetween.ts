// The way from one blueprint to another as patches both ways: a merge becomes one undo step like any other. Records are
// changed field by field, so that the step stays small and later steps of others still fit.

import { enablePatches, produceWithPatches } from 'immer';
import type { Draft, Patch } from 'immer';
import { ANALYSIS_COLLECTIONS } from '../blueprint/analysisCollections';
import type { AnalysisCollection } from '../blueprint/analysisCollections';
import { getRecord, putRecord, removeRecord } from '../blueprint/buckets';
import { changedEntries, changedRecords } from '../blueprint/changes';
import type { Blueprint, Buckets } from '../blueprint/records';
import { sameValue } from '../lib/sameValue';

enablePatches();

const FLAT = ['phases', 'steps', 'lanes', 'images'] as const;

type Fields = Record<string, unknown>;

/** Patches that make `to` of `from`, and back; none where both say the same. */
export function patchesBetween(from: Blueprint, to: Blueprint): { readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] } {
  const [, patches, inverse] = produceWithPatches(from, (draft: Draft<Blueprint>) => {
    const target = draft as unknown as Fields & Draft<Blueprint>;
    const except: readonly string[] = [...FLAT, ...ANALYSIS_COLLECTIONS, 'cards', 'connectors', 'brief'];
    setFields(target, from as unknown as Fields, to as unknown as Fields, except);
    setFields(draft.brief as unknown as Fields, from.brief as unknown as Fields, to.brief as unknown as Fields, []);
    for (const collection of FLAT) setFlat(draft[collection] as Record<string, { id: string }>, from[collection], to[collection]);
    for (const collection of ANALYSIS_COLLECTIONS) setOptional(draft, from, to, collection);
    setSharded(draft.cards, from.cards, to.cards);
    setSharded(draft.connectors, from.connectors, to.connectors);
  });
  return { patches, inverse };
}

function setFields(target: Fields, from: Fields, to: Fields, except: readonly string[]): void {
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (except.includes(field) || sameValue(from[field], to[field])) continue;
    if (field === 'cells') setFields(target[field] as Fields, from[field] as Fields, to[field] as Fields, []);
    else if (to[field] === undefined) delete target[field];
    else target[field] = to[field];
  }
}

/** A collection that is absent when empty. */
function setOptional(draft: Draft<Blueprint>, from: Blueprint, to: Blueprint, collection: AnalysisCollection): void {
  const [was, is] = [from[collection], to[collection]] as (Record<string, { id: string }> | undefined)[];
  if (was && is) setFlat(draft[collection] as Record<string, { id: string }>, was, is);
  else if (is) Object.assign(draft, { [collection]: is });
  else delete draft[collection];
}

function setFlat<T extends { id: string }>(target: Record<string, T>, from: Record<string, T>, to: Record<string, T>): void {
  for (const { before, after } of changedEntries(from, to)) {
    if (!after) delete target[before?.id ?? ''];
    else if (!before) target[after.id] = after;
    else setFields(target[after.id] as unknown as Fields, before as unknown as Fields, after as unknown as Fields, []);
  }
}

function setSharded<T extends { id: string }>(target: Buckets<T>, from: Buckets<T>, to: Buckets<T>): void {
  for (const { before, after } of changedRecords(from, to)) {
    if (!after) removeRecord(target, before?.id ?? '');
    else if (!before) putRecord(target, after);
    else if (!sameValue(before, after)) setInBucket(target, before, after);
  }
}

function setInBucket<T extends { id: string }>(target: Buckets<T>, before: T, after: T): void {
  const record = getRecord(target, after.id);
  if (record) setFields(record as unknown as Fields, before as unknown as Fields, after as unknown as Fields, []);
}
