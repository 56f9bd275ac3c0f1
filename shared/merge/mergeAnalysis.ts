// The collections of touchpoint analysis of the merged blueprint: what survived, with the fields of both sides. Comments of
// both stand side by side; of two people who ignored one finding, the first is right.

import { ANALYSIS_COLLECTIONS } from '../blueprint/analysisCollections';
import type { BlueprintAnalysis } from '../blueprint/analysisRecords';
import type { Blueprint } from '../blueprint/records';
import { sameValue } from '../lib/sameValue';
import type { Side, Three } from './clash';
import type { Answer, Decider } from './decider';
import { withLinksBack, withoutGoneLinks } from './links';
import { mergeFields } from './mergeFields';
import { askOrder } from './mergeGrid';
import { mergeOrder } from './mergeOrder';
import { nameOf, refOf } from './names';
import type { Deletions, Survivors, Views } from './sides';
import { ownersOf } from './view';
import type { Collection } from './view';

type Rec = { readonly id: string };

/** Fields of the blueprint that are merged here. */
export const ANALYSIS_FIELDS = [...ANALYSIS_COLLECTIONS, 'personaOrder'] as const;

export interface Merging {
  readonly views: Views;
  readonly deletions: Deletions;
  readonly survivors: Survivors;
  readonly decide: Decider;
}

/** Only what is not empty. */
export function mergeAnalysis(orders: Three<Pick<Blueprint, 'personaOrder'> | null>, merging: Merging): Pick<BlueprintAnalysis, (typeof ANALYSIS_FIELDS)[number]> {
  const merged: Record<string, unknown> = {};
  for (const collection of ANALYSIS_COLLECTIONS) {
    const records = [...recordsIn(merging, collection), ...(collection === 'comments' ? recordsIn(merging, 'replies') : [])];
    if (records.length > 0) merged[collection] = Object.fromEntries(records.map((record) => [record.id, record]));
  }
  const order = (side: Pick<Blueprint, 'personaOrder'> | null) => side?.personaOrder ?? [];
  const lists = { base: order(orders.base), mine: order(orders.mine), theirs: order(orders.theirs) };
  const list = { id: 'personaOrder', ref: { type: 'persona', id: '' }, name: '' } as const;
  const personas = mergeOrder(lists, merging.survivors.personas, () => askOrder(lists, list, merging.decide));
  return personas.length > 0 ? { ...merged, personaOrder: personas } : merged;
}

function recordsIn(merging: Merging, collection: Collection): Rec[] {
  return [...merging.survivors[collection]].flatMap((id) => {
    const record = mergedRecord(merging, collection, id);
    return record ? [withoutGoneLinks(collection, record, merging.survivors)] : [];
  });
}

/** Fields that are only right together: a measure's answers belong to its scale, and a record stands in one place. */
const UNITS: { readonly [C in Collection]?: readonly string[] } = {
  measures: ['measure', 'card', 'step', 'dimension', 'part', 'counts', 'value', 'n', 'highIsGood'],
  targets: ['measure', 'card', 'step', 'dimension', 'value'],
  comments: ['on', 'replyTo'],
};

function mergedRecord(merging: Merging, collection: Collection, id: string): Rec | undefined {
  const { views, deletions, survivors, decide } = merging;
  const of = (side: Side) => withLinksBack<Rec>(views, deletions, survivors, side, collection, id);
  const [base, mine, theirs] = [views.base[collection].get(id) as Rec | undefined, of('mine'), of('theirs')];
  const ref = refOf(collection, id);
  if (!mine || !theirs || !ref) return mine ?? theirs;
  if (collection === 'ignored' && !base) return first(mine, theirs);
  const unit = UNITS[collection] ?? [];
  const place = `${collection === 'replies' ? 'comments' : collection}/${id}`;
  const fields = mergeFields({ base, mine, theirs }, { place, ref, name: nameOf(mine), except: unit }, decide);
  if (unit.length === 0) return fields;
  const ask = () => decide.ask({
    id: `${place}/value`, kind: 'field', ref, field: 'value', name: nameOf(mine),
    base: base && picked(base, unit), mine: picked(mine, unit), theirs: picked(theirs, unit),
  });
  const way = waysOf({ base, mine, theirs }, unit, ask)
    .find((side) => ownersOf(views[side], collection, id).every(([outer, owner]) => survivors[outer].has(owner)));
  const chosen = way && { base, mine, theirs }[way];
  return chosen && withFields(fields, chosen, unit);
}

/** Whose fields of the unit hold, best first. */
function waysOf({ base, mine, theirs }: Three<Rec | undefined>, unit: readonly string[], ask: () => Answer): (Side | 'base')[] {
  const same = (a: Rec | undefined, b: Rec | undefined) => sameValue(a && picked(a, unit), b && picked(b, unit));
  const rest = base ? (['base'] as const) : [];
  if (same(mine, theirs) || same(base, theirs)) return ['mine', 'theirs', ...rest];
  if (same(base, mine)) return ['theirs', 'mine', ...rest];
  const answer = ask();
  if (answer === 'base' && base) return ['base', 'mine', 'theirs'];
  return answer === 'theirs' ? ['theirs', 'mine', ...rest] : ['mine', 'theirs', ...rest];
}

function picked(record: Rec, unit: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => unit.includes(field)));
}

function withFields(record: Rec, source: Rec, unit: readonly string[]): Rec {
  if (sameValue(picked(record, unit), picked(source, unit))) return record;
  const others = Object.fromEntries(Object.entries(record).filter(([field]) => !unit.includes(field)));
  return { ...others, ...picked(source, unit), id: record.id };
}

/** The same on both machines. */
function first(mine: Rec, theirs: Rec): Rec {
  const when = (record: Rec) => ['at', 'by', 'reason'].map((field) => String((record as unknown as Record<string, unknown>)[field])).join('\n');
  return when(theirs) < when(mine) ? theirs : mine;
}
