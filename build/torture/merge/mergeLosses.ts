// What a merge lost of one side: an addition that is missing, an edit or a deletion that is neither in the result nor in
// a clash. Written without looking at how the merge works: it only compares records.

import { ANALYSIS_COLLECTIONS, recordsOf as analysisOf } from '../../../shared/blueprint/analysisCollections';
import type { AnalysisCollection } from '../../../shared/blueprint/analysisCollections';
import type { Comment, Measure } from '../../../shared/blueprint/analysisRecords';
import { eachRecord, getRecord } from '../../../shared/blueprint/buckets';
import type { Blueprint } from '../../../shared/blueprint/records';
import { sameValue } from '../../../shared/lib/sameValue';
import type { Side } from '../../../shared/merge/clash';
import type { Merge } from '../../../shared/merge/mergeBlueprints';

type Fields = Readonly<Record<string, unknown>>;
type Records = ReadonlyMap<string, Fields>;

/** `cards/c_1` → the record. */
function recordsOf(b: Blueprint): Records {
  const found = new Map<string, Fields>([['brief', { ...b.brief }], ['blueprint', { title: b.title }]]);
  const put = (collection: string, records: Iterable<{ readonly id: string }>) => {
    for (const record of records) found.set(`${collection}/${record.id}`, flattened(record as unknown as Fields));
  };
  for (const collection of ANALYSIS_COLLECTIONS) put(collection, Object.values<{ readonly id: string }>(analysisOf(b, collection)));
  for (const collection of ['phases', 'steps', 'lanes', 'images'] as const) put(collection, Object.values(b[collection]));
  for (const collection of ['cards', 'connectors'] as const) put(collection, eachRecord<{ readonly id: string }>(b[collection]));
  return found;
}

/** Objects that are merged by part, as so many fields: `emotions.asIs.pe_1`. */
function flattened(record: Fields, nested: readonly string[] = ['emotions', 'asIs', 'toBe', 'raci', 'standard', 'scores']): Fields {
  return Object.fromEntries(Object.entries(record).flatMap(([field, value]) => {
    if (!nested.includes(field) || typeof value !== 'object' || value === null) return [[field, value]];
    return Object.entries(flattened(value as Fields, nested)).map(([part, inner]) => [`${field}.${part}`, inner]);
  }));
}

/** Fields of a measure or a target that are one unit. */
const VALUE = new Set(['measure', 'card', 'step', 'dimension', 'part', 'counts', 'value', 'n', 'highIsGood']);

/** A field that names a record which has gone, or was kept although this side deleted it, follows from that. */
function followsFrom(field: string, asked: ReadonlySet<string>, end: Records): boolean {
  const id = field.split('.').at(-1) ?? '';
  return [`personas/${id}`, `stakeholders/${id}`].some((place) => asked.has(place) || (id !== field && /^(emotions|raci)/.test(field) && !end.has(place)));
}

/** What is merged by what is in it, and so may differ from both sides. */
const COMPOSED = new Set(['flags', 'channels', 'authors', 'time', 'via', 'hidden', 'tags', 'cards', 'from', 'resolved']);
const PROSE = new Set(['title', 'detail', 'service', 'text', 'standard.script']);
/** Order and spans follow from other records. */
const DERIVED = new Set(['cells', 'stepOrder', 'span']);
const CLASH_FIELD: Readonly<Record<string, string>> = { from: 'ends', to: 'ends', lane: 'place', step: 'place' };

/** Everything of this side that is neither in the merged blueprint nor in a clash. */
export function lossesOf(merge: Merge & { readonly base: Blueprint }, side: Side): string[] {
  const { base, merged, clashes } = merge;
  const [was, is, end] = [recordsOf(base), recordsOf(merge[side]), recordsOf(merged)];
  const theirs = recordsOf(merge[side === 'mine' ? 'theirs' : 'mine']);
  const asked = new Set(clashes.map((clash) => clash.id));
  const lost: string[] = [];
  for (const [place, after] of is) {
    const [before, result] = [was.get(place), end.get(place)];
    if (!before && !result) lost.push(`${side} added ${place}: missing`);
    if (!before) continue;
    // A card that loses its first step stands in the next one: that is no move.
    const stood = Object.hasOwn(merge[side].steps, String(before['step']));
    const changed = changedFields(before, after).filter((field) => field !== 'step' || stood);
    if (!result && changed.length > 0) lost.push(`${side} changed ${changed.join()} of ${place}: gone`);
    for (const field of result ? changed : []) {
      const wordMerge = PROSE.has(field) && !sameValue(theirs.get(place)?.[field], before[field]);
      const isIn = sameValue(result?.[field], after[field]) || COMPOSED.has(field) || wordMerge;
      const isGone = field === 'step' && !Object.hasOwn(merged.steps, String(after[field]));
      const isUnit = VALUE.has(field) && asked.has(`${place}/value`);
      if (!isIn && !isGone && !isUnit && !followsFrom(field, asked, end) && !asked.has(`${place}/${CLASH_FIELD[field] ?? field}`)) lost.push(`${side} changed ${place}/${field}: lost`);
    }
  }
  for (const place of was.keys()) {
    if (!is.has(place) && end.has(place) && !isKept(place, merge, asked)) lost.push(`${side} deleted ${place}: still there`);
  }
  return lost;
}

function changedFields(before: Fields, after: Fields): string[] {
  return Object.keys({ ...before, ...after }).filter((field) => !DERIVED.has(field) && !sameValue(before[field], after[field]));
}

/** A deleted thing may be back as a clash, or with a thing that is one; or as the last of its kind. */
function isKept(place: string, { base, merged }: Merge, asked: ReadonlySet<string>): boolean {
  const kept = (path: string): boolean => asked.has(path) || isLastOne(path, base as Blueprint, merged) || ownersOf(path, merged).some(kept);
  return kept(place);
}

function ownersOf(path: string, merged: Blueprint): string[] {
  const [collection, id = ''] = path.split('/');
  if (collection === 'connectors') {
    const connector = getRecord(merged.connectors, id);
    return connector ? [`cards/${connector.from}`, `cards/${connector.to}`] : [];
  }
  if (collection === 'cards') {
    const card = getRecord(merged.cards, id);
    return card ? [`lanes/${card.lane}`, `steps/${card.step}`] : [];
  }
  if (isAnalysis(collection)) return ownersOfRecord(collection, id, merged);
  const phase = collection === 'steps' ? Object.values(merged.phases).find((p) => p.stepOrder.includes(id)) : undefined;
  return phase ? [`phases/${phase.id}`] : [];
}

function isAnalysis(collection: string | undefined): collection is AnalysisCollection {
  return ANALYSIS_COLLECTIONS.some((one) => one === collection);
}

function ownersOfRecord(collection: AnalysisCollection, id: string, merged: Blueprint): string[] {
  const { card, step, on, replyTo } = (analysisOf(merged, collection)[id] ?? {}) as Partial<Measure> & Partial<Comment>;
  if (replyTo !== undefined) return [`comments/${replyTo}`];
  if (on?.type === 'card') return [`cards/${on.id}`];
  return card === undefined ? (step === undefined ? [] : [`steps/${step}`]) : [`cards/${card}`];
}

function isLastOne(path: string, base: Blueprint, merged: Blueprint): boolean {
  const [collection, id = ''] = path.split('/');
  if (collection !== 'lanes' && collection !== 'phases') return false;
  const order = collection === 'lanes' ? 'laneOrder' : 'phaseOrder';
  return merged[order].length === 1 && merged[order][0] === id && base[order].includes(id);
}
