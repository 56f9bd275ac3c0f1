// Why a record of touchpoint analysis can't be as somebody wants it: what the invariants say about it, in words for people.

import { checkRecord } from '../../blueprint/analysisInvariants';
import type { AnalysisCollection, AnalysisRecords } from '../../blueprint/analysisCollections';
import type { ViolationCode } from '../../blueprint/recordChecks';
import type { Blueprint, StoredImage } from '../../blueprint/records';
import type { Refusal } from '../command';
import { gone } from './refusals';

const REASONS: { readonly [C in ViolationCode]?: Refusal } = {
  measure: { key: 'refuse.measure' },
  target: { key: 'refuse.target' },
  score: { key: 'refuse.score' },
  imageMissing: { key: 'refuse.imageMissing' },
};

/** What would be wrong with these records in this blueprint. */
export function needsSoundRecords<C extends AnalysisCollection>(
  blueprint: Blueprint, collection: C, records: readonly AnalysisRecords[C][],
): Refusal {
  let refusal: Refusal = null;
  for (const record of records) {
    checkRecord(blueprint, collection, record, (code) => { refusal ??= REASONS[code] ?? gone; });
  }
  return refusal;
}

/** Those whose records may refer to each other. */
const LINKED: readonly AnalysisCollection[] = ['insights', 'comments'];

/** The blueprint with all that new records may refer to, for looking at it. */
export function withRecords<C extends AnalysisCollection>(
  blueprint: Blueprint, collection: C, records: readonly AnalysisRecords[C][], images: readonly StoredImage[] = [],
): Blueprint {
  if (images.length === 0 && !LINKED.includes(collection)) return blueprint;
  const added = Object.fromEntries(records.map((record) => [record.id, record]));
  const pictures = Object.fromEntries(images.map((image) => [image.id, image]));
  return { ...blueprint, images: { ...pictures, ...blueprint.images }, [collection]: { ...blueprint[collection], ...added } };
}
